package cn.cunce.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What cannot change an answer is not worked out: a village is asked as a whole, a million times.
class WorkIsSparedTest {

    private static final Day DAY = Day.of(LocalDate.of(2017, 12, 31));

    private static final Expr TRUE = new Expr.Constant(true);
    private static final Rule.Word WORD =
            new Rule.Word("", "", Verdict.YES, TRUE, Optional.empty(), List.of());

    private static final Rule RULE =
            new Rule(
                    "r",
                    "",
                    Rule.Kind.CHECK,
                    Subject.Kind.HOUSEHOLD,
                    List.of(),
                    new Period(DAY.date(), DAY.date()),
                    Optional.empty(),
                    List.of(),
                    List.of(WORD),
                    List.of());

    private final Frame frame =
            new Frame(new Slots(), new Errors(), new PlainText(Shipped.codeLists()));
    private final List<Integer> asked = new ArrayList<>();

    /// Which of three parts are asked; those in capitals may come upon a contradiction.
    @ParameterizedTest
    @CsvSource({
        "yes no no, 0",
        "no yes no, 01",
        "open yes no, 01",
        "open no open, 012",
        "yes NO NO, 012",
        "no yes NO, 012",
        "YES no no, 0",
    })
    void behind_the_part_that_decides_only_contradictions_are_looked_for(
            String parts, String expected) {
        Conditions.or(parts(parts)).ask(frame);
        assertThat(asked()).isEqualTo(expected);
    }

    /// Of a rule with three words.
    @ParameterizedTest
    @CsvSource({
        "yes no no, 0",
        "no no yes, 012",
        "open yes no, 0",
        "open NO no, 01",
        "no open NO, 012",
        "OPEN yes no, 0",
    })
    void behind_a_word_that_is_open_only_contradictions_are_looked_for(
            String parts, String expected) {
        rule(parts, Optional.empty()).ask(frame);
        assertThat(asked()).isEqualTo(expected);
    }

    @Test
    void of_whom_nobody_knows_whether_a_rule_reaches_them_no_word_is_asked() {
        var open = Compiled.fixed(new Compiled.Always(Status.OPEN), Type.CONDITION);
        rule("yes no no", Optional.of(new Nameless(open))).ask(frame);
        assertThat(asked()).isEmpty();
    }

    /// Names are for those who want to know why.
    @ParameterizedTest
    @EnumSource(
            value = Expr.Function.class,
            names = {"SHARE", "PERCENT_OF", "TIMES", "LEAST", "MOST"})
    void that_something_is_missing_is_said_without_its_name(Expr.Function function) {
        Fast.Amount nobodyKnows = _ -> Status.NUMBER_OPEN;
        var money = new Nameless(new Compiled(nobodyKnows, Type.MONEY, false, false, false));
        var other =
                switch (function) {
                    case PERCENT_OF -> new Nameless(Constants.of(Share.of(1, 3)));
                    case TIMES -> new Nameless(Constants.of(new BigDecimal("1.5")));
                    default -> money;
                };
        assertThat(called(function, money, other).boxed(frame)).isEqualTo(Fast.Thing.OPEN);
    }

    @Test
    void what_is_the_same_for_everybody_is_worked_out_once() {
        var list = new Nameless(Constants.of(List.of("01", "02")));
        assertThat(called(Expr.Function.SIZE, list).fast()).isEqualTo(new Compiled.Constant(2));
        assertThat(called(Expr.Function.ETHNIC_SHARE, list).fixed()).isFalse();
    }

    private Compiled called(Expr.Function function, Node... args) {
        return new CallCompiler(frame, DAY).compile(function, List.of(args)).compiled();
    }

    private String asked() {
        return String.join("", asked.stream().map(String::valueOf).toList());
    }

    private CompiledRule rule(String words, Optional<Node> applies) {
        var outcomes =
                parts(words).stream()
                        .map(when -> new Outcome(WORD, new Nameless(when), Optional.empty()))
                        .toList();
        return new CompiledRule(RULE, DAY, List.of(), applies, outcomes);
    }

    private List<Compiled> parts(String parts) {
        var compiled = new ArrayList<Compiled>();
        for (var part : parts.split(" ")) {
            var place = compiled.size();
            var said = List.of("no", "yes", "open").indexOf(part.toLowerCase(Locale.ROOT));
            Fast.Condition condition =
                    _ -> {
                        asked.add(place);
                        return said;
                    };
            var fallible = Character.isUpperCase(part.charAt(0));
            compiled.add(new Compiled(condition, Type.CONDITION, fallible, false, false));
        }
        return compiled;
    }

    /// Somebody who asks it for a name or a reason has asked too much.
    private static final class Nameless extends Node {

        Nameless(Compiled compiled) {
            super(compiled);
        }

        @Override
        void addMissing(Frame at, SortedSet<String> names) {
            throw new AssertionError("names");
        }

        @Override
        Explanation explain(Frame at) {
            throw new AssertionError("reasons");
        }
    }
}
