package cn.cunce.policy.engine;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// Asks the rules and expressions of a pack on a day. Each is compiled when it is asked for the
/// first time; whom it is asked about is laid into a frame once, whatever is asked. For one thread.
public final class Engine {

    private final RuleCompiler compiler;
    private final Day day;
    private final Function<Rule, CompiledRule> compile;
    private final IdentityHashMap<Rule, CompiledRule> rules = new IdentityHashMap<>();
    private final IdentityHashMap<Expr, Node> expressions = new IdentityHashMap<>();

    public Engine(Pack pack, LocalDate on, CodeLists codes) {
        this.compiler = new RuleCompiler(pack, new PlainText(codes));
        this.day = Day.of(on);
        this.compile = rule -> compiler.compile(rule, day);
    }

    /// What a rule says, without its reasons.
    public RuleAnswer answer(Rule rule, Matter matter) {
        var compiled = turnTo(rule, matter);
        return answer(rule, compiled, compiled.ask(frame()), matter.subject());
    }

    /// What a rule says, with everything that was looked at.
    public Ruling explain(Rule rule, Matter matter) {
        var compiled = turnTo(rule, matter);
        var answer = answer(rule, compiled, compiled.ask(frame()), matter.subject());
        frame().reading().begin();
        var because = compiled.explain(frame());
        return new Ruling(
                answer.subject(),
                answer.rule(),
                answer.outcome(),
                answer.result(),
                answer.title(),
                answer.amount(),
                answer.error(),
                answer.missing(),
                frame().reading().facts(),
                frame().reading().parameters(),
                because);
    }

    private CompiledRule turnTo(Rule rule, Matter matter) {
        var compiled = rules.computeIfAbsent(rule, compile);
        frame().turnTo(matter);
        return compiled;
    }

    private RuleAnswer answer(Rule rule, CompiledRule compiled, int answer, Subject subject) {
        if (answer >= 0) {
            var outcome = compiled.outcome(answer);
            var word = outcome.word();
            return new RuleAnswer(
                    subject,
                    rule.id(),
                    word.means(),
                    word.result(),
                    word.title(),
                    outcome.amount(frame()).map(Money::new),
                    Optional.empty(),
                    List.of());
        }
        if (answer == CompiledRule.OUTSIDE) {
            return bare(subject, rule, Verdict.NO, Rule.NOT_APPLICABLE, Optional.empty());
        }
        return answer == -Status.OPEN
                ? open(subject, rule, compiled)
                : bare(
                        subject,
                        rule,
                        Verdict.UNDETERMINED,
                        Rule.INVALID,
                        Optional.of(frame().errors().code(-answer)));
    }

    private RuleAnswer open(Subject subject, Rule rule, CompiledRule compiled) {
        var missing = new TreeSet<String>();
        compiled.addMissing(frame(), missing);
        return new RuleAnswer(
                subject,
                rule.id(),
                Verdict.UNDETERMINED,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.copyOf(missing));
    }

    private static RuleAnswer bare(
            Subject subject, Rule rule, Verdict outcome, String result, Optional<String> error) {
        return new RuleAnswer(
                subject, rule.id(), outcome, result, "", Optional.empty(), error, List.of());
    }

    /// What an expression comes to, with the names of what is missing.
    public Known known(Expr expr, Matter matter) {
        return turnTo(expr, matter).known(frame());
    }

    /// What an expression comes to, and why.
    public Judged judge(Expr expr, Matter matter) {
        var node = turnTo(expr, matter);
        frame().reading().begin();
        return node.judge(frame());
    }

    private Node turnTo(Expr expr, Matter matter) {
        var node = expressions.computeIfAbsent(expr, _ -> compiler.compile(expr, day));
        frame().turnTo(matter);
        return node;
    }

    private Frame frame() {
        return compiler.frame();
    }
}
