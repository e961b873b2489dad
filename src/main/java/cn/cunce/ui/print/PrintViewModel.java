package cn.cunce.ui.print;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.PreparePaper;
import cn.cunce.service.PrintPapers;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Place.Print.Paper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the screen of papers knows: which paper is wanted, of which year, how it is masked, and the
/// page that is looked at.
public final class PrintViewModel {

    /// What the screen works with.
    ///
    /// @param on 口径日期
    public record Desk(
            PreparePaper papers, ListHouseholds households, String village, LocalDate on) {}

    /// What is wanted.
    ///
    /// @param cards household cards, else the register
    /// @param household whose card; empty for all
    /// @param year 0 while it is not known yet
    public record Wish(
            boolean cards, Optional<RecordId> household, int year, boolean wholeNumbers) {}

    /// The page in sight.
    ///
    /// @param number from 1; 0 where nothing is ready
    public record Sight(
            int number, int pages, int households, String digest, List<String> undrawn) {
        static final Sight NONE = new Sight(0, 0, 0, "", List.of());

        public Sight {
            undrawn = List.copyOf(undrawn);
        }
    }

    private static final int DOTS_PER_INCH = 96;

    private final Desk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Wish> wish;
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.NONE);
    private final ReadOnlyObjectWrapper<Optional<PreparePaper.Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PreparePaper.Paper> paper = Optional.empty();

    public PrintViewModel(Place.Print place, Desk desk, Jobs jobs, Messages messages) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        wish =
                new ReadOnlyObjectWrapper<>(
                        new Wish(
                                place.paper() == Paper.CARDS,
                                place.households().stream().findFirst(),
                                0,
                                false));
    }

    /// Asks of which years there is something to print, and prepares the latest.
    void begin() {
        jobs.run("print.reading", () -> desk.households().years(desk.village()), this::begin);
    }

    private void begin(List<Integer> told) {
        years.setAll(told);
        var now = wish.get();
        var year = now.year() > 0 ? now.year() : told.stream().findFirst().orElse(0);
        want(new Wish(now.cards(), now.household(), year, now.wholeNumbers()));
    }

    void wantRegister() {
        var now = wish.get();
        want(new Wish(false, now.household(), now.year(), now.wholeNumbers()));
    }

    void wantCards() {
        var now = wish.get();
        want(new Wish(true, now.household(), now.year(), now.wholeNumbers()));
    }

    void wantYear(int year) {
        var now = wish.get();
        if (year != now.year()) {
            want(new Wish(now.cards(), now.household(), year, now.wholeNumbers()));
        }
    }

    void wantWholeNumbers(boolean whole) {
        var now = wish.get();
        want(new Wish(now.cards(), now.household(), now.year(), whole));
    }

    private void want(Wish wanted) {
        wish.set(wanted);
        jobs.run("print.preparing", progress -> prepared(wanted, progress), this::show);
    }

    private PreparePaper.Result prepared(Wish wanted, Progress progress) {
        progress.step("print.preparing");
        var order =
                new PrintPapers.Order(
                        desk.village(), wanted.year(), desk.on(), wanted.wholeNumbers());
        return desk.papers()
                .prepare(
                        new PreparePaper.Wish(
                                order,
                                wanted.cards(),
                                wanted.cards() ? wanted.household() : Optional.empty()));
    }

    private void show(PreparePaper.Result result) {
        release();
        switch (result) {
            case PreparePaper.Result.Ready(var ready, var done) -> {
                paper = Optional.of(ready);
                sight.set(
                        new Sight(
                                1,
                                ready.pages(),
                                done.households(),
                                done.digest(),
                                done.undrawn()));
                draw();
            }
            case PreparePaper.Result.Nothing _ -> {
                sight.set(Sight.NONE);
                page.set(Optional.empty());
            }
        }
    }

    /// Turns over so many pages.
    void turn(int by) {
        var now = sight.get();
        var to = Math.clamp((long) now.number() + by, Math.min(1, now.pages()), now.pages());
        if (to != now.number()) {
            sight.set(new Sight(to, now.pages(), now.households(), now.digest(), now.undrawn()));
            draw();
        }
    }

    private void draw() {
        var number = sight.get().number();
        paper.ifPresent(
                ready ->
                        jobs.run(
                                "print.drawing",
                                () -> Optional.of(ready.page(number - 1, DOTS_PER_INCH)),
                                page::set));
    }

    /// What is in sight, saved as PDF.
    void save(Path file) {
        paper.ifPresent(
                ready ->
                        jobs.run(
                                "print.saving",
                                progress -> {
                                    progress.step("print.saving");
                                    return ready.save(file);
                                },
                                this::show));
    }

    private void show(PreparePaper.Saving result) {
        switch (result) {
            case PreparePaper.Saving.Saved(var file) ->
                    messages.say(
                            Message.of(
                                    Level.GOOD,
                                    "print.saved",
                                    String.valueOf(file.getFileName()),
                                    sight.get().pages()));
            case PreparePaper.Saving.NotWritten _ ->
                    messages.say(Message.of(Level.MUST, "print.notWritten"));
        }
    }

    boolean canSave() {
        return paper.isPresent();
    }

    /// The screen is left for good or another paper comes; drawing still under way ends first.
    void release() {
        paper.ifPresent(
                old ->
                        jobs.run(
                                "print.releasing",
                                () -> {
                                    old.close();
                                    return old;
                                },
                                _ -> {}));
        paper = Optional.empty();
    }

    boolean isOfOneHousehold() {
        return wish.get().household().isPresent();
    }

    /// Latest first.
    ObservableList<Integer> years() {
        return years;
    }

    ReadOnlyObjectProperty<Wish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PreparePaper.Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }
}
