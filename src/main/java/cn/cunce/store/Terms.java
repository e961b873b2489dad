package cn.cunce.store;

import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Terms that are made of other terms, or of nothing but a value.
final class Terms {

    /// @param value a `Boolean`, `Long`, `BigDecimal`, `Money`, `LocalDate`, `String` or list of
    ///     `String`
    static PlainTerm constant(Object value) {
        return switch (value) {
            case Boolean yes -> PlainTerm.constant(yes);
            case Long count -> PlainTerm.constant(count);
            case BigDecimal number -> PlainTerm.constant(Fields.inlined(number), number);
            case Money money -> PlainTerm.constant(DSL.inline(money.yuan()), money.yuan());
            case LocalDate day -> PlainTerm.constant(DSL.inline(day), day);
            case String word -> PlainTerm.constant(DSL.inline(word), word);
            case List<?> words ->
                    PlainTerm.constant(DSL.inline(PlainJson.text(words)), List.copyOf(words));
            default -> throw new IllegalArgumentException("constant: " + value.getClass());
        };
    }

    static Optional<Object> constantOf(Term term) {
        return term instanceof PlainTerm(var _, var constant, var _)
                ? constant.filter(value -> value != Term.Nothing.KNOWN)
                : Optional.empty();
    }

    static boolean is(Term term, boolean value) {
        return term instanceof PlainTerm plain && plain.is(value);
    }

    static Term orBad(Term term, Bad more) {
        return switch (term) {
            case PlainTerm plain -> plain.orBad(more);
            case SpanTerm(var low, var high, var bad) -> new SpanTerm(low, high, bad.or(more));
            case RatioTerm(var low, var high, var whole, var bad) ->
                    new RatioTerm(low, high, whole, bad.or(more));
        };
    }

    /// Of the same kind as a term, with nothing known of it.
    static Term open(Term like) {
        return switch (like) {
            case PlainTerm(var value, _, _) -> PlainTerm.nothing(value.getDataType());
            case SpanTerm(var low, _, _) -> PlainTerm.nothing(low.getDataType());
            case RatioTerm _ -> RatioTerm.nothing();
        };
    }

    /// A condition that is open, whatever the row.
    static PlainTerm openCondition() {
        return PlainTerm.nothing(SQLDataType.BOOLEAN);
    }

    /// Whether of any of them nothing is known.
    static boolean anyNothing(Term... terms) {
        return Stream.of(terms).anyMatch(Term::isNothing);
    }

    /// By a condition of three outcomes.
    static Term chosen(Term condition, Term yes, Term no) {
        var asked = condition.yes();
        var bad = condition.bad().or(yes.bad().where(asked, true)).or(no.bad().where(asked, false));
        if (condition.isNothing() || (yes.isNothing() && no.isNothing())) {
            return orBad(open(yes), bad);
        }
        if (yes instanceof RatioTerm mine && no instanceof RatioTerm other) {
            return chosen(asked, mine, other, bad);
        }
        if (yes instanceof SpanTerm || no instanceof SpanTerm) {
            var mine = span(yes);
            var other = span(no);
            return new SpanTerm(
                    Fields.chosen(asked, mine.low(), other.low()),
                    Fields.chosen(asked, mine.high(), other.high()),
                    bad);
        }
        return PlainTerm.of(
                typed(yes, Fields.chosen(asked, yes.exact().value(), no.exact().value())), bad);
    }

    /// A case is of the type of its sides.
    private static Field<?> typed(Term like, Field<?> field) {
        return field.coerce(like.exact().value().getDataType());
    }

    private static Term chosen(Field<Boolean> asked, RatioTerm yes, RatioTerm no, Bad bad) {
        var low = number(asked, yes.low(), no.low());
        var high = yes.isExact() && no.isExact() ? low : number(asked, yes.high(), no.high());
        return new RatioTerm(low, high, number(asked, yes.whole(), no.whole()), bad);
    }

    private static Field<BigDecimal> number(
            Field<Boolean> asked, Field<BigDecimal> yes, Field<BigDecimal> no) {
        return Fields.number(Fields.chosen(asked, yes, no));
    }

    /// What is known exactly has two equal ends.
    static SpanTerm span(Term term) {
        return switch (term) {
            case SpanTerm span -> span;
            case PlainTerm(var value, _, var bad) -> new SpanTerm(value, value, bad);
            case RatioTerm _ -> throw new IllegalArgumentException("a share is no span");
        };
    }

    private Terms() {}
}
