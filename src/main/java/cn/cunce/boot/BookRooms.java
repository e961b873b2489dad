package cn.cunce.boot;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.FieldReader;
import cn.cunce.service.DecideBook;
import cn.cunce.service.ListOperations;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.UndoBatch;
import cn.cunce.text.FieldText;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardDesk;
import cn.cunce.ui.card.CardSheets;
import cn.cunce.ui.card.CardView;
import cn.cunce.ui.card.CardViewModel;
import cn.cunce.ui.card.CardWords;
import cn.cunce.ui.operations.OperationsView;
import cn.cunce.ui.operations.OperationsViewModel;
import cn.cunce.ui.part.FactWords;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Memory;
import cn.cunce.ui.register.RegisterColumns;
import cn.cunce.ui.register.RegisterDesk;
import cn.cunce.ui.register.RegisterRows;
import cn.cunce.ui.register.RegisterView;
import cn.cunce.ui.register.RegisterViewModel;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.time.LocalDate;
import java.time.ZoneId;

/// The screens of an open book: which place is which, and what each is made of.
///
/// @param codes the code lists that ship
/// @param zone of the office, in which moments are shown
record BookRooms(
        ShellViewModel shell,
        Messages messages,
        Jobs jobs,
        FileChoice files,
        Memory memory,
        Texts texts,
        CodeLists codes,
        Pinyin pinyin,
        ZoneId zone) {

    /// @param on 口径日期
    /// @param packs whose titles explain decisions
    void furnish(OpenedBook book, LocalDate on, PackShelf packs) {
        var navigator = shell.navigator();
        var words = new FieldText(texts, codes);
        var register =
                RegisterDesk.of(
                        book,
                        new RegisterRows(words, pinyin, on),
                        new RegisterColumns(words, texts, zone),
                        texts);
        var window = new RegisterViewModel.Window(shell, messages, memory);
        navigator.place(
                Place.Register.class,
                place ->
                        new RegisterView(
                                new RegisterViewModel(place, register, jobs, window),
                                files,
                                texts));

        navigator.place(Place.Operations.class, _ -> operations(book));

        var cardWindow = new CardViewModel.Window(navigator, messages);
        var card = cardDesk(book, on, packs);
        navigator.place(
                Place.Card.class,
                place -> new CardView(new CardViewModel(place, card, jobs, cardWindow), texts));
    }

    private CardDesk cardDesk(OpenedBook book, LocalDate on, PackShelf packs) {
        var words = new FieldText(texts, codes);
        return new CardDesk(
                CardDesk.Reading.of(book),
                CardDesk.Writing.of(book),
                new CardDesk.Policy(book.card(), packs, new DecideBook(book, codes), on),
                new CardSheets(new CardWords(words, texts), on, zone),
                new FactWords(new FieldReader(codes, on), words, texts),
                codes,
                pinyin,
                book.device().id());
    }

    private OperationsView operations(OpenedBook book) {
        var source =
                new OperationsViewModel.Source(
                        new ListOperations(book), new UndoBatch(book), book.device().id());
        return new OperationsView(new OperationsViewModel(source, jobs, messages), zone, texts);
    }
}
