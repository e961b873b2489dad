package cn.cunce.store;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.rule.Expr;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Shares of a village's people of whom not everything is recorded: from those who surely count to
/// those who may.
record ShareTerms(ExprCondition conditions, FoldTerms folds, Moment at) {

    private static final Field<Long> NONE = DSL.inline(0L);

    /// People of some ethnic groups among the population (GZ-XS-3): what the counts of the year and
    /// the register both leave open.
    Term ethnic(Expr expr) {
        var groups = conditions.term(expr, at).exact();
        if (groups.isNothing()) {
            return Terms.orBad(RatioTerm.nothing(), groups.bad());
        }
        var year = at.rows().villageYear(at.day().getYear());
        var population = year.column(VillageYearFields.TOTAL_POPULATION, Long.class);
        var counts = year.column(VillageYearFields.ETHNICITY_COUNTS, String.class);
        var told = JsonText.total(counts, groups);
        var sum = JsonText.total(counts);
        var list = people(new Expr.Call(Expr.Function.ETHNIC_SHARE, List.of(expr)));
        var people = count(list, "people", _ -> DSL.trueCondition());
        var ours = count(list, "ours", each -> isOf(each, expr));
        var others = count(list, "others", each -> DSL.not(isOf(each, expr)));
        var low = DSL.greatest(DSL.coalesce(told, NONE), ours);
        var most = DSL.coalesce(told.plus(population).minus(sum), population);
        var high = DSL.least(most, population.minus(others));
        var bad =
                population
                        .le(NONE)
                        .or(sum.gt(population))
                        .or(people.gt(population))
                        .or(low.gt(high));
        var known = groups.value().isNotNull().and(population.isNotNull());
        return new RatioTerm(
                where(known, low),
                where(known, high),
                Fields.whole(population),
                groups.bad().or(known.and(bad)));
    }

    private Condition isOf(ListElement each, Expr groups) {
        var group = person(each).column(PersonFields.ETHNICITY, String.class);
        return within(group, groups, each);
    }

    private Condition within(Field<String> word, Expr list, ListElement each) {
        var in = In.of(PlainTerm.of(word), conditions.term(list, each.at()));
        return DSL.condition(in.yes());
    }

    /// Labourers with so many practical skills among the village's labourers (GZ-XS-24).
    Term skilled(Expr abilities, Expr needed) {
        var able = conditions.term(abilities, at).exact();
        var number = conditions.term(needed, at).exact();
        if (Terms.anyNothing(able, number)) {
            return Terms.orBad(RatioTerm.nothing(), Bad.of(able, number));
        }
        var year = at.rows().villageYear(at.day().getYear());
        var labourers = year.column(VillageYearFields.LABOUR_TOTAL, Long.class);
        var list = people(new Expr.Call(Expr.Function.SKILLED_SHARE, List.of(abilities, needed)));
        var people = count(list, "labourers", each -> isAble(each, abilities));
        var skilled = count(list, "skilled", each -> isSkilled(each, abilities, needed, true));
        var unskilled = count(list, "unskilled", each -> isSkilled(each, abilities, needed, false));
        var bad = labourers.le(NONE).or(people.gt(labourers));
        var known =
                DSL.and(
                        able.value().isNotNull(),
                        number.value().isNotNull(),
                        labourers.isNotNull());
        return new RatioTerm(
                where(known, skilled),
                where(known, labourers.minus(unskilled)),
                Fields.whole(labourers),
                Bad.of(able, number).or(known.and(bad)));
    }

    private Condition isSkilled(ListElement each, Expr abilities, Expr needed, boolean says) {
        var said = person(each).column(PersonFields.PRACTICAL_SKILLS, String.class);
        var skills = JsonText.size(said);
        var enough = Fields.count(conditions.term(needed, each.at()).exact().value());
        return isAble(each, abilities).and(says ? skills.ge(enough) : skills.lt(enough));
    }

    private Condition isAble(ListElement each, Expr abilities) {
        var ability = person(each).column(PersonFields.LABOUR_ABILITY, String.class);
        return within(ability, abilities, each);
    }

    private static RecordTable person(ListElement each) {
        return Objects.requireNonNull(each.at().variables().get("")).of(Entity.PERSON);
    }

    private AskedList people(Expr question) {
        return folds.people(question, at);
    }

    private static Field<Long> count(
            AskedList list, String what, Function<ListElement, Condition> which) {
        Field<Long> number =
                list.aggregate(
                        what,
                        each -> {
                            var one = DSL.when(which.apply(each), DSL.inline(1));
                            return DSL.count(each.sure(one)).cast(SQLDataType.BIGINT);
                        });
        return DSL.coalesce(number, NONE);
    }

    private static Field<BigDecimal> where(Condition known, Field<Long> number) {
        return Fields.whole(DSL.when(known, number));
    }
}
