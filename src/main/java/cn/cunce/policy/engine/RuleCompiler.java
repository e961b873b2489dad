package cn.cunce.policy.engine;

import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.policy.engine.CompiledRule.Forbidden;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Compiles the rules of a pack, each definition and rule that others speak of once for a day.
final class RuleCompiler {

    /// @param name `def.met` or `rule.exit`
    private record Key(String name, Day day) {}

    private final Pack pack;
    private final Facts facts = new Facts();
    private final Frame frame;
    private final Map<Key, Node> compiled = new HashMap<>();

    RuleCompiler(Pack pack, PlainText plain) {
        this.pack = pack;
        this.frame = new Frame(facts.slots(), new Errors(), plain);
    }

    /// Into which the facts are laid of whom is asked about.
    Frame frame() {
        return frame;
    }

    Facts facts() {
        return facts;
    }

    Node compile(Expr expr, Day day) {
        return new ExprCompiler(this, day).compile(expr);
    }

    CompiledRule compile(Rule rule, Day day) {
        var compiler = new ExprCompiler(this, day);
        return new CompiledRule(
                rule,
                day,
                rule.contradictions().stream().map(each -> forbidden(each, compiler)).toList(),
                rule.applies().map(compiler::compile),
                rule.words().stream().map(word -> outcome(word, compiler)).toList());
    }

    private Forbidden forbidden(Rule.Contradiction contradiction, ExprCompiler compiler) {
        return new Forbidden(
                contradiction,
                compiler.compile(contradiction.when()),
                frame.errors().status(contradiction.error()));
    }

    private static Outcome outcome(Rule.Word word, ExprCompiler compiler) {
        return new Outcome(
                word, compiler.compile(word.when()), word.amount().map(compiler::compile));
    }

    Node parameter(String key, Day day) {
        var parameter = of(pack.parameters(), key);
        return new ParameterNode(Constants.of(parameter, day), parameter, day);
    }

    Node definition(String id, Day day) {
        var key = new Key("def." + id, day);
        var known = compiled.get(key);
        if (known != null) {
            return known;
        }
        var definition = of(pack.definitions(), id);
        var inner = compile(definition.is(), day);
        var node = new DefinitionNode(facts.kept(inner.compiled()), definition, day, inner);
        compiled.put(key, node);
        return node;
    }

    /// Whether a rule says yes.
    Node says(String id, Day day) {
        var key = new Key("rule." + id, day);
        var known = compiled.get(key);
        if (known != null) {
            return known;
        }
        var rule = compile(of(pack.rules(), id), day);
        var node = new RuleNode(facts.kept(rule.compiled(rule::says)), rule);
        compiled.put(key, node);
        return node;
    }

    /// Name of the code list of what an expression comes to; empty where that is no code.
    String listOf(Expr expr) {
        return switch (expr) {
            case Expr.Fact(_, var field) -> field.kind().codeList().orElse("");
            case Expr.Param(var key) ->
                    Optional.ofNullable(pack.parameters().get(key))
                            .map(ParameterNode::list)
                            .orElse("");
            case Expr.Def(var id) -> listOf(of(pack.definitions(), id).is());
            case Expr.InYear(_, var inner) -> listOf(inner);
            case Expr.Choice(_, var yes, _) -> listOf(yes);
            default -> "";
        };
    }

    private static <T> T of(Map<String, T> named, String id) {
        return Optional.ofNullable(named.get(id)).orElseThrow();
    }
}
