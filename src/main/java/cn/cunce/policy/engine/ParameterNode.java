package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// A parameter of the pack on a day.
final class ParameterNode extends Node {

    private final Parameter parameter;
    private final Day day;
    private final String name;

    ParameterNode(Compiled compiled, Parameter parameter, Day day) {
        super(compiled);
        this.parameter = parameter;
        this.day = day;
        this.name = "param." + parameter.key() + day.mark();
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        names.add(name);
    }

    @Override
    Explanation explain(Frame at) {
        var dated = parameter.on(day.date());
        var known = known(at);
        var shown = dated.map(_ -> at.plain().of(known, list(parameter))).orElse("");
        dated.ifPresent(_ -> at.reading().parameter(name, shown));
        return Reason.value(Kind.PARAMETER, known, shown)
                .named(name, parameter.title())
                .in(day.otherYear())
                .measuredIn(parameter.unit())
                .standingOn(clauses(dated))
                .alone();
    }

    private static List<String> clauses(Optional<Parameter.Dated> dated) {
        return dated.map(Parameter.Dated::clause).filter(clause -> !clause.isEmpty()).stream()
                .toList();
    }

    /// Name of the code list of its words; empty where they are no codes.
    static String list(Parameter parameter) {
        return switch (parameter.type()) {
            case Parameter.Type.Coded(var list, _) -> list;
            case Parameter.Type.Plain _, Parameter.Type.Weights _ -> "";
        };
    }
}
