package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Rule.Word;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.policy.PackCase.Cell;
import cn.cunce.policy.PackCase.Question;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Asks a pack the question of a case, with its facts and its numbers.
final class CaseRunner {

    static final String NOT_IN_FORCE = "NOT_IN_FORCE";

    /// What a pack answered.
    ///
    /// @param outcome `yes`, `no` or `undetermined`
    /// @param missing as the decider names them
    record Answer(
            String outcome, String result, String error, String amount, Set<String> missing) {}

    private final Pack pack;
    private final CodeLists codes;
    private final TellText text;
    private final CaseValues values;
    private final UnaryOperator<Parameter> change;

    /// @param change what becomes of every parameter after the case has set its own
    CaseRunner(Pack pack, CodeLists codes, UnaryOperator<Parameter> change) {
        this.pack = pack;
        this.codes = codes;
        this.text = new TellText(codes);
        this.values = new CaseValues(codes);
        this.change = change;
    }

    Answer ask(Question question, LocalDate on, List<Cell> told) {
        var rule = rule(question);
        if (!rule.inForce().covers(on)) {
            return new Answer(Verdict.NO.key(), NOT_IN_FORCE, "", "", Set.of());
        }
        var facts = facts(on, told);
        var decider = new Decider(pack(told), on, codes);
        return answer(decider.decide(rule, facts.matter(rule.subject())));
    }

    /// What a definition comes to for the subject of a rule.
    Decider.DefinitionValue value(String definition, Question of, LocalDate on, List<Cell> told) {
        var facts = facts(on, told);
        var matter = facts.matter(rule(of).subject());
        return new Decider(pack(told), on, codes).value(definition, matter);
    }

    private static Answer answer(RuleAnswer said) {
        return new Answer(
                said.outcome().key(),
                said.result(),
                said.error().orElse(""),
                said.amount().map(money -> money.yuan().toPlainString()).orElse(""),
                new TreeSet<>(said.missing()));
    }

    private CaseFacts facts(LocalDate on, List<Cell> told) {
        var facts = new CaseFacts(text, on);
        for (var cell : told) {
            if (cell.told() instanceof Told.Fact fact) {
                facts.tell(fact, cell.text());
            }
        }
        return facts;
    }

    private Pack pack(List<Cell> told) {
        var parameters = new LinkedHashMap<>(pack.parameters());
        for (var cell : told) {
            if (cell.told() instanceof Told.Value(var key, var of)) {
                var known = Objects.requireNonNull(parameters.get(key));
                parameters.put(key, values.with(known, of, cell.text()));
            }
        }
        parameters.replaceAll((_, parameter) -> change.apply(parameter));
        return pack.withParameters(Map.copyOf(parameters));
    }

    /// Measures and limits are asked as rules with one word, worth their amount.
    private Rule rule(Question question) {
        var id = question.id();
        return switch (question.kind()) {
            case RULE -> of(pack.rules(), id);
            case MEASURE -> {
                var measure = of(pack.measures(), id);
                yield computing(id, "DUE", measure.when(), measure.amount());
            }
            case MEASURE_MOST -> limit(id, of(pack.measures(), id).most());
            case FUND_CAP -> limit(id, of(pack.funds(), id).cap());
            case HOUSEHOLD_MOST -> limit(id, pack.plan().householdMost());
        };
    }

    private Rule limit(String id, Optional<Expr> most) {
        return computing(id, "VALUE", Optional.empty(), most.orElseThrow());
    }

    private Rule computing(String id, String result, Optional<Expr> when, Expr amount) {
        var always = new Expr.Constant(true);
        var given =
                new Word(
                        result,
                        "",
                        Verdict.YES,
                        when.orElse(always),
                        Optional.of(amount),
                        List.of());
        var not = new Word("NOT_DUE", "", Verdict.NO, always, Optional.empty(), List.of());
        return new Rule(
                id,
                "",
                Rule.Kind.CHECK,
                Subject.Kind.HOUSEHOLD,
                List.of(),
                pack.inForce(),
                Optional.empty(),
                List.of(),
                List.of(given, not),
                List.of());
    }

    private static <T> T of(Map<String, T> named, String id) {
        return Objects.requireNonNull(named.get(id), id);
    }
}
