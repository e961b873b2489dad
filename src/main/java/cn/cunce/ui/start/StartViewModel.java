package cn.cunce.ui.start;

import cn.cunce.job.Jobs;
import cn.cunce.job.Jobs.LongWork;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenBook.Result;
import cn.cunce.service.OpenedBook;
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

    private final OpenBook opening;
    private final Jobs jobs;
    private final Ways ways;
    private final ZoneId zone;
    private final ObservableList<KnownBook> books = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Path>> folder =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty byRecoveryKey = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> message =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param zone in which moments are shown
    public StartViewModel(
            List<KnownBook> known, OpenBook opening, Jobs jobs, Ways ways, ZoneId zone) {
        this.opening = opening;
        this.jobs = jobs;
        this.ways = ways;
        this.zone = zone;
        books.setAll(known);
        known.stream().findFirst().ifPresent(last -> choose(last.folder()));
    }

    /// The book that a password is for.
    void choose(Path chosen) {
        folder.set(Optional.of(chosen));
        message.set(Optional.empty());
    }

    /// Opens the chosen book with a password, or with the recovery key if that was asked for.
    void open(String typed) {
        attempt(opening, typed);
    }

    void openSample() {
        start();
        jobs.run("start.sample", ways.sample(), this::show);
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

    private void show(Result result) {
        show(result, "");
    }

    private void show(Result result, String typed) {
        busy.set(false);
        switch (result) {
            case Result.Opened(var book) -> ways.opened().accept(book);
            case Result.WrongPassword _ -> say(wrong());
            case Result.KeyMistyped _ -> say(Message.of(Level.MUST, "start.keyMistyped"));
            case Result.NoBook _ -> say(Message.of(Level.MUST, "start.noBook"));
            case Result.InUse _ -> say(Message.of(Level.LOOK, "start.inUse"));
            case Result.ClockDoubtful(var last, var now) -> say(doubt(last, now, typed));
            case Result.Damaged(var what) -> say(Message.of(Level.MUST, "start.damaged", what));
        }
    }

    private Message wrong() {
        return byRecoveryKey.get()
                ? Message.of(Level.MUST, "start.wrongKey")
                : Message.of(Level.MUST, "start.wrongPassword")
                        .with("start.useKey", () -> byRecoveryKey.set(true));
    }

    private Message doubt(Instant last, Instant now, String typed) {
        return Message.of(Level.LOOK, "start.clock", minute(last), minute(now))
                .with("start.clockIsRight", () -> attempt(opening.withClockConfirmed(), typed));
    }

    private void say(Message what) {
        message.set(Optional.of(what));
    }

    /// When a book was opened last.
    String opened(KnownBook book) {
        return minute(book.opened());
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /// Opened here, the last first.
    ObservableList<KnownBook> books() {
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
                                .filter(book -> book.folder().equals(chosen))
                                .map(KnownBook::name)
                                .findFirst()
                                .orElse(String.valueOf(chosen.getFileName()));
        return folder.get().map(name);
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
