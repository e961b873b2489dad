package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/// The place of a fact in a frame, and how it gets there.
///
/// @param index among the numbers of a frame, or among its things
record Slot(LedgerField<?> field, Form form, int index) {

    enum Form {
        /// Yes, no or open.
        CONDITION,
        /// Money in 分 or a count.
        NUMBER,
        /// The first day and behind it the last, counted from 1970.
        DATE,
        /// Worked out from other facts of the same record.
        DERIVED,
        /// Whatever else there is.
        THING
    }

    static Slot of(LedgerField<?> field, int numbers, int things) {
        var form = form(field);
        return new Slot(field, form, form == Form.THING ? things : numbers);
    }

    private static Form form(LedgerField<?> field) {
        if (field.derived()) {
            return Form.DERIVED;
        }
        return switch (field.kind()) {
            case Kind.YesNo _ -> Form.CONDITION;
            case Kind.Count _, Kind.Amount _ -> Form.NUMBER;
            case Kind.Date _ -> Form.DATE;
            default -> Form.THING;
        };
    }

    int numbers() {
        return switch (form) {
            case CONDITION, NUMBER, DERIVED -> 1;
            case DATE -> 2;
            case THING -> 0;
        };
    }

    int things() {
        return form == Form.THING ? 1 : 0;
    }

    Type type() {
        return switch (form) {
            case CONDITION -> Type.CONDITION;
            case NUMBER -> field.kind() instanceof Kind.Amount ? Type.MONEY : Type.COUNT;
            case DERIVED -> Type.MONEY;
            case DATE -> Type.DATE;
            case THING -> Type.THING;
        };
    }

    void load(Answers from, long[] numbers, Object[] things) {
        var value = from.values().get(field);
        switch (form) {
            case CONDITION -> numbers[index] = condition(value);
            case NUMBER -> numbers[index] = number(value);
            case DERIVED ->
                    numbers[index] = value == null ? Derived.number(field, from) : number(value);
            case DATE -> {
                numbers[index] = first(value);
                numbers[index + 1] = last(value);
            }
            case THING -> things[index] = thing(value);
        }
    }

    /// Makes room for so many elements of a list.
    void room(long[][] numbers, Object[][] things, int elements) {
        for (int i = index; i < index + numbers(); i++) {
            if (numbers[i].length < elements) {
                numbers[i] = new long[elements];
            }
        }
        if (form == Form.THING && things[index].length < elements) {
            things[index] = new Object[elements];
        }
    }

    /// The same of one element of a list; nothing is worked out of those.
    void load(Answers from, long[][] numbers, Object[][] things, int element) {
        var value = from.values().get(field);
        switch (form) {
            case CONDITION -> numbers[index][element] = condition(value);
            case NUMBER, DERIVED -> numbers[index][element] = number(value);
            case DATE -> {
                numbers[index][element] = first(value);
                numbers[index + 1][element] = last(value);
            }
            case THING -> things[index][element] = thing(value);
        }
    }

    private static long condition(@Nullable Object value) {
        return value == null ? Status.OPEN : Status.of((Boolean) value);
    }

    private static long number(@Nullable Object value) {
        return switch (value) {
            case null -> Status.NUMBER_OPEN;
            case Money money -> Status.exactly(money.fen());
            default -> Status.exactly((Long) value);
        };
    }

    private static long first(@Nullable Object value) {
        return value == null ? Status.NUMBER_OPEN : ((PartialDate) value).first().toEpochDay();
    }

    private static long last(@Nullable Object value) {
        return value == null ? Status.NUMBER_OPEN : ((PartialDate) value).last().toEpochDay();
    }

    private static Object thing(@Nullable Object value) {
        return value == null ? Fast.Thing.OPEN : value;
    }
}
