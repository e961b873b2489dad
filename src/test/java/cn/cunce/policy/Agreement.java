package cn.cunce.policy;

import cn.cunce.boot.Shipped;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.AnswerQuestion;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.store.AnswerStore;
import cn.cunce.store.Book;
import cn.cunce.store.BookReader;
import cn.cunce.store.TestBooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Asks the same rules of the closures over facts read from a book, and of its database.
public record Agreement(Pack pack, LocalDate on) {

    /// What was said of one subject by one rule: word and amount.
    record Said(String result, String amount) {

        /// What is said of somebody in two households.
        Said and(Said other) {
            if (equals(other)) {
                return this;
            }
            var order = Comparator.comparing(Said::result).thenComparing(Said::amount);
            var both = Stream.of(this, other).sorted(order).toList();
            return new Said(
                    both.getFirst().result + "|" + both.getLast().result,
                    both.getFirst().amount + "|" + both.getLast().amount);
        }
    }

    /// Who asks, and of whom.
    private record Key(String rule, RecordId subject) {}

    static void fill(Book book, RandomHouseholds random, String village, int households) {
        var edits = new ArrayList<>(random.edits(village, households));
        edits.addAll(random.units(village));
        book.write(writer -> writer.save(TestBooks.author("aaaa"), edits, Cause.TYPED));
    }

    /// Every difference between the two, a line each; how many answers were compared is counted in
    /// `compared`.
    public List<String> differences(Book book, long[] compared) {
        return differences(book, compared, (_, _) -> {});
    }

    /// @param heard every answer of the closures
    List<String> differences(Book book, long[] compared, BiConsumer<Matter, RuleAnswer> heard) {
        return book.read(
                reader -> {
                    var closures = closures(reader, heard);
                    var database = database(reader);
                    compared[0] += closures.size();
                    var differences = new ArrayList<String>();
                    closures.forEach(
                            (key, said) -> {
                                var other = database.remove(key);
                                if (!said.equals(other)) {
                                    differences.add(
                                            key.rule()
                                                    + " "
                                                    + key.subject().id()
                                                    + ": closures "
                                                    + said
                                                    + ", database "
                                                    + other);
                                }
                            });
                    database.forEach(
                            (key, said) ->
                                    differences.add(key + ": only in the database: " + said));
                    return differences;
                });
    }

    private List<Rule> rules(Subject.Kind kind) {
        return pack.rules().values().stream()
                .filter(rule -> rule.subject() == kind)
                .filter(rule -> rule.inForce().covers(on))
                .filter(rule -> AnswerStore.canAsk(pack, rule))
                .toList();
    }

    private Map<Key, Said> database(BookReader reader) {
        var said = new HashMap<Key, Said>();
        for (var kind : Subject.Kind.values()) {
            var rules = rules(kind);
            for (var from = 0; from < rules.size(); from += 20) {
                var some = rules.subList(from, Math.min(from + 20, rules.size()));
                var question = new AnswerQuestion(pack, some, on, "");
                for (var answer : reader.answers().all(question)) {
                    var amount = answer.amount().map(it -> it.yuan().toPlainString()).orElse("");
                    said.merge(
                            new Key(answer.rule(), answer.record()),
                            new Said(answer.result(), amount),
                            Said::and);
                }
            }
        }
        return said;
    }

    private Map<Key, Said> closures(BookReader reader, BiConsumer<Matter, RuleAnswer> heard) {
        var asking = new Asking(heard);
        for (var code : reader.villages()) {
            asking.village(reader.villageFacts(code, on, true));
            var bare = reader.villageFacts(code, on, false);
            try (var households = reader.householdFacts(code, on)) {
                households.forEach(household -> asking.household(household, bare));
            }
        }
        return asking.said;
    }

    /// Asks the closures about everybody.
    private final class Asking {

        private final BiConsumer<Matter, RuleAnswer> heard;
        private final Decider decider = new Decider(pack, on, Shipped.codeLists());
        private final Map<Key, Said> said = new HashMap<>();

        Asking(BiConsumer<Matter, RuleAnswer> heard) {
            this.heard = heard;
        }

        void village(VillageFacts village) {
            ask(Matter.county(village));
            ask(Matter.township(village));
            ask(Matter.village(village));
            village.lists().projects().forEach(project -> ask(Matter.project(project, village)));
        }

        void household(HouseholdFacts household, VillageFacts village) {
            ask(Matter.household(household, village));
            household.members().forEach(member -> ask(Matter.person(member, household, village)));
        }

        private void ask(Matter matter) {
            for (var rule : rules(matter.subject().kind())) {
                var answer = decider.decide(rule, matter);
                heard.accept(matter, answer);
                put(said, matter.subject().record(), answer);
            }
        }
    }

    private static void put(Map<Key, Said> said, RecordId subject, RuleAnswer answer) {
        var amount = answer.amount().map(it -> it.yuan().toPlainString()).orElse("");
        var key = new Key(answer.rule(), subject);
        said.merge(key, new Said(answer.result(), amount), Said::and);
    }
}
