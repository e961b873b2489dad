package cn.cunce.ui.print;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.value.PaperSize;
import cn.cunce.service.PreparePaper;
import cn.cunce.service.PreparePaper.Result;
import cn.cunce.ui.print.PrintWish.Masking;
import cn.cunce.ui.print.PrintWish.Policy;
import cn.cunce.ui.print.PrintWish.Scope;
import cn.cunce.ui.print.PrintWish.Whom;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Place.Print.Paper;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the desk of papers knows: which paper is wanted, of whom, how it is masked, and how far it
/// is.
public final class PrintViewModel {

    /// How far the paper is.
    enum State {
        PREPARING,
        READY,
        /// There is nobody to print.
        NOTHING,
        /// Not all is chosen that must be: numbers, a pack, a rule.
        UNCHOSEN,
        /// A list that has more columns than the widest paper.
        TOO_WIDE,
        CANCELLED
    }

    private record Reading(
            List<Integer> years, HouseholdPick pick, List<Pack> packs, List<PaperSize> sizes) {}

    private final Place.Print place;
    private final PrintDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final PaperInSight sight;
    private final PrintOutput output;
    private final WishReader reader;
    private final AtomicInteger turn = new AtomicInteger();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObservableList<String> groups = FXCollections.observableArrayList();
    private final ObservableList<Pack> packs = FXCollections.observableArrayList();
    private final ObservableList<PaperSize> sizes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PrintWish> wish;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.PREPARING);
    private HouseholdPick pick = HouseholdPick.NOBODY;
    private List<PaperSize> sizesOfList = List.of();

    public PrintViewModel(Place.Print place, PrintDesk desk, Jobs jobs, Messages messages) {
        this.place = place;
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.sight = new PaperInSight(jobs);
        this.reader = new WishReader(desk, place);
        var scope = place.households().isEmpty() ? Scope.WHOLE : Scope.HANDED;
        var whom = new Whom(scope, "", "", scope == Scope.WHOLE);
        wish =
                new ReadOnlyObjectWrapper<>(
                        new PrintWish(
                                place.paper(),
                                0,
                                whom,
                                Masking.USUAL,
                                Optional.empty(),
                                Policy.NONE));
        this.output = new PrintOutput(desk, this, jobs, messages);
    }

    /// Asks of what there is something to print, and prepares what was asked for.
    void begin() {
        jobs.run("print.reading", progress -> read(progress), this::begin);
        output.begin();
    }

    /// Long: the first list that is measured waits for the fonts.
    private Reading read(Progress progress) {
        progress.step("print.reading");
        var village = desk.village();
        var latest = desk.households().latestYear(village);
        var told = desk.households().years(village);
        var planned = reader.questionYear().orElse(desk.on().getYear());
        return new Reading(
                Stream.concat(told.stream(), Stream.of(planned)).distinct().toList(),
                HouseholdPick.of(desk.households().list(village, latest)),
                desk.packs().of(desk.card()),
                place.list().map(list -> desk.preparing().sizes(list.table())).orElse(List.of()));
    }

    private void begin(Reading read) {
        years.setAll(read.years());
        packs.setAll(read.packs());
        pick = read.pick();
        sizesOfList = read.sizes();
        groups.setAll(pick.groups());
        var now = wish.get();
        var latest = reader.questionYear().orElse(read.years().getFirst());
        want(asked(now.in(now.year() > 0 ? now.year() : latest)));
    }

    /// With the pack of the question, or the first, as long as nobody has chosen another.
    private PrintWish asked(PrintWish now) {
        var chosen = now.policy();
        if (chosen.pack().isPresent() || packs.isEmpty()) {
            return now;
        }
        var question = place.question();
        var pack =
                question.flatMap(
                                asked ->
                                        packs.stream()
                                                .filter(each -> each.id().equals(asked.pack()))
                                                .findFirst())
                        .orElse(packs.getFirst());
        var rule = question.map(Place.Question::rule).filter(id -> !id.isEmpty());
        return now.by(new Policy(Optional.of(pack), rule.orElse(firstRule(pack)), true));
    }

    private static String firstRule(Pack pack) {
        return Policy.rules(pack).stream().map(Rule::id).findFirst().orElse("");
    }

    /// Prepares what is wanted; what was being prepared before is given up.
    void want(PrintWish wanted) {
        sizes.setAll(reader.sizes(wanted.paper(), sizesOfList));
        wish.set(wanted);
        var asked = reader.read(wanted, pick, sizesOfList);
        var mine = turn.incrementAndGet();
        switch (asked) {
            case WishReader.Asked.Papers(var paper) -> {
                state.set(State.PREPARING);
                jobs.run(
                        "print.preparing",
                        progress -> prepared(paper, progress, mine),
                        result -> show(result, mine));
            }
            case WishReader.Asked.Not(var why) -> without(why);
        }
    }

    private void without(State why) {
        sight.clear();
        state.set(why);
    }

    void again() {
        want(wish.get());
    }

    private Result prepared(PreparePaper.Wish paper, Progress progress, int mine) {
        progress.step("print.preparing");
        return desk.preparing().prepare(paper, new Heard(progress, () -> turn.get() != mine));
    }

    private void show(Result result, int mine) {
        if (turn.get() != mine) {
            if (result instanceof Result.Ready(var late, var _)) {
                late.close();
            }
            return;
        }
        switch (result) {
            case Result.Ready(var paper, var done) -> {
                sight.show(paper, done);
                state.set(State.READY);
            }
            case Result.Nothing _ -> without(State.NOTHING);
            case Result.Cancelled _ -> {
                without(State.CANCELLED);
                messages.say(
                        Message.of(Level.TOLD, "print.cancelled").with("print.again", this::again));
            }
        }
    }

    void want(Paper paper) {
        if (wish.get().paper() != paper) {
            want(wish.get().of(paper));
        }
    }

    void want(Whom whom) {
        if (!wish.get().whom().equals(whom)) {
            want(wish.get().of(whom));
        }
    }

    void want(Masking masking) {
        var now = wish.get();
        if (now.masking().whole() || masking.whole()) {
            want(now.with(masking));
        } else {
            wish.set(now.with(masking));
        }
    }

    void want(Policy policy) {
        if (!wish.get().policy().equals(policy)) {
            want(wish.get().by(policy));
        }
    }

    /// With its first rule: another pack has others.
    void want(Pack pack) {
        var now = wish.get().policy();
        if (now.pack().filter(pack::equals).isEmpty()) {
            want(new Policy(Optional.of(pack), firstRule(pack), now.proposed()));
        }
    }

    /// The screen is left; it may be come back to.
    void release() {
        turn.incrementAndGet();
        sight.release();
    }

    /// Whether there is a list as it was seen, or packs for sheets of policy.
    boolean offers(Paper paper) {
        return switch (paper) {
            case REGISTER, CARDS -> true;
            case LIST -> place.list().isPresent();
            case PLAN_SHEETS -> packs.stream().anyMatch(pack -> !pack.measures().isEmpty());
            case EXPLANATIONS -> packs.stream().anyMatch(pack -> !Policy.rules(pack).isEmpty());
        };
    }

    int handed() {
        return place.households().size();
    }

    /// Numbers that nobody has.
    List<String> unknownNumbers() {
        return pick.pick(wish.get().whom(), place.households()).unknown();
    }

    /// Those that are asked about households, in the order of the pack.
    List<Rule> rules() {
        return wish.get().policy().pack().map(Policy::rules).orElse(List.of());
    }

    HouseholdPick pick() {
        return pick;
    }

    WishReader reader() {
        return reader;
    }

    PaperInSight sight() {
        return sight;
    }

    PrintOutput output() {
        return output;
    }

    /// Latest first.
    ObservableList<Integer> years() {
        return years;
    }

    ObservableList<String> groups() {
        return groups;
    }

    ObservableList<Pack> packs() {
        return packs;
    }

    /// Papers on which what is wanted has room, the one that suits best first.
    ObservableList<PaperSize> sizes() {
        return sizes;
    }

    ReadOnlyObjectProperty<PrintWish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
