package cn.cunce.boot;

import cn.cunce.service.Backup;
import cn.cunce.service.ListBackups;
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
import cn.cunce.ui.part.Habits;
import cn.cunce.ui.shell.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

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
                        new HomeDesk.Reading(
                                new SummariseBook(book), new ReadBookState(book), this::backup),
                        rooms.memory(),
                        clock,
                        words,
                        showSample);
        var navigator = rooms.shell().navigator();
        navigator.place(
                Place.Home.class,
                _ ->
                        new HomeView(
                                new HomeViewModel(
                                        desk, rooms.jobs(), rooms.shell(), rooms.messages()),
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

    private Optional<Backup> backup() {
        var second = new Habits(rooms.memory()).backupFolder();
        return ListBackups.of(book.folder(), second).stream()
                .filter(each -> each.counts().verified())
                .findFirst();
    }
}
