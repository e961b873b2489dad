package cn.cunce.store;

import cn.cunce.model.field.Entity;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What is asked of all elements of a list: some, all, how many, how much together.
final class FoldTerms {

    // outcomes as numbers, so that the greatest or the least of them is that of the whole list
    private static final int BAD_OF_SOME = 3;
    private static final int YES = 2;
    private static final int OPEN = 1;
    private static final int NO = 0;
    private static final int BAD_OF_ALL = -1;

    private final ExprCondition conditions;
    private final Asks asks;
    private final Lists lists;
    private final OnDay on;

    FoldTerms(ExprCondition conditions, Pack pack, Lists lists, OnDay on) {
        this.conditions = conditions;
        this.asks = new Asks(pack);
        this.lists = lists;
        this.on = on;
    }

    Term over(Expr.Over over, Moment at) {
        var list = list(over, at);
        if (list.isEmpty()) {
            return ofNobody(over.fold());
        }
        return switch (over.fold()) {
            case EXISTS -> exists(over, list.get());
            case ALL -> all(over, list.get());
            case COUNT -> counted(over, list.get());
            case SUM -> summed(over, list.get(), SQLDataType.NUMERIC(19, 2));
            case TOTAL -> summed(over, list.get(), SQLDataType.BIGINT);
        };
    }

    private static Term ofNobody(Expr.Fold fold) {
        return switch (fold) {
            case EXISTS -> PlainTerm.constant(false);
            case ALL -> PlainTerm.constant(true);
            case COUNT, TOTAL -> PlainTerm.constant(0L);
            case SUM -> Terms.constant(Money.ZERO);
        };
    }

    /// The people of the household or village; they stand for the variable without a name.
    AskedList people(Expr question, Moment at) {
        var listed = lists.open("persons", at.day().getYear()).orElseThrow();
        var apart = !at.variables().isEmpty() || asks.own(question, lists::isOfPerson);
        return apart
                ? new ListRowByRow(listed, "", at)
                : beside("persons", listed, "", question, at);
    }

    private Optional<AskedList> list(Expr.Over over, Moment at) {
        var list = over.list();
        return lists.open(list, at.day().getYear())
                .map(
                        listed ->
                                isApart(over, listed, at)
                                        ? new ListRowByRow(
                                                ofPerson(listed, list, at), over.variable(), at)
                                        : beside(
                                                Lists.isOfYear(list)
                                                        ? list + at.day().getYear()
                                                        : list,
                                                listed,
                                                over.variable(),
                                                over,
                                                at));
    }

    /// Whether a list must be gone through for each row of the question, because what is asked of
    /// its elements depends on it.
    private boolean isApart(Expr.Over over, Listed listed, Moment at) {
        return !at.variables().isEmpty()
                || lists.isOfPerson(over.list())
                || asks.own(over.inner(), lists::isOfPerson)
                || (listed.household().isEmpty() && asks.household(over.inner()));
    }

    /// Of a list of the household, what is the person's own.
    private Listed ofPerson(Listed listed, String list, Moment at) {
        if (!lists.isOfPerson(list)) {
            return listed;
        }
        var person = at.rows().own("person").of(Entity.PERSON);
        return list.equals("trainings")
                ? listed.which(on.tookPart(listed.of(Entity.TRAINING), person))
                : listed.which(on.isHis(listed.of(Entity.MEDICAL_CLAIM), person));
    }

    /// Once for all questions.
    private AskedList beside(
            String list, Listed listed, String variable, Expr question, Moment at) {
        var rows =
                at.rows()
                        .aggregates(
                                list,
                                () ->
                                        new ListRows(
                                                lists.name(list),
                                                listed,
                                                AskedRows.ofList(lists, on, listed)));
        return new ListBeside(rows, variable, question, at);
    }

    private Term exists(Expr.Over over, AskedList list) {
        var most =
                list.aggregate(
                        "",
                        each -> DSL.max(each.sure(outcome(over.inner(), each.at(), BAD_OF_SOME))));
        return outcome(most, NO, BAD_OF_SOME);
    }

    private Term all(Expr.Over over, AskedList list) {
        var least =
                list.aggregate(
                        "",
                        each -> DSL.min(each.sure(outcome(over.inner(), each.at(), BAD_OF_ALL))));
        return outcome(least, YES, BAD_OF_ALL);
    }

    private Field<Integer> outcome(Expr inner, Moment at, int ifBad) {
        var term = conditions.term(inner, at);
        var outcome = Fields.chosen(term.yes(), DSL.inline(YES), DSL.inline(NO), DSL.inline(OPEN));
        return term.bad().isPossible()
                ? DSL.when(term.bad().holds(), DSL.inline(ifBad)).otherwise(outcome)
                : outcome;
    }

    private static Term outcome(Field<Integer> whole, int ofNobody, int bad) {
        var known = DSL.coalesce(whole, DSL.inline(ofNobody));
        var value =
                DSL.choose(known)
                        .when(DSL.inline(YES), DSL.inline(true))
                        .when(DSL.inline(NO), DSL.inline(false));
        return PlainTerm.of(value, Bad.when(whole.eq(DSL.inline(bad))));
    }

    private Term counted(Expr.Over over, AskedList list) {
        var number =
                list.aggregate(
                        "",
                        each -> {
                            var yes = conditions.term(over.inner(), each.at()).yes();
                            var one = Fields.chosen(yes, DSL.inline(1), DSL.inline(0));
                            return total(each.sure(one.coerce(Integer.class)), SQLDataType.BIGINT);
                        });
        return PlainTerm.of(list.orOfNobody(number, DSL.inline(0L)), bad(over, list));
    }

    private Term summed(Expr.Over over, AskedList list, DataType<?> type) {
        var sum = list.aggregate("", each -> Fields.raw(sum(over.inner(), each, type)));
        var nothing = Fields.raw(DSL.inline(0).cast(type));
        return PlainTerm.of(list.orOfNobody(sum, nothing).coerce(type), bad(over, list));
    }

    private Field<?> sum(Expr inner, ListElement each, DataType<?> type) {
        var amount = conditions.term(inner, each.at()).exact();
        return amount.isNothing()
                ? ofNobody(type)
                : total(each.sure(Fields.number(amount.value())), type);
    }

    /// Null if any part is. H2 sums nothing but what it knows for a number, though it be null.
    private static <T> Field<T> total(Field<? extends Number> parts, DataType<T> type) {
        Field<? extends Number> numbers = Fields.number(parts.cast(type));
        var sum = DSL.coalesce(DSL.sum(numbers), DSL.inline(BigDecimal.ZERO));
        return DSL.when(DSL.count().eq(DSL.count(parts)), sum.cast(type));
    }

    private static <T> Field<T> ofNobody(DataType<T> type) {
        return DSL.when(DSL.count().eq(DSL.inline(0)), DSL.inline(0).cast(type));
    }

    private Bad bad(Expr.Over over, AskedList list) {
        if (!conditions.term(over.inner(), list.each().at()).bad().isPossible()) {
            return Bad.NEVER;
        }
        var any =
                list.aggregate(
                        "bad",
                        each -> {
                            var bad = conditions.term(over.inner(), each.at()).bad().holds();
                            return DSL.max(
                                    each.sure(
                                            DSL.when(bad, DSL.inline(1)).otherwise(DSL.inline(0))));
                        });
        return Bad.when(any.eq(DSL.inline(1)));
    }
}
