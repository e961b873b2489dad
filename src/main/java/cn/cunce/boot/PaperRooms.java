package cn.cunce.boot;

import cn.cunce.service.DecideBook;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.PreparePaper;
import cn.cunce.service.PrintExplanation;
import cn.cunce.service.PrintList;
import cn.cunce.service.PrintPapers;
import cn.cunce.service.PrintPlanSheets;
import cn.cunce.service.Printers;
import cn.cunce.service.ProposePlan;
import cn.cunce.ui.print.PrintDesk;
import cn.cunce.ui.print.PrintView;
import cn.cunce.ui.print.PrintViewModel;
import cn.cunce.ui.shell.Place;
import java.time.LocalDate;

/// The desk on which the papers of a book are printed.
///
/// @param village whose papers they are
/// @param on 口径日期
record PaperRooms(BookRooms rooms, OpenedBook book, String village, LocalDate on, PackShelf packs) {

    void furnish() {
        var desk =
                new PrintDesk(
                        book.card(),
                        village,
                        on,
                        packs,
                        new ListHouseholds(book),
                        preparing(),
                        Printers.ofMachine(),
                        rooms.texts());
        rooms.shell()
                .navigator()
                .place(
                        Place.Print.class,
                        place ->
                                new PrintView(
                                        new PrintViewModel(
                                                place, desk, rooms.jobs(), rooms.messages()),
                                        rooms.files(),
                                        rooms.texts()));
    }

    private PreparePaper preparing() {
        var papers = new Papers(rooms.texts());
        var words = papers.words(rooms.zone());
        var printing =
                new PreparePaper.Printing(
                        () -> new PrintPapers(book, papers.register(), papers.card()),
                        () -> new PrintPlanSheets(book, papers.planSheet()),
                        () -> new PrintExplanation(book, papers::explanation, words),
                        () -> new PrintList(book, papers.list()));
        return new PreparePaper(
                printing,
                new ProposePlan(book, rooms.codes()),
                new DecideBook(book, rooms.codes()));
    }
}
