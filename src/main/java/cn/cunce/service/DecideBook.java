package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.policy.Decider;
import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Asks the rules of a pack about a village and its households (测算). It changes nothing.
public final class DecideBook {

    /// What is asked.
    ///
    /// @param on 口径日期: memberships, years and parameters are those of this day
    /// @param household only this one; empty for all of the village
    public record Question(String village, Pack pack, LocalDate on, Optional<RecordId> household) {

        public Question(String village, Pack pack, LocalDate on) {
            this(village, pack, on, Optional.empty());
        }
    }

    /// An answer, and what a list shows beside it.
    public static final class Decided {

        private final Decider decider;
        private final Rule rule;
        private final Matter matter;
        private final RuleAnswer answer;

        private Decided(Decider decider, Rule rule, Matter matter) {
            this.decider = decider;
            this.rule = rule;
            this.matter = matter;
            this.answer = decider.decide(rule, matter);
        }

        public RuleAnswer answer() {
            return answer;
        }

        /// Empty for an answer about the village.
        public Optional<HouseholdFacts> household() {
            return matter.household();
        }

        /// The answer with all its reasons, worked out now: to be asked while it is heard, and only
        /// by whom who needs them.
        public Ruling explained() {
            return decider.explain(rule, matter);
        }

        /// What the definitions that the rule shows come to, in its order; to be asked while it is
        /// heard.
        public List<Explanation> shown() {
            return rule.shows().stream().map(id -> decider.shown(id, matter)).toList();
        }

        /// Whether each of several years in a row is met; empty for a rule of one year. To be asked
        /// while it is heard.
        public Optional<Explanation> years() {
            return decider.years(rule, matter);
        }
    }

    /// What is heard while it goes on.
    ///
    /// @param decided called for each answer, household by household
    /// @param cancelled asked between two households
    /// @param wanted rules that are asked; nothing is worked out for others
    public record Ear(
            Consumer<Decided> decided, BooleanSupplier cancelled, Predicate<Rule> wanted) {

        /// Of every rule.
        public Ear(Consumer<Decided> decided, BooleanSupplier cancelled) {
            this(decided, cancelled, _ -> true);
        }

        public static Ear of(Consumer<Decided> decided) {
            return new Ear(decided, () -> false);
        }
    }

    private final OpenedBook opened;
    private final CodeLists codes;

    public DecideBook(OpenedBook opened, CodeLists codes) {
        this.opened = opened;
        this.codes = codes;
    }

    /// Rules that are in force on the day, in the order of the pack.
    public List<Rule> rules(Pack pack, LocalDate on) {
        return new Decider(pack, on, codes).rules();
    }

    /// Asks every rule in force: first about the village, then about its households by number.
    public void decide(Question question, Ear ear) {
        opened.book().read(reader -> decide(reader, question, ear));
    }

    /// Asks only the rules about the village itself.
    public List<Ruling> aboutVillage(Question question) {
        var rulings = new ArrayList<Ruling>();
        var decider = new Decider(question.pack(), question.on(), codes);
        var ear = Ear.of(decided -> rulings.add(decided.explained()));
        return opened.book()
                .read(
                        reader -> {
                            ofVillage(reader, decider, question, ear);
                            return List.copyOf(rulings);
                        });
    }

    private int decide(BookReader reader, Question question, Ear ear) {
        var decider = new Decider(question.pack(), question.on(), codes);
        if (question.household().isPresent()) {
            var village = reader.villageFacts(question.village(), question.on(), false);
            reader.householdFacts(question.household().get(), question.on())
                    .ifPresent(household -> decide(decider, household, village, ear));
            return 1;
        }
        ofVillage(reader, decider, question, ear);
        return ofHouseholds(reader, decider, question, ear);
    }

    /// Its county, its township, then the village itself and its projects.
    private static void ofVillage(BookReader reader, Decider decider, Question question, Ear ear) {
        if (wanted(decider, ear).allMatch(rule -> isOfHouseholds(rule.subject()))) {
            return;
        }
        var village = reader.villageFacts(question.village(), question.on(), true);
        ask(decider, Matter.county(village), ear);
        ask(decider, Matter.township(village), ear);
        ask(decider, Matter.village(village), ear);
        for (var project : village.lists().projects()) {
            ask(decider, Matter.project(project, village), ear);
        }
    }

    private static Stream<Rule> wanted(Decider decider, Ear ear) {
        return decider.rules().stream().filter(ear.wanted());
    }

    private static boolean isOfHouseholds(Subject.Kind kind) {
        return kind == Subject.Kind.HOUSEHOLD || kind == Subject.Kind.PERSON;
    }

    private static int ofHouseholds(
            BookReader reader, Decider decider, Question question, Ear ear) {
        if (wanted(decider, ear).noneMatch(rule -> isOfHouseholds(rule.subject()))) {
            return 0;
        }
        var village = reader.villageFacts(question.village(), question.on(), false);
        var count = 0;
        try (var households = reader.householdFacts(question.village(), question.on())) {
            var each = households.iterator();
            while (each.hasNext() && !ear.cancelled().getAsBoolean()) {
                decide(decider, each.next(), village, ear);
                count++;
            }
        }
        return count;
    }

    /// The household, then each of its members, then who died as one.
    private static void decide(
            Decider decider, HouseholdFacts household, VillageFacts village, Ear ear) {
        ask(decider, Matter.household(household, village), ear);
        for (var member : household.members()) {
            ask(decider, Matter.person(member, household, village), ear);
        }
        var aboutTheDead =
                new Ear(ear.decided(), ear.cancelled(), ear.wanted().and(decider::asksTheDead));
        for (var dead : household.lists().deceased()) {
            ask(decider, Matter.person(dead, household, village), aboutTheDead);
        }
    }

    private static void ask(Decider decider, Matter matter, Ear ear) {
        for (var rule : decider.rules()) {
            if (rule.subject() == matter.subject().kind() && ear.wanted().test(rule)) {
                ear.decided().accept(new Decided(decider, rule, matter));
            }
        }
    }

    /// One rule about one subject, with its reasons: what a list leaves out.
    public Optional<Ruling> explain(Question question, String rule, Subject subject) {
        return opened.book()
                .read(
                        reader ->
                                Optional.ofNullable(question.pack().rules().get(rule))
                                        .flatMap(
                                                asked ->
                                                        explain(reader, question, asked, subject)));
    }

    private Optional<Ruling> explain(
            BookReader reader, Question question, Rule rule, Subject subject) {
        var decider = new Decider(question.pack(), question.on(), codes);
        return new Matters(reader, question.on())
                .of(subject.record())
                .map(matter -> decider.explain(rule, matter));
    }
}
