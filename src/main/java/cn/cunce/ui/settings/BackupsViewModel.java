package cn.cunce.ui.settings;

import cn.cunce.job.Jobs;
import cn.cunce.service.Backup;
import cn.cunce.service.BackupBook;
import cn.cunce.service.ListBackups;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.RestoreBook;
import cn.cunce.service.RestoreBook.Look;
import cn.cunce.service.RestoreBook.Result;
import cn.cunce.ui.part.Habits;
import cn.cunce.ui.part.Memory;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the tab of backups knows: which there are, what one of them holds, and how to have it back.
public final class BackupsViewModel {

    private final OpenedBook book;
    private final RestoreBook restoring;
    private final Memory memory;
    private final Jobs jobs;
    private final Messages messages;
    private final Ways ways;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> second =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Look.Sound>> look =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public BackupsViewModel(
            OpenedBook book,
            RestoreBook restoring,
            Memory memory,
            Jobs jobs,
            Messages messages,
            Ways ways) {
        this.book = book;
        this.restoring = restoring;
        this.memory = memory;
        this.jobs = jobs;
        this.messages = messages;
        this.ways = ways;
    }

    void begin() {
        second.set(new Habits(memory).backupFolder());
        var away = second.get();
        jobs.run(
                "settings.readingBackups",
                () -> ListBackups.of(book.folder(), away),
                (List<Backup> found) -> backups.setAll(found));
    }

    /// Makes one now, here and in the second folder, and opens it.
    void backUp() {
        busy.set(true);
        var backing = new BackupBook(book, second.get());
        Jobs.LongWork<BackupBook.Result> work = _ -> backing.make(Backup.Reason.ASKED);
        jobs.run("backup.making", work, this::made);
    }

    private void made(BackupBook.Result result) {
        busy.set(false);
        messages.say(BackupWords.of(result));
        begin();
    }

    /// A second folder, on another disk; what it was can be had back.
    void choose(Optional<Path> folder) {
        var before = second.get();
        if (before.equals(folder)) {
            return;
        }
        new Habits(memory).setBackupFolder(folder);
        begin();
        messages.say(
                folder.map(to -> Message.of(Level.TOLD, "settings.secondChosen", to))
                        .orElseGet(() -> Message.of(Level.TOLD, "settings.secondGiven"))
                        .with("settings.undo", () -> choose(before)));
    }

    /// Opens one beside the book, and counts.
    void look(Backup backup) {
        busy.set(true);
        Jobs.LongWork<Look> work = _ -> restoring.look(book, backup.file());
        jobs.run("settings.looking", work, this::looked);
    }

    private void looked(Look found) {
        busy.set(false);
        switch (found) {
            case Look.Sound sound -> look.set(Optional.of(sound));
            case Look.Spoiled _, Look.WrongPassword _ ->
                    messages.say(Message.of(Level.MUST, "settings.backupSpoiled"));
            case Look.OtherBook _ ->
                    messages.say(Message.of(Level.MUST, "settings.backupOfOtherBook"));
        }
    }

    void lookAway() {
        look.set(Optional.empty());
    }

    /// Puts the one looked at in the book's place; the book as it is is kept as one more.
    void replace() {
        look.get().map(Look.Sound::backup).ifPresent(this::replace);
    }

    /// Among the saves, in their order: none of them may fall between copy and exchange.
    private void replace(Backup backup) {
        busy.set(true);
        var away = second.get();
        jobs.run(
                "settings.restoring",
                () -> restoring.replace(book, backup.file(), away),
                this::replaced);
    }

    private void replaced(Result result) {
        busy.set(false);
        switch (result) {
            case Result.Restored(var fresh, _) ->
                    ways.replaced(fresh, Message.of(Level.GOOD, "settings.restored"));
            case Result.Spoiled _, Result.WrongPassword _ ->
                    messages.say(Message.of(Level.MUST, "settings.backupSpoiled"));
            case Result.OtherBook _ ->
                    messages.say(Message.of(Level.MUST, "settings.backupOfOtherBook"));
            case Result.NotKept(var full, var reason) ->
                    messages.say(
                            full
                                    ? Message.of(Level.MUST, "backup.full")
                                    : Message.of(Level.MUST, "settings.notKept", reason));
            case Result.InUse _ -> messages.say(Message.of(Level.LOOK, "start.inUse"));
            case Result.NotWritten(var reason) ->
                    ways.again(Message.of(Level.MUST, "settings.notRestored", reason));
        }
    }

    /// Opens the one looked at as a copy that nobody keeps.
    void openBeside() {
        look.get()
                .ifPresent(
                        sound ->
                                jobs.run(
                                        "settings.looking",
                                        () -> restoring.beside(book, sound.backup().file()),
                                        this::opened));
    }

    private void opened(OpenBook.Result result) {
        if (result instanceof OpenBook.Result.Opened(var copy)) {
            ways.replaced(copy, Message.of(Level.LOOK, "backup.copyOpened"));
        } else {
            messages.say(Message.of(Level.MUST, "settings.backupSpoiled"));
        }
    }

    /// Whether the second folder is there now.
    boolean isSecondThere() {
        return second.get().filter(Files::isDirectory).isPresent();
    }

    /// Of the book.
    Path folder() {
        return book.folder();
    }

    ObservableList<Backup> backups() {
        return backups;
    }

    ReadOnlyObjectProperty<Optional<Path>> secondProperty() {
        return second.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Look.Sound>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
