package cn.cunce.ui.start;

import cn.cunce.job.Jobs;
import cn.cunce.job.Jobs.LongWork;
import cn.cunce.service.Backup;
import cn.cunce.service.BookHolder;
import cn.cunce.service.GlanceAtBook;
import cn.cunce.service.GlanceAtBook.Glance;
import cn.cunce.service.ListBackups;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenBook.Result;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.RestoreBook;
import cn.cunce.settings.Settings.KnownBook;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the first page knows: which books were opened here, and how opening one went.
public final class StartViewModel {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// What the page leads to.
    ///
    /// @param opened hears of a book that is open
    /// @param sample makes and opens the sample village
    public record Ways(Consumer<OpenedBook> opened, LongWork<Result> sample) {}

    /// What it works with.
    ///
    /// @param secondFolder where backups lie too
    public record Desk(
            OpenBook opening,
            RestoreBook restoring,
            GlanceAtBook glancing,
            Optional<Path> secondFolder) {}

    private final Desk desk;
    private final Jobs jobs;
    private final Ways ways;
    private final ZoneId zone;
    private final Tries tries = new Tries();
    private final ObservableList<KnownRow> books = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Path>> folder =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty byRecoveryKey = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> message =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param zone in which moments are shown
    public StartViewModel(List<KnownBook> known, Desk desk, Jobs jobs, Ways ways, ZoneId zone) {
        this.desk = desk;
        this.jobs = jobs;
        this.ways = ways;
        this.zone = zone;
        books.setAll(known.stream().map(book -> new KnownRow(book, Optional.empty())).toList());
        known.stream().findFirst().ifPresent(last -> choose(last.folder()));
    }

    /// Looks at the folders: which books are there, how large, when they were saved.
    void glance() {
        var known = List.copyOf(books);
        jobs.run("start.glancing", () -> known.stream().map(this::glance).toList(), this::glanced);
    }

    private void glanced(List<KnownRow> seen) {
        books.setAll(seen);
        var tight =
                seen.stream()
                        .filter(row -> Optional.of(row.book().folder()).equals(folder.get()))
                        .anyMatch(row -> row.glance().filter(Glance::littleRoom).isPresent());
        if (tight && message.get().isEmpty()) {
            say(Message.of(Level.LOOK, "start.littleRoom"));
        }
    }

    private KnownRow glance(KnownRow row) {
        return new KnownRow(row.book(), Optional.of(desk.glancing().at(row.book().folder())));
    }

    /// The book that a password is for.
    void choose(Path chosen) {
        if (!folder.get().equals(Optional.of(chosen))) {
            folder.set(Optional.of(chosen));
            message.set(Optional.empty());
        }
    }

    /// A book of the list lies somewhere else now.
    void moved(KnownRow row, Path now) {
        var book = row.book();
        var there = new KnownBook(now, book.name(), book.tier(), book.opened());
        var place = books.indexOf(row);
        choose(now);
        books.set(place, new KnownRow(there, Optional.of(desk.glancing().at(now))));
    }

    /// Opens the chosen book with a password, or with the recovery key if that was asked for.
    void open(String typed) {
        if (!tries.isPausing()) {
            attempt(desk.opening(), typed);
        }
    }

    void openSample() {
        start();
        jobs.run("start.sample", ways.sample(), (Result result) -> show(result, ""));
    }

    private void attempt(OpenBook with, String typed) {
        folder.get().ifPresent(chosen -> attempt(with, chosen, typed));
    }

    private void attempt(OpenBook with, Path chosen, String typed) {
        start();
        Callable<Result> work =
                byRecoveryKey.get()
                        ? () -> with.openWithRecoveryKey(chosen, typed)
                        : () -> with.open(chosen, typed.toCharArray());
        jobs.run("start.opening", work, result -> show(result, typed));
    }

    private void start() {
        busy.set(true);
        message.set(Optional.empty());
    }

