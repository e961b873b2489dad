package cn.cunce.ui.village;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.service.KeepDecisions;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the profile of a village knows: each rule of the pack about it with its light.
public final class VillageViewModel {

    /// The window around it.
    public record Window(ShellViewModel shell, Messages messages) {}

    /// What is asked.
    record Asked(Pack pack, LocalDate on) {}

    private record Shelf(List<Pack> packs, List<LocalDate> days) {}

    private VillageDesk desk;
    private final Jobs jobs;
    private final Window window;
    private final RuleViewModel rule;
    private final ProfileViewModel profile;
    private final VillagesViewModel villages;
    private final AtomicLong latest = new AtomicLong();
    private final ObservableList<Pack> packs = FXCollections.observableArrayList();
    private final ObservableList<LocalDate> days = FXCollections.observableArrayList();
    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private Optional<String> wanted;

    public VillageViewModel(Place.Village place, VillageDesk desk, Jobs jobs, Window window) {
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        this.wanted = place.fact();
        this.rule = new RuleViewModel(() -> this.desk, jobs, window, this::compute);
        this.profile =
                new ProfileViewModel(() -> this.desk, jobs, window, this::compute, rule::undo);
        this.villages = new VillagesViewModel(() -> this.desk, jobs);
    }

    void begin() {
        if (read.get()) {
            compute();
        } else {
            jobs.run("profile.readingPacks", this::shelf, this::show);
        }
    }

    private Shelf shelf() {
        var found =
                desk.packs().of(desk.card()).stream()
                        .filter(VillageViewModel::asksVillage)
                        .toList();
        var ends =
                desk.book().households().years(desk.village()).stream()
                        .map(year -> LocalDate.of(year, 12, 31));
        return new Shelf(found, Stream.concat(Stream.of(desk.on()), ends).distinct().toList());
    }

    private static boolean asksVillage(Pack pack) {
        return pack.rules().values().stream()
                .anyMatch(rule -> rule.subject() == Subject.Kind.VILLAGE);
    }

    private void show(Shelf shelf) {
        packs.setAll(shelf.packs());
        days.setAll(shelf.days());
        read.set(true);
        packs.stream()
                .filter(pack -> pack.inForce().covers(desk.on()))
                .findFirst()
                .or(() -> packs.stream().findFirst())
                .ifPresentOrElse(pack -> ask(new Asked(pack, desk.on())), this::compute);
    }

    void choose(Pack pack) {
        asked.get().ifPresent(now -> ask(new Asked(pack, now.on())));
    }

    void choose(LocalDate on) {
        asked.get().ifPresent(now -> ask(new Asked(now.pack(), on)));
    }

    private void ask(Asked question) {
        if (!asked.get().equals(Optional.of(question))) {
            asked.set(Optional.of(question));
            compute();
        }
    }

    /// Looks at another village of the book.
    void lookAt(String village) {
        desk = desk.at(village);
        profile.choose(Section.RULES);
        compute();
    }

    /// Asks the pack anew, and reads the village anew.
    void compute() {
        var mine = latest.incrementAndGet();
        profile.read(asked.get().map(question -> question.on()).orElse(desk.on()).getYear());
        asked.get()
                .ifPresent(
                        question ->
                                jobs.run(
                                        "profile.computing",
                                        () ->
                                                new VillageRules(
                                                                desk,
                                                                question.pack(),
                                                                question.on())
                                                        .rows(),
                                        now -> {
                                            if (mine == latest.get()) {
                                                show(now);
                                            }
                                        }));
    }

    private void show(List<RuleRow> now) {
        var before = rule.rowProperty().get().map(row -> row.rule().id());
        rows.setAll(now);
        profile.show(now);
        var again = now.stream().filter(row -> before.filter(row.rule().id()::equals).isPresent());
        wanted.filter(fact -> now.stream().noneMatch(one -> one.looksAt(fact)))
                .ifPresent(profile::chooseOf);
        select(
                wanted.flatMap(fact -> now.stream().filter(one -> one.looksAt(fact)).findFirst())
                        .or(again::findFirst)
                        .or(() -> now.stream().findFirst()));
    }

    void select(Optional<RuleRow> row) {
        rule.show(row, asked.get());
    }

    /// The fact that somebody came for, once it is among those shown; only once.
    Optional<String> takeWanted(Set<String> shown) {
        var fact = wanted.filter(shown::contains);
        if (fact.isPresent()) {
            wanted = Optional.empty();
        }
        return fact;
    }

    /// 存为拟定: all of them.
    void keep() {
        asked.get()
                .ifPresent(
                        question -> {
                            List<Ruling> rulings = rows.stream().map(RuleRow::ruling).toList();
                            jobs.run(
                                    "profile.keeping",
                                    () ->
                                            desk.book()
                                                    .keeping()
                                                    .keep(question.pack(), question.on(), rulings),
                                    this::kept);
                        });
    }

    private void kept(KeepDecisions.Result result) {
        window.messages()
                .say(
                        switch (result) {
                            case KeepDecisions.Result.Kept kept ->
                                    Message.of(
                                                    Level.GOOD,
                                                    "profile.kept",
                                                    kept.made().size(),
                                                    kept.same())
                                            .with(
                                                    "profile.undo",
                                                    () -> rule.undo(kept.reference()));
                            case KeepDecisions.Result.Nothing(var same) ->
                                    Message.of(Level.TOLD, "profile.keptBefore", same);
                        });
        compute();
    }

    /// How many rules have this light.
    int count(Light light) {
        return (int) rows.stream().filter(row -> row.light() == light).count();
    }

    /// Text key of why no rule is shown.
    String emptiness() {
        if (!read.get()) {
            return "profile.readingPacks";
        }
        return packs.isEmpty() ? "profile.noPack" : "profile.noRules";
    }

    ObservableList<Pack> packs() {
        return packs;
    }

    ObservableList<LocalDate> days() {
        return days;
    }

    ObservableList<RuleRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    ProfileViewModel profile() {
        return profile;
    }

    VillagesViewModel villages() {
        return villages;
    }

    RuleViewModel rule() {
        return rule;
    }

    /// Whether it is known by now which packs there are.
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }
}
