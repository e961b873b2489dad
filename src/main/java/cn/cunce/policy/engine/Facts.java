package cn.cunce.policy.engine;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Expr;
import cn.cunce.policy.engine.ExprCompiler.Variable;
import cn.cunce.policy.engine.Slots.Listed;
import java.util.HashMap;
import java.util.Map;

/// Compiles the reading of facts: each fact that is spoken of gets its place in a frame.
final class Facts {

    private final Slots slots = new Slots();
    private final Map<String, Variable> variables = new HashMap<>();

    /// A number that is laid in a frame.
    record Laid(int place) implements Fast.Amount {
        @Override
        public long count(Frame at) {
            return at.number(place);
        }
    }

    Slots slots() {
        return slots;
    }

    Compiled fact(Whose whose, LedgerField<?> field) {
        return switch (whose) {
            case Whose.Own own -> own(own, field);
            case Whose.Each(var list, var variable, _) -> ofEach(list, variable, field);
        };
    }

    private Compiled own(Whose.Own own, LedgerField<?> field) {
        var slot = slot(own, field);
        var place = slot.index();
        return of(
                switch (slot.form()) {
                    case CONDITION -> (Fast.Condition) at -> (int) at.number(place);
                    case NUMBER, DERIVED -> new Laid(place);
                    case DATE ->
                            new Compiled.Ends(at -> at.number(place), at -> at.number(place + 1));
                    case THING -> (Fast.Thing) at -> at.thing(place);
                },
                slot,
                Sources.part(field.entity()) == Part.PLACE);
    }

    private Slot slot(Whose.Own own, LedgerField<?> field) {
        return slots.fact(field, own.year(field));
    }

    private Compiled ofEach(Listed list, int variable, LedgerField<?> field) {
        var slot = slots.column(slots.list(list), field);
        var column = slot.index();
        return of(
                switch (slot.form()) {
                    case CONDITION -> (Fast.Condition) at -> (int) at.number(column, variable);
                    case NUMBER, DERIVED -> (Fast.Amount) at -> at.number(column, variable);
                    case DATE ->
                            new Compiled.Ends(
                                    at -> at.number(column, variable),
                                    at -> at.number(column + 1, variable));
                    case THING -> (Fast.Thing) at -> at.thing(column, variable);
                },
                slot,
                isOfPlace(list));
    }

    private static Compiled of(Fast fast, Slot slot, boolean ofPlace) {
        return new Compiled(fast, slot.type(), slot.form() == Slot.Form.DERIVED, false, ofPlace);
    }

    /// Whether a date is recorded: never open.
    Compiled recorded(Whose whose, LedgerField<?> date) {
        var fact = fact(whose, date);
        var first = fact.span();
        Fast.Condition recorded = at -> Status.of(Status.isKnown(first.low(at)));
        return new Compiled(recorded, Type.CONDITION, false, false, fact.ofPlace());
    }

    /// What stands for one element of a list after the other.
    Variable variable(String list, Day day) {
        var listed = new Listed(list, Records.OF_YEAR.contains(list) ? day.year() : 0);
        slots.list(listed);
        return new Variable(listed, slots.variable());
    }

    /// The person or project that a question is about: of a list with one element.
    Variable own(String name) {
        return variables.computeIfAbsent(
                name, _ -> new Variable(new Listed(name, 0), slots.variable()));
    }

    Compiled over(Expr.Fold fold, Variable variable, Compiled inner) {
        var columns = slots.list(variable.list());
        return new Folds(columns.index(), variable.place())
                .of(fold, inner, isOfPlace(variable.list()));
    }

    /// Whether all households of a village share it.
    private static boolean isOfPlace(Listed list) {
        return Records.part(list.name()) == Part.PLACE;
    }

    /// The same, worked out once for everybody who is asked about.
    Compiled kept(Compiled compiled) {
        return compiled.fixed()
                ? compiled
                : compiled.with(new Kept(slots.kept(), compiled.ofPlace()).of(compiled.fast()));
    }
}
