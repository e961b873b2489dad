package cn.cunce.policy.engine;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import java.util.SortedSet;

/// Whether an event date is recorded.
final class RecordedNode extends Node {

    private final LedgerField<?> date;
    private final Whose whose;

    RecordedNode(Compiled compiled, LedgerField<?> date, Whose whose) {
        super(compiled);
        this.date = date;
        this.whose = whose;
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        // what is not recorded has not happened
    }

    @Override
    Explanation explain(Frame at) {
        var name = whose.name(date, at);
        var value = whose.answers(date, at).get(date);
        value.ifPresent(day -> at.reading().fact(name, day.toString()));
        return Reason.condition(Kind.RECORDED, known(at))
                .named(name, date.label())
                .of(whose.who(at))
                .in(date.entity().isOfYear() ? whose.otherYear() : 0)
                .saying(value.map(Object::toString).orElse(""))
                .alone();
    }
}
