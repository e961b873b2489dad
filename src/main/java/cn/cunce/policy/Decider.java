package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Share;
import cn.cunce.policy.engine.Engine;
import cn.cunce.policy.engine.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides by a pack on a day (口径日期). Nothing is looked up but what it is given. For one thread:
/// each rule is compiled when it is asked for the first time.
public final class Decider {

    /// What a definition comes to, for cases and pictures.
    ///
    /// @param low and `high`, the same where it is known: 元, percent with two decimals, or a count
    /// @param missing facts that leave it open
    /// @param error which contradiction
    public record DefinitionValue(
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            List<String> missing,
            Optional<String> error) {}

    private final Pack pack;
    private final List<Rule> rules;
    private final Engine engine;
    private final Map<String, Expr> shown = new HashMap<>();
    private final Map<String, List<Expr>> rows = new HashMap<>();
    private final Map<String, Boolean> ofTheDead = new HashMap<>();

    public Decider(Pack pack, LocalDate on, CodeLists codes) {
        this.pack = pack;
        this.rules =
                pack.rules().values().stream().filter(rule -> rule.inForce().covers(on)).toList();
        this.engine = new Engine(pack, on, codes);
    }

    /// The rules of the pack that are in force on the day, in its order.
    public List<Rule> rules() {
        return rules;
    }

    /// Whether a rule reaches those who have died.
    public boolean asksTheDead(Rule rule) {
        return ofTheDead.computeIfAbsent(rule.id(), _ -> Deceased.areAsked(pack, rule));
    }

    /// What a rule says, without its reasons.
    ///
    /// @param matter whom the rule asks about
    public RuleAnswer decide(Rule rule, Matter matter) {
        return engine.answer(rule, matter);
    }

    public RuleAnswer decide(Rule rule, HouseholdFacts household, VillageFacts village) {
        return decide(rule, Matter.household(household, village));
    }

    public RuleAnswer decide(Rule rule, VillageFacts village) {
        return decide(rule, Matter.village(village));
    }

    /// What a rule says, with everything that it looked at.
    public Ruling explain(Rule rule, Matter matter) {
        return engine.explain(rule, matter);
    }

    public Ruling explain(Rule rule, HouseholdFacts household, VillageFacts village) {
        return explain(rule, Matter.household(household, village));
    }

    public Ruling explain(Rule rule, VillageFacts village) {
        return explain(rule, Matter.village(village));
    }

    /// What a definition comes to, to be shown: its value, or whether it holds.
    ///
    /// @param definition id of a definition of the pack
    public Explanation shown(String definition, Matter matter) {
        return engine.judge(shown.computeIfAbsent(definition, Expr.Def::new), matter).because();
    }

    /// Of a rule that wants several years in a row, whether each of them is met, be the answer what
    /// it may; of several such the longest. Empty for rules of one year.
    public Optional<Explanation> years(Rule rule, Matter matter) {
        return rows.computeIfAbsent(rule.id(), _ -> new YearsInARow(pack).of(rule)).stream()
                .map(row -> engine.judge(row, matter).because())
                .max(Comparator.comparing(row -> row.parts().size()));
    }

    /// @param definition id of a definition of the pack
    public DefinitionValue value(String definition, Matter matter) {
        var is = Optional.ofNullable(pack.definitions().get(definition)).orElseThrow().is();
        var known = engine.known(is, matter);
        var error =
                known instanceof Known.Invalid(var code)
                        ? Optional.of(code)
                        : Optional.<String>empty();
        return new DefinitionValue(
                number(known, true), number(known, false), List.copyOf(known.open()), error);
    }

    private static Optional<BigDecimal> number(Known known, boolean low) {
        return switch (known) {
            case Known.Exactly(var value) -> number(value);
            case Known.Between(var least, var most, _) -> number(low ? least : most);
            case Known.Missing _, Known.Invalid _ -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(Object value) {
        return switch (value) {
            case Money money -> Optional.of(money.yuan());
            case Share share -> Optional.of(share.percent());
            case Long count -> Optional.of(BigDecimal.valueOf(count));
            case BigDecimal number -> Optional.of(number);
            default -> Optional.empty();
        };
    }
}
