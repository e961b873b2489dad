package cn.cunce.policy.engine;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import java.util.SortedSet;

/// A fact of the ledger.
final class FactNode extends Node {

    private final LedgerField<?> field;
    private final Whose whose;

    FactNode(Compiled compiled, LedgerField<?> field, Whose whose) {
        super(compiled);
        this.field = field;
        this.whose = whose;
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        if (field.derived()) {
            var parts = Derived.missing(field, whose.answers(field, at));
            parts.forEach(part -> names.add(whose.name(part, at)));
            if (!parts.isEmpty()) {
                return;
            }
        }
        names.add(whose.name(field, at));
    }

    @Override
    Explanation explain(Frame at) {
        var name = whose.name(field, at);
        var known = known(at);
        var shown = at.plain().of(known, field.kind().codeList().orElse(""));
        if (known instanceof Known.Exactly || known instanceof Known.Between) {
            at.reading().fact(name, shown);
        }
        return Reason.value(Kind.FACT, known, shown)
                .named(name, field.label())
                .of(whose.who(at))
                .in(isOfYear() ? whose.otherYear() : 0)
                .measuredIn(field.unit())
                .alone();
    }

    private boolean isOfYear() {
        return field.entity().isOfYear();
    }
}
