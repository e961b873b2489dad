package cn.cunce.policy;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Expr;
import java.util.List;
import java.util.Optional;

/// What a name in an expression stands for.
record ExprNames(Vocabulary vocabulary) {

    private static final String PARAM = "param.";
    private static final String DEF = "def.";
    private static final String RULE = "rule.";

    /// @param name as it is written: `householdYear.wageIncome`, `param.income.metric`
    Optional<ExpressionReader.Read> of(String name) {
        if (name.startsWith(PARAM)) {
            return parameter(name.substring(PARAM.length()));
        }
        if (name.startsWith(DEF)) {
            var id = name.substring(DEF.length());
            return Optional.ofNullable(vocabulary.definitions().get(id))
                    .map(type -> new ExpressionReader.Read(new Expr.Def(id), type));
        }
        if (name.startsWith(RULE)) {
            return Optional.of(name.substring(RULE.length()))
                    .filter(vocabulary.rules()::contains)
                    .map(ExprNames::rule);
        }
        var own = name.substring(0, Math.max(0, name.indexOf('.')));
        if (CelEnvironment.OWN.containsKey(own)) {
            return ofEach(own, CelEnvironment.OWN.get(own), name.substring(own.length() + 1));
        }
        return vocabulary.catalogue().named(name).map(field -> fact("", field));
    }

    /// A field of what a variable stands for.
    ///
    /// @param list that the variable goes through
    Optional<ExpressionReader.Read> ofEach(String variable, String list, String key) {
        return ofEach(variable, CelEnvironment.LISTS.getOrDefault(list, List.of()), key);
    }

    private Optional<ExpressionReader.Read> ofEach(
            String variable, List<Entity> entities, String key) {
        return entities.stream()
                .flatMap(entity -> vocabulary.catalogue().find(entity, key).stream())
                .findFirst()
                .map(field -> fact(variable, field));
    }

    private Optional<ExpressionReader.Read> parameter(String key) {
        return Optional.ofNullable(vocabulary.parameters().get(key))
                .map(
                        parameter ->
                                new ExpressionReader.Read(
                                        new Expr.Param(key), ValueType.of(parameter.type())));
    }

    private static ExpressionReader.Read rule(String id) {
        return new ExpressionReader.Read(
                new Expr.RuleSays(id), ValueType.of(ValueType.Base.CONDITION));
    }

    private static ExpressionReader.Read fact(String variable, LedgerField<?> field) {
        return new ExpressionReader.Read(
                new Expr.Fact(variable, field), ValueType.of(field.kind()));
    }
}
