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
    static Term.Plain constant(Object value) {
        return switch (value) {
            case Boolean yes -> Term.Plain.constant(yes);
            case Long count -> Term.Plain.constant(count);
            case BigDecimal number -> Term.Plain.constant(DSL.inline(number), number);
            case Money money -> Term.Plain.constant(DSL.inline(money.yuan()), money.yuan());
            case LocalDate day -> Term.Plain.constant(DSL.inline(day), day);
            case String word -> Term.Plain.constant(DSL.inline(word), word);
            case List<?> words ->
                    Term.Plain.constant(DSL.inline(PlainJson.text(words)), List.copyOf(words));
            default -> throw new IllegalArgumentException("constant: " + value.getClass());
        };
    }

    static Optional<Object> constantOf(Term term) {
        return term instanceof Term.Plain(var _, var constant, var _)
                ? constant.filter(value -> value != Term.Nothing.KNOWN)
                : Optional.empty();
    }

    static boolean is(Term term, boolean value) {
        return term instanceof Term.Plain plain && plain.is(value);
    }

    static Term orBad(Term term, Bad more) {
        return switch (term) {
            case Term.Plain plain -> plain.orBad(more);
            case Term.Span(var low, var high, var bad) -> new Term.Span(low, high, bad.or(more));
            case Term.Ratio(var low, var high, var whole, var bad) ->
                    new Term.Ratio(low, high, whole, bad.or(more));
        };
    }

    /// Of the same kind as a term, with nothing known of it.
    static Term open(Term like) {
        return switch (like) {
            case Term.Plain(var value, _, _) -> Term.Plain.nothing(value.getDataType());
            case Term.Span(var low, _, _) -> Term.Plain.nothing(low.getDataType());
            case Term.Ratio _ -> Term.Ratio.nothing();
        };
    }

    /// A condition that is open, whatever the row.
    static Term.Plain openCondition() {
        return Term.Plain.nothing(SQLDataType.BOOLEAN);
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
        if (yes instanceof Term.Ratio mine && no instanceof Term.Ratio other) {
            return chosen(asked, mine, other, bad);
        }
        if (yes instanceof Term.Span || no instanceof Term.Span) {
            var mine = span(yes);
            var other = span(no);
            return new Term.Span(
                    Fields.chosen(asked, mine.low(), other.low()),
                    Fields.chosen(asked, mine.high(), other.high()),
                    bad);
        }
        return Term.Plain.of(
                typed(yes, Fields.chosen(asked, yes.exact().value(), no.exact().value())), bad);
    }

    /// A case is of the type of its sides.
    private static Field<?> typed(Term like, Field<?> field) {
        return field.coerce(like.exact().value().getDataType());
    }

    private static Term chosen(Field<Boolean> asked, Term.Ratio yes, Term.Ratio no, Bad bad) {
        var low = number(asked, yes.low(), no.low());
        var high = yes.isExact() && no.isExact() ? low : number(asked, yes.high(), no.high());
        return new Term.Ratio(low, high, number(asked, yes.whole(), no.whole()), bad);
    }

    private static Field<BigDecimal> number(
            Field<Boolean> asked, Field<BigDecimal> yes, Field<BigDecimal> no) {
        return Fields.number(Fields.chosen(asked, yes, no));
    }

    /// What is known exactly has two equal ends.
    static Term.Span span(Term term) {
        return switch (term) {
            case Term.Span span -> span;
            case Term.Plain(var value, _, var bad) -> new Term.Span(value, value, bad);
            case Term.Ratio _ -> throw new IllegalArgumentException("a share is no span");
        };
    }

    private Terms() {}
}
