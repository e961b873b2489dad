package cn.cunce.ui.filing;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.service.FilingSummary;
import cn.cunce.service.ListFilings;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.MakeFiling;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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
            MakeFiling making,
            ListFilings listing,
            ListHouseholds households,
            String village,
            LocalDate on) {}

    private static final int LEAST_PASSWORD = 8;

    private record Reading(int year, FilingSummary summary, List<FilingLine> past) {}

    private final Desk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<Optional<FilingSummary>> summary =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MakeFiling.Result.Made>> made =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<FilingLine> past = FXCollections.observableArrayList();
    private final StringProperty period = new SimpleStringProperty("");
    private final StringProperty signer;
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanProperty plain = new SimpleBooleanProperty();
    private int year;

    /// @param signer who is at the keyboard, to begin with
    /// @param zone in which moments are shown
    public FilingViewModel(Desk desk, Jobs jobs, Messages messages, String signer, ZoneId zone) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.signer = new SimpleStringProperty(signer);
        this.zone = zone;
    }

    void begin() {
        jobs.run("filing.reading", this::read, this::show);
    }

    private Reading read() {
        var latest = desk.households().latestYear(desk.village());
        var of = latest > 0 ? latest : desk.on().getYear();
        return new Reading(
                of,
                desk.making().summary(desk.village(), of),
                desk.listing().list().stream().map(note -> FilingLine.of(note, zone)).toList());
    }

    private void show(Reading reading) {
        year = reading.year();
        if (period.get().isEmpty()) {
            period.set(reading.year() + "年");
        }
        summary.set(Optional.of(reading.summary()));
        past.setAll(reading.past());
    }

    /// What still stands in the way; text keys, in the order of the form.
    List<String> obstacles() {
        if (period.get().isBlank()) {
            return List.of("filing.noPeriod");
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
        return desk.making().make(order);
    }

    private void show(MakeFiling.Result result) {
        switch (result) {
            case MakeFiling.Result.Made file -> {
                made.set(Optional.of(file));
                password.set("");
                again.set("");
                var name = String.valueOf(file.file().getFileName());
                messages.say(Message.of(Level.GOOD, "filing.made", name));
                begin();
            }
            case MakeFiling.Result.NotWritten _ ->
                    messages.say(Message.of(Level.MUST, "filing.notWritten"));
            case MakeFiling.Result.NoVillage(var code) ->
                    messages.say(Message.of(Level.MUST, "filing.noVillage", code));
        }
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
