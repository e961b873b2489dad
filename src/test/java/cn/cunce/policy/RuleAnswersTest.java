package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.policy.ExpressionReader.Want;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which word of a rule holds, in the order that they are written, and that one household is told
/// nothing of another.
class RuleAnswersTest {

    private static final String VILLAGE = "522700101001";

    /// The condition that each word stands for.
    private static final Map<String, String> CONDITIONS =
            Map.of(
                    "yes", "household.isRegistered",
                    "no", "!household.isRegistered",
                    "open", "household.isRelocated",
                    "bad", "perHead(param.line, householdYear.householdSize) > param.line");

    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, ValueType> types = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''   | yes          | W0
            ''   | no, yes      | W1
            ''   | no, no       | REST
            ''   | open, yes    | open
            ''   | open, no     | open
            ''   | open, bad    | HOUSEHOLD_EMPTY
            ''   | yes, bad     | W0
            ''   | no, bad      | HOUSEHOLD_EMPTY
            ''   | bad, yes     | HOUSEHOLD_EMPTY
            yes  | no, yes      | W1
            no   | yes          | NOT_APPLICABLE
            no   | bad          | NOT_APPLICABLE
            open | yes          | open
            open | bad          | HOUSEHOLD_EMPTY
            open | yes, bad     | HOUSEHOLD_EMPTY
            bad  | yes          | HOUSEHOLD_EMPTY
            """)
    void the_first_word_that_holds_is_said_unless_something_contradicts_itself(
            String applies, String words, String expected) throws Exception {
        rule("r", "", applies, words.split(", "));

        assertThat(said(answer("r"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"yes, CONFLICT", "no, W0", "open, W0", "bad, W0"})
    void what_contradicts_a_rule_is_found_before_its_words(String contradicts, String expected)
            throws Exception {
        rule("r", contradicts, "", "yes");

        assertThat(said(answer("r"))).isEqualTo(expected);
    }

    /// However surely the rest of a condition says yes.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''  | ''  | yes | W0
            ''  | ''  | bad | HOUSEHOLD_EMPTY
            ''  | bad | yes | HOUSEHOLD_EMPTY
            yes | ''  | yes | CONFLICT
            """)
    void a_contradiction_of_a_rule_is_one_of_those_that_speak_of_it(
            String contradicts, String applies, String word, String expected) throws Exception {
        rule("other", contradicts, applies, word);
        rule("r", "", "", "household.isRegistered || rule.other");

        assertThat(said(answer("r"))).isEqualTo(expected);
    }

    @Test
    void a_household_is_told_nothing_of_another_one_in_its_village() throws Exception {
        define("people", "persons.total(p, 1)");
        define("counted", "naturalVillages.all(v, householdYear.householdSize == 1)");
        rule("alone", "", "", "def.people == 1 && def.counted");
        rule("few", "", "", "def.people == 1 || def.counted");
        var village = village();
        var decider = decider();

        for (var people : List.of(1, 2, 1)) {
            var matter = Matter.household(household(people), village);
            for (var rule : rules.values()) {
                assertThat(decider.decide(rule, matter).result())
                        .isEqualTo(people == 1 ? "W0" : "REST");
            }
            assertThat(decider.shown("people", matter).value()).hasValue("" + people);
            assertThat(decider.value("people", matter).low()).hasValue(new BigDecimal(people));
        }
    }

    private void define(String id, String source) throws Exception {
        var read = reader().read(source, Want.ANY);
        definitions.put(id, new Definition(id, id, List.of(), read.expr()));
        types.put(id, read.type());
    }

    private void rule(String id, String contradicts, String applies, String... words)
            throws Exception {
        var all = new ArrayList<Rule.Word>();
        for (var word : words) {
            all.add(word("W" + all.size(), word));
        }
        all.add(word("REST", "true"));
        var conflict = expr(contradicts).map(when -> new Rule.Contradiction("CONFLICT", "", when));
        rules.put(
                id,
                new Rule(
                        id,
                        id,
                        Rule.Kind.CHECK,
                        Subject.Kind.HOUSEHOLD,
                        List.of(),
                        new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2030, 12, 31)),
                        expr(applies),
                        conflict.stream().toList(),
                        all,
                        List.of()));
    }

    private Rule.Word word(String result, String when) throws ExpressionFault {
        var expr = expr(when).orElseThrow();
        return new Rule.Word(result, "", Verdict.YES, expr, Optional.empty(), List.of());
    }

    private Optional<Expr> expr(String source) throws ExpressionFault {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var written = CONDITIONS.getOrDefault(source, source);
        return Optional.of(reader().read(written, Want.CONDITION).expr());
    }

    private ExpressionReader reader() {
        return new ExpressionReader(
                new Vocabulary(
                        Catalogue.LEDGER,
                        Packs.CODES,
                        RandomPack.parameters(),
                        types,
                        rules.keySet()));
    }

    private Decider decider() {
        var pack = RandomPack.pack(RandomPack.parameters(), definitions, rules);
        return new Decider(pack, RandomPack.ON, Packs.CODES);
    }

    private RuleAnswer answer(String id) {
        var rule = Objects.requireNonNull(rules.get(id));
        return decider().decide(rule, Matter.household(household(0), village()));
    }

    private static String said(RuleAnswer answer) {
        return answer.error().orElse(answer.result().isEmpty() ? "open" : answer.result());
    }

    /// Registered, and so many people; nobody knows whether it was relocated.
    private static HouseholdFacts household(int people) {
        var year = Answers.NONE.with(IncomeFields.HOUSEHOLD_SIZE, (long) people);
        return new HouseholdFacts(
                id(Entity.HOUSEHOLD),
                Answers.NONE.with(HouseholdFields.IS_REGISTERED, true),
                Map.of(2017, year),
                IntStream.range(0, people).mapToObj(_ -> member()).toList(),
                List.of(),
                List.of());
    }

    private static MemberFacts member() {
        return new MemberFacts(id(Entity.PERSON), Answers.NONE, Answers.NONE);
    }

    private static VillageFacts village() {
        return new VillageFacts(
                id(Entity.VILLAGE), Answers.NONE, Map.of(), List.of(Answers.NONE), List.of());
    }

    private static RecordId id(Entity entity) {
        return new RecordId(entity, VILLAGE, UUID.randomUUID());
    }
}
