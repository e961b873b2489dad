package cn.cunce.ui.filing;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.service.CheckHouseholds;
import cn.cunce.service.CopyFile;
import cn.cunce.service.FilingSummary;
import cn.cunce.service.ListFilings;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.ListUnfiled;
import cn.cunce.service.MakeFiling;
import cn.cunce.service.ReceiveFiling;
import cn.cunce.service.WaitingArea;
import cn.cunce.text.Texts;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the screen of filings knows: what a filing made now would carry, how it is closed, and
/// those of the past.
public final class FilingViewModel {

    /// What the screen works with.
    ///
    /// @param on 口径日期
    public record Desk(
            Books books, String village, LocalDate on, String signer, ZoneId zone, Texts texts) {}

    /// What it asks of the book and does to it.
    public record Books(
            MakeFiling making,
            ListFilings listing,
            ListUnfiled unfiled,
            ListHouseholds households,
            CheckHouseholds checking,
            WaitingArea waiting,
            ReceiveFiling receiving) {}

    /// Where it leads to, and where it says what has happened.
    public record Window(Navigator navigator, Messages messages) {}

    private static final int LEAST_PASSWORD = 8;

    private record Reading(
            int year, FilingSummary summary, List<FilingLine> past, List<FilingCheck> checks) {}

    private final Desk desk;
    private final Jobs jobs;
    private final Window window;
    private final UnfiledViewModel unfiled;
    private final ReceiptDesk receipts;
    private final ReadOnlyObjectWrapper<Optional<FilingSummary>> summary =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MakeFiling.Result.Made>> made =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<FilingLine> past = FXCollections.observableArrayList();
    private final ObservableList<FilingCheck> checks = FXCollections.observableArrayList();
    private final StringProperty period = new SimpleStringProperty("");
    private final StringProperty signer;
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanProperty plain = new SimpleBooleanProperty();
    private int year;

    public FilingViewModel(Desk desk, Jobs jobs, Window window) {
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        this.signer = new SimpleStringProperty(desk.signer());
        this.unfiled = new UnfiledViewModel(desk.books().unfiled(), desk.village(), jobs);
        this.receipts =
                new ReceiptDesk(
                        desk.books().receiving(),
                        jobs,
                        window.messages(),
                        window.navigator(),
                        this::begin);
    }

    void begin() {
        jobs.run("filing.reading", this::read, this::show);
        unfiled.read();
    }

    private Reading read() {
        var books = desk.books();
        var latest = books.households().latestYear(desk.village());
        var of = latest > 0 ? latest : desk.on().getYear();
        var counted = books.making().summary(desk.village(), of);
        return new Reading(
                of,
                counted,
                books.listing().sent().stream()
                        .map(sent -> FilingLine.of(sent, desk.zone(), desk.texts()))
                        .toList(),
                checks(counted, of));
    }

    private List<FilingCheck> checks(FilingSummary counted, int of) {
        var found = new ArrayList<FilingCheck>();
        var faulty = desk.books().checking().faulty(desk.village(), of);
        if (!faulty.isEmpty()) {
            found.add(
                    new FilingCheck(
                            "filing.checkFaulty",
                            faulty.size(),
                            new Place.Entry(Optional.of(faulty.getFirst()))));
        }
        var waiting = desk.books().waiting().list().size();
        if (waiting > 0) {
            found.add(new FilingCheck("filing.checkWaiting", waiting, new Place.Waiting()));
        }
        if (counted.conflicts() > 0) {
            found.add(
                    new FilingCheck(
                            "filing.checkConflicts", counted.conflicts(), new Place.Merge()));
        }
        return found;
    }

    private void show(Reading reading) {
        year = reading.year();
        if (period.get().isEmpty()) {
            period.set(desk.texts().of("filing.yearPeriod", String.valueOf(reading.year())));
        }
        summary.set(Optional.of(reading.summary()));
        past.setAll(reading.past());
        checks.setAll(reading.checks());
    }

