package cn.cunce.ui.settings;

import cn.cunce.boot.ShippedPacks;
import cn.cunce.job.Jobs;
import cn.cunce.service.ChangeKeys;
import cn.cunce.service.CompactBook;
import cn.cunce.service.MeasureBook;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.RestoreBook;
import cn.cunce.service.VerifyBook;
import cn.cunce.settings.Settings.Theme;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestMemory;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.part.Habits;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The settings of a real book in a test, with where they lead.
final class SettingsDesk implements Ways {

    final TestMemory memory = new TestMemory();
    final TestFiles files = new TestFiles();
    final Messages messages = new Messages();
    final Look look =
            new Look(
                    new SimpleIntegerProperty(100),
                    new SimpleObjectProperty<>(Theme.LIGHT),
                    new SimpleBooleanProperty());
    OpenedBook book;
    Optional<Message> told = Optional.empty();

    SettingsDesk(Path folder) {
        book = TestVillage.open(folder.resolve("book"));
    }

    BookViewModel bookTab() {
        var desk =
                new BookViewModel.Desk(
                        book.card(),
                        book.folder(),
                        new MeasureBook(book),
                        new VerifyBook(book),
                        new CompactBook(book),
                        new Habits(memory));
        return new BookViewModel(desk, Jobs.atOnce(), messages, this);
    }

    PeopleViewModel people() {
        return new PeopleViewModel(keys(), Jobs.atOnce(), messages);
    }

    KeysViewModel keyTab() {
        return new KeysViewModel(keys(), Jobs.atOnce(), messages);
    }

    private ChangeKeys keys() {
        return new ChangeKeys(book, TestVillage.surroundings());
    }

    BackupsViewModel backups() {
        return new BackupsViewModel(
                book,
                new RestoreBook(TestVillage.surroundings()),
                memory,
                Jobs.atOnce(),
                messages,
                this);
    }

    HabitsViewModel habits() {
        return new HabitsViewModel(new Habits(memory), messages);
    }

    SettingsView view() {
        var texts = Texts.chinese();
        var habits = habits();
        var about = new AboutView.About("1.0", book.folder());
        var packs = ShippedPacks.library().of(book.card());
        return new SettingsView(
                new SettingsViewModel(
                        List.of(
                                new Section("settings.book", new BookView(bookTab(), files, texts)),
                                new Section("settings.persons", new PeopleView(people(), texts)),
                                new Section("settings.keys", new KeysView(keyTab(), texts)),
                                new Section(
                                        "settings.backups",
                                        new BackupsView(
                                                backups(),
                                                files,
                                                texts,
                                                ZoneId.of("Asia/Shanghai"))),
                                new Section("settings.packs", new PackView(packs, this, texts)),
                                new Section(
                                        "settings.printing",
                                        new PrintingView(habits, files, texts)),
                                new Section("settings.display", new LookView(look, texts)),
                                new Section("settings.typing", new TypingView(habits, texts)),
                                new Section("settings.about", new AboutView(about, files, texts)))),
                texts);
    }

    Optional<String> said() {
        return messages.latestProperty().get().map(Message::key);
    }

    void undo() {
        messages.latestProperty().get().flatMap(Message::action).orElseThrow().run().run();
    }

    @Override
    public void replaced(OpenedBook fresh, Message said) {
        if (!fresh.folder().equals(book.folder())) {
            book.close();
        }
        book = fresh;
        told = Optional.of(said);
    }

    @Override
    public void again(Message said) {
        book.close();
        var opening = new OpenBook(TestVillage.surroundings());
        book = ((OpenBook.Result.Opened) opening.again(book)).book();
        told = Optional.of(said);
    }

    @Override
    public void packs() {
        told = Optional.of(Message.of(Messages.Level.TOLD, "settings.packs"));
    }
}
