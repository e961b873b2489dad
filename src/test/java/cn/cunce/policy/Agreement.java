package cn.cunce.policy;

import cn.cunce.boot.Shipped;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.AnswerQuestion;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Subject;
import cn.cunce.store.Book;
import cn.cunce.store.BookReader;
import cn.cunce.store.TestBooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Asks the same rules of the closures over facts read from a book, and of its database.
record Agreement(Pack pack, LocalDate on) {

    /// What was said of one subject by one rule: word and amount.
    record Said(String result, String amount) {}

    /// Who asks, and of whom.
    private record Key(String rule, RecordId subject) {}

    static void fill(Book book, long seed, double known, String village, int households) {
        var edits = new RandomHouseholds(seed, known).edits(village, households);
        book.write(writer -> writer.save(TestBooks.author("aaaa"), edits, Cause.TYPED));
    }

    /// Every difference between the two, a line each; how many answers were compared is counted in
    /// `compared`.
    List<String> differences(Book book, long[] compared) {
        return book.read(
                reader -> {
                    var closures = closures(reader);
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
        return pack.rules().values().stream().filter(rule -> rule.subject() == kind).toList();
    }

    private Map<Key, Said> database(BookReader reader) {
        var said = new HashMap<Key, Said>();
        for (var kind : List.of(Subject.Kind.HOUSEHOLD, Subject.Kind.VILLAGE)) {
            var rules = rules(kind);
            for (var from = 0; from < rules.size(); from += 20) {
                var some = rules.subList(from, Math.min(from + 20, rules.size()));
                var question = new AnswerQuestion(pack, some, on, "");
                for (var answer : reader.answers().all(question)) {
                    var amount = answer.amount().map(it -> it.yuan().toPlainString()).orElse("");
                    said.put(
                            new Key(answer.rule(), answer.record()),
                            new Said(answer.result(), amount));
                }
            }
        }
        return said;
    }

    private Map<Key, Said> closures(BookReader reader) {
        var said = new HashMap<Key, Said>();
        var decider = new Decider(pack, on, Shipped.codeLists());
        for (var code : reader.villages()) {
            for (var rule : rules(Subject.Kind.VILLAGE)) {
                var village = reader.villageFacts(code, on, true);
                put(said, LedgerIds.village(code), decider.decide(rule, village));
            }
            var village = reader.villageFacts(code, on, false);
            try (var households = reader.householdFacts(code, on)) {
                households.forEach(
                        household ->
                                rules(Subject.Kind.HOUSEHOLD)
                                        .forEach(
                                                rule ->
                                                        put(
                                                                said,
                                                                household.id(),
                                                                decider.decide(
                                                                        rule, household,
                                                                        village))));
            }
        }
        return said;
    }

    private static void put(Map<Key, Said> said, RecordId subject, RuleAnswer answer) {
        var amount = answer.amount().map(it -> it.yuan().toPlainString()).orElse("");
        said.put(new Key(answer.rule(), subject), new Said(answer.result(), amount));
    }
}