    /// To where something is to be looked at.
    void go(FilingCheck check) {
        window.navigator().go(check.place());
    }

    /// What still stands in the way; text keys, in the order of the form.
    List<String> obstacles() {
        if (summary.get().filter(counted -> counted.households() == 0).isPresent()) {
            return List.of("filing.nobody");
        }
        var wrong = FilingPeriod.trouble(period.get());
        if (wrong.isPresent()) {
            return List.of(wrong.get());
        }
        if (plain.get()) {
            return List.of();
        }
        if (password.get().length() < LEAST_PASSWORD) {
            return List.of("filing.passwordShort");
        }
        return password.get().equals(again.get()) ? List.of() : List.of("filing.passwordsDiffer");
    }

    /// @param folder where the file is put, under its usual name
    void make(Path folder) {
        if (!obstacles().isEmpty()) {
            return;
        }
        var order =
                new MakeFiling.Order(
                        desk.village(),
                        year,
                        period.get().strip(),
                        signer.get().strip(),
                        plain.get() ? Optional.empty() : Optional.of(password.get()),
                        folder);
        jobs.run("filing.making", progress -> made(order, progress), this::show);
    }

    private MakeFiling.Result made(MakeFiling.Order order, Progress progress) {
        progress.step("filing.making");
        return desk.books().making().make(order);
    }

    private void show(MakeFiling.Result result) {
        switch (result) {
            case MakeFiling.Result.Made file -> {
                made.set(Optional.of(file));
                password.set("");
                again.set("");
                var name = String.valueOf(file.file().getFileName());
                window.messages()
                        .say(
                                Message.of(Level.GOOD, "filing.made", name)
                                        .with("filing.printSlip", this::printSlip));
                begin();
            }
            case MakeFiling.Result.NotWritten _ ->
                    window.messages().say(Message.of(Level.MUST, "filing.notWritten"));
            case MakeFiling.Result.NoVillage(var code) ->
                    window.messages().say(Message.of(Level.MUST, "filing.noVillage", code));
        }
    }

    /// The cover of the filing just made, on the desk of papers.
    void printSlip() {
        made.get()
                .ifPresent(
                        last ->
                                window.navigator()
                                        .go(
                                                Place.Print.list(
                                                        new Place.SeenList(
                                                                last.cover(),
                                                                List.of(),
                                                                "",
                                                                List.of()))));
    }

    /// A second copy of the filing just made, read again where it lies.
    void copy(Path folder) {
        made.get()
                .ifPresent(
                        last ->
                                jobs.run(
                                        "filing.copying",
                                        progress -> {
                                            progress.step("filing.copying");
                                            return CopyFile.copy(last.file(), folder);
                                        },
                                        this::show));
    }

    private void show(CopyFile.Result result) {
        window.messages()
                .say(
                        switch (result) {
                            case SAME -> Message.of(Level.GOOD, "filing.copied");
                            case DIFFERS -> Message.of(Level.MUST, "filing.copyDiffers");
                            case IN_THE_WAY -> Message.of(Level.LOOK, "filing.copyInTheWay");
                            case NOT_WRITTEN -> Message.of(Level.MUST, "filing.copyNotWritten");
                        });
    }

    UnfiledViewModel unfiled() {
        return unfiled;
    }

    ReceiptDesk receipts() {
        return receipts;
    }

    ReadOnlyObjectProperty<Optional<FilingSummary>> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// The one that was made last in this sitting.
    ReadOnlyObjectProperty<Optional<MakeFiling.Result.Made>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /// Latest first.
    ObservableList<FilingLine> past() {
        return past;
    }

    /// What to look at before filing, the gravest first.
    ObservableList<FilingCheck> checks() {
        return checks;
    }

    StringProperty periodProperty() {
        return period;
    }

    StringProperty signerProperty() {
        return signer;
    }

    StringProperty passwordProperty() {
        return password;
    }

    StringProperty againProperty() {
        return again;
    }

    /// 不加密: an explicit choice, which the cover then names.
    BooleanProperty plainProperty() {
        return plain;
    }
}
