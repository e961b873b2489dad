package cn.cunce.ui.filing;

import cn.cunce.boot.Shipped;
import cn.cunce.filing.FilingDesk;
import cn.cunce.job.Jobs;
import cn.cunce.model.field.FieldReader;
import cn.cunce.service.BookCard;
import cn.cunce.service.CheckHouseholds;
import cn.cunce.service.ConfirmDevice;
import cn.cunce.service.CreateBook;
import cn.cunce.service.ListConflicts;
import cn.cunce.service.ListFilings;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.ListUnfiled;
import cn.cunce.service.MakeFiling;
import cn.cunce.service.MakeReceipt;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ReceiveFiling;
import cn.cunce.service.ResolveConflict;
import cn.cunce.service.Tier;
import cn.cunce.service.WaitingArea;
import cn.cunce.text.FieldText;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/// A village that files and a township that takes in, both real.
final class Filings {

    static final String PASSWORD = "yan-ao-2018-filing";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Filings() {}

    static FilingDesk desk() {
        var texts = Texts.chinese();
        var codes = Shipped.codeLists();
        return new FilingDesk(
                texts, new FieldText(texts, codes), new FieldReader(codes, TestVillage.ON));
    }

    static OpenedBook township(Path folder) {
        var card =
                new BookCard(
                        Tier.TOWNSHIP,
                        TestVillage.CODE.substring(0, 9),
                        "坡皎乡",
                        List.of("澜瑶县"),
                        List.of(),
                        false);
        var order = new CreateBook.Order(folder, card, "李晴", PASSWORD.toCharArray());
        return switch (new CreateBook(TestVillage.surroundings()).create(order)) {
            case CreateBook.Result.Created(var book, _) -> book;
            case CreateBook.Result other -> throw new AssertionError(other);
        };
    }

    static FilingViewModel making(OpenedBook book, Messages messages) {
        return making(book, messages, new Navigator());
    }

    static FilingViewModel making(OpenedBook book, Messages messages, Navigator navigator) {
        var books =
                new FilingViewModel.Books(
                        new MakeFiling(book, desk()),
                        new ListFilings(book),
                        new ListUnfiled(book),
                        new ListHouseholds(book),
                        new CheckHouseholds(book),
                        new WaitingArea(book),
                        new ReceiveFiling(book, desk()));
        return new FilingViewModel(
                new FilingViewModel.Desk(
                        books, TestVillage.CODE, TestVillage.ON, "石敏", CHINA, Texts.chinese()),
                Jobs.atOnce(),
                new FilingViewModel.Window(navigator, messages));
    }

    static FilingView view(FilingViewModel model, FileChoice files) {
        var texts = Texts.chinese();
        return new FilingView(
                model, files, new FieldText(texts, Shipped.codeLists()), CHINA, texts);
    }

    /// What the township answers, once it has taken the filing in.
    static Path receipt(OpenedBook township, Path filing, Path receipt) {
        var model = merging(township, new Messages());
        model.passwordProperty().set(PASSWORD);
        model.add(List.of(filing));
        model.takeIn();
        model.answer(TestVillage.CODE, receipt);
        return receipt;
    }

    /// A filing of the village of three households, encrypted.
    static Path made(OpenedBook village, Path folder) {
        var model = making(village, new Messages());
        model.begin();
        model.passwordProperty().set(PASSWORD);
        model.againProperty().set(PASSWORD);
        model.make(folder);
        return model.madeProperty().get().orElseThrow().file();
    }

    static MergeViewModel merging(OpenedBook book, Messages messages) {
        return merging(book, messages, new Navigator());
    }

    static MergeView view(MergeViewModel model, FileChoice files) {
        var typing = new MergeView.Typing(Shipped.codeLists(), new Pinyin());
        return new MergeView(model, files, typing, CHINA, Texts.chinese());
    }

    static MergeViewModel merging(OpenedBook book, Messages messages, Navigator navigator) {
        return new MergeViewModel(
                new MergeViewModel.Desk(
                        new ReceiveFiling(book, desk()),
                        new ConfirmDevice(book),
                        new MakeReceipt(book, desk()),
                        new ListFilings(book),
                        new ListHouseholds(book),
                        new ListConflicts(book),
                        new ResolveConflict(book),
                        new ConflictWords(
                                book.device().id(),
                                Shipped.codeLists(),
                                TestVillage.ON,
                                Texts.chinese(),
                                CHINA)),
                Jobs.atOnce(),
                new MergeViewModel.Window(navigator, messages));
    }
}