    private void show(Result result, String typed) {
        busy.set(false);
        switch (result) {
            case Result.Opened(var book) -> {
                tries.right();
                ways.opened().accept(book);
            }
            case Result.WrongPassword _ -> {
                tries.wrong();
                say(wrong());
            }
            case Result.KeyMistyped _ -> say(Message.of(Level.MUST, "start.keyMistyped"));
            case Result.NoBook _ -> say(Message.of(Level.MUST, "start.noBook"));
            case Result.InUse(var holder) -> say(inUse(holder));
            case Result.ClockDoubtful(var last, var now) -> say(doubt(last, now, typed));
            case Result.Damaged _ -> findBackup(typed);
        }
    }

    private Message wrong() {
        return byRecoveryKey.get()
                ? Message.of(Level.MUST, "start.wrongKey")
                : Message.of(Level.MUST, "start.wrongPassword")
                        .with("start.useKey", () -> byRecoveryKey.set(true));
    }

    private Message inUse(Optional<BookHolder> holder) {
        return holder.map(
                        who ->
                                who.machineName().isEmpty()
                                        ? Message.of(
                                                Level.LOOK,
                                                "start.inUseBy",
                                                who.user(),
                                                minute(who.since()))
                                        : Message.of(
                                                Level.LOOK,
                                                "start.inUseOn",
                                                who.user(),
                                                who.machineName(),
                                                minute(who.since())))
                .orElse(Message.of(Level.LOOK, "start.inUse"));
    }

    private Message doubt(Instant last, Instant now, String typed) {
        return Message.of(Level.LOOK, "start.clock", minute(last), minute(now))
                .with(
                        "start.clockIsRight",
                        () -> attempt(desk.opening().withClockConfirmed(), typed));
    }

    /// What cannot be read has a backup, as a rule.
    private void findBackup(String typed) {
        folder.get()
                .ifPresent(
                        chosen ->
                                jobs.run(
                                        "start.glancing",
                                        () -> ListBackups.of(chosen, desk.secondFolder()),
                                        found -> offer(found, chosen, typed)));
    }

    private void offer(List<Backup> found, Path chosen, String typed) {
        var sound = found.stream().filter(backup -> backup.counts().verified()).findFirst();
        say(
                sound.map(
                                backup ->
                                        Message.of(
                                                        Level.MUST,
                                                        "start.damaged",
                                                        minute(backup.at()),
                                                        backup.counts().households(),
                                                        backup.counts().people())
                                                .with(
                                                        "start.openBackup",
                                                        () -> restore(chosen, typed, backup)))
                        .orElseGet(() -> Message.of(Level.MUST, "start.noBackup")));
    }

    /// The damaged files are kept as they are, and the backup takes their place.
    private void restore(Path chosen, String typed, Backup backup) {
        start();
        LongWork<RestoreBook.Result> work =
                _ -> desk.restoring().replace(chosen, typed, backup.file());
        jobs.run("start.restoring", work, this::restored);
    }

    private void restored(RestoreBook.Result result) {
        busy.set(false);
        switch (result) {
            case RestoreBook.Result.Restored(var book, _) -> ways.opened().accept(book);
            case RestoreBook.Result.WrongPassword _ -> say(wrong());
            case RestoreBook.Result.InUse _ -> say(inUse(Optional.empty()));
            case RestoreBook.Result.Spoiled _, RestoreBook.Result.OtherBook _ ->
                    say(Message.of(Level.MUST, "start.backupSpoiled"));
            case RestoreBook.Result.NotKept _, RestoreBook.Result.NotWritten _ ->
                    say(Message.of(Level.MUST, "start.notRestored"));
        }
    }

    private void say(Message what) {
        message.set(Optional.of(what));
    }

    String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /// Opened here, the last first.
    ObservableList<KnownRow> books() {
        return books;
    }

    ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder;
    }

    /// What the name of the chosen book is, empty where none is chosen.
    Optional<String> chosenName() {
        Function<Path, String> name =
                chosen ->
                        books.stream()
                                .map(KnownRow::book)
                                .filter(book -> book.folder().equals(chosen))
                                .map(KnownBook::name)
                                .findFirst()
                                .orElse(String.valueOf(chosen.getFileName()));
        return folder.get().map(name);
    }

    Tries tries() {
        return tries;
    }

    BooleanProperty byRecoveryKeyProperty() {
        return byRecoveryKey;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
        return message.getReadOnlyProperty();
    }
}
