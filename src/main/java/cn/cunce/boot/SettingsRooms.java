package cn.cunce.boot;

import cn.cunce.service.ChangeKeys;
import cn.cunce.service.CompactBook;
import cn.cunce.service.MeasureBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.RestoreBook;
import cn.cunce.service.Surroundings;
import cn.cunce.service.VerifyBook;
import cn.cunce.ui.part.Habits;
import cn.cunce.ui.settings.AboutView;
import cn.cunce.ui.settings.BackupsView;
import cn.cunce.ui.settings.BackupsViewModel;
import cn.cunce.ui.settings.BookView;
import cn.cunce.ui.settings.BookViewModel;
import cn.cunce.ui.settings.HabitsViewModel;
import cn.cunce.ui.settings.KeysView;
import cn.cunce.ui.settings.KeysViewModel;
import cn.cunce.ui.settings.Look;
import cn.cunce.ui.settings.LookView;
import cn.cunce.ui.settings.PackView;
import cn.cunce.ui.settings.PeopleView;
import cn.cunce.ui.settings.PeopleViewModel;
import cn.cunce.ui.settings.PrintingView;
import cn.cunce.ui.settings.Section;
import cn.cunce.ui.settings.SettingsView;
import cn.cunce.ui.settings.SettingsViewModel;
import cn.cunce.ui.settings.TypingView;
import cn.cunce.ui.settings.Ways;
import cn.cunce.ui.shell.Place;
import java.util.List;

/// The settings of an open book and of the person who works in it.
record SettingsRooms(
        BookRooms rooms, OpenedBook book, Surroundings surroundings, PackShelf packs, Ways ways) {

    void furnish(Look look, AboutView.About about) {
        rooms.shell()
                .navigator()
                .place(
                        Place.Settings.class,
                        _ ->
                                new SettingsView(
                                        new SettingsViewModel(sections(look, about)),
                                        rooms.texts()));
    }

    private List<Section> sections(Look look, AboutView.About about) {
        var texts = rooms.texts();
        var habits = new HabitsViewModel(new Habits(rooms.memory()), rooms.messages());
        return List.of(
                new Section("settings.book", bookForm()),
                new Section("settings.persons", people()),
                new Section("settings.keys", keys()),
                new Section("settings.backups", backups()),
                new Section("settings.packs", new PackView(packs.of(book.card()), ways, texts)),
                new Section("settings.printing", new PrintingView(habits, rooms.files(), texts)),
                new Section("settings.display", new LookView(look, texts)),
                new Section("settings.typing", new TypingView(habits, texts)),
                new Section("settings.about", new AboutView(about, rooms.files(), texts)));
    }

    private BookView bookForm() {
        var desk =
                new BookViewModel.Desk(
                        book.card(),
                        book.folder(),
                        new MeasureBook(book),
                        new VerifyBook(book),
                        new CompactBook(book),
                        new Habits(rooms.memory()));
        var model = new BookViewModel(desk, rooms.jobs(), rooms.messages(), ways);
        return new BookView(model, rooms.files(), rooms.texts());
    }

    private PeopleView people() {
        var keys = new ChangeKeys(book, surroundings);
        return new PeopleView(
                new PeopleViewModel(keys, rooms.jobs(), rooms.messages()), rooms.texts());
    }

    private KeysView keys() {
        var keys = new ChangeKeys(book, surroundings);
        return new KeysView(new KeysViewModel(keys, rooms.jobs(), rooms.messages()), rooms.texts());
    }

    private BackupsView backups() {
        var model =
                new BackupsViewModel(
                        book,
                        new RestoreBook(surroundings),
                        rooms.memory(),
                        rooms.jobs(),
                        rooms.messages(),
                        ways);
        return new BackupsView(model, rooms.files(), rooms.texts(), rooms.zone());
    }
}
