package cn.cunce.boot;

import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.ReadBookState;
import cn.cunce.service.SummariseBook;
import cn.cunce.ui.home.ChartsView;
import cn.cunce.ui.home.ChartsViewModel;
import cn.cunce.ui.home.HomeDesk;
import cn.cunce.ui.home.HomeView;
import cn.cunce.ui.home.HomeViewModel;
import cn.cunce.ui.home.HomeWords;
import cn.cunce.ui.shell.Place;
import java.time.Clock;
import java.time.LocalDate;

/// The first screen of a book, and its pictures: they share what was counted.
///
/// @param on 口径日期
/// @param showSample closes this book and opens the sample village
record HomeRooms(
        BookRooms rooms,
        OpenedBook book,
        LocalDate on,
        PackShelf packs,
        Clock clock,
        Runnable showSample) {

    void furnish() {
        var words = new HomeWords(rooms.texts(), rooms.codes(), rooms.zone());
        var desk =
                new HomeDesk(
                        book.card(),
                        on,
                        packs,
                        new SummariseBook(book),
                        new ReadBookState(book),
                        clock,
                        words,
                        showSample);
        var navigator = rooms.shell().navigator();
        navigator.place(
                Place.Home.class,
                _ ->
                        new HomeView(
                                new HomeViewModel(desk, rooms.jobs(), rooms.shell()),
                                words,
                                rooms.texts()));
        navigator.place(
                Place.Charts.class,
                _ ->
                        new ChartsView(
                                new ChartsViewModel(
                                        desk, rooms.jobs(), rooms.messages(), navigator),
                                rooms.files(),
                                rooms.texts()));
    }
}
