package cn.cunce.policy;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Rule;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What expressions speak of, through definitions and other rules.
final class Mentions {

    private final Map<String, Definition> definitions;
    private final Map<String, Rule> rules;
    private final Set<String> seen = new HashSet<>();
    private final Set<LedgerField<?>> fields = new LinkedHashSet<>();
    private final Set<LedgerField<?>> asked = new LinkedHashSet<>();
    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> parameters = new LinkedHashSet<>();
    private final Set<String> lists = new LinkedHashSet<>();

    Mentions(Map<String, Definition> definitions, Map<String, Rule> rules) {
        this.definitions = definitions;
        this.rules = rules;
    }

    Mentions of(Rule rule) {
        rule.applies().ifPresent(this::add);
        rule.contradictions().forEach(contradiction -> add(contradiction.when()));
        for (var word : rule.words()) {
            add(word.when());
            word.amount().ifPresent(this::add);
        }
        return this;
    }

    Set<LedgerField<?>> fields() {
        return fields;
    }

    /// Fields of records that there is one of, not of elements of a list.
    Set<LedgerField<?>> asked() {
        return asked;
    }

    /// `person` and `project`, where a fact of the one asked about is read.
    Set<String> own() {
        return own;
    }

    /// Keys of parameters, without `param.`.
    Set<String> parameters() {
        return parameters;
    }

    /// `persons`, `measures`, `naturalVillages` …
    Set<String> lists() {
        return lists;
    }

    void add(Expr expr) {
        switch (expr) {
            case Expr.Fact(var variable, var field) -> addFact(variable, field);
            case Expr.Param(var key) -> parameters.add(key);
            case Expr.Def(var id) -> addDefinition(id);
            case Expr.RuleSays(var id) -> addRule(id);
            case Expr.Over(var _, var list, var _, var _) -> lists.add(list);
            default -> {}
        }
        expr.children().forEach(this::add);
    }

    private void addFact(String variable, LedgerField<?> field) {
        fields.add(field);
        if (variable.isEmpty()) {
            asked.add(field);
        } else if (CelEnvironment.OWN.containsKey(variable)) {
            own.add(variable);
        }
    }

    private void addDefinition(String id) {
        if (seen.add("def." + id)) {
            Optional.ofNullable(definitions.get(id)).ifPresent(definition -> add(definition.is()));
        }
    }

    private void addRule(String id) {
        if (seen.add("rule." + id)) {
            Optional.ofNullable(rules.get(id)).ifPresent(this::of);
        }
    }
}
