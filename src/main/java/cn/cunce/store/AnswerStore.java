package cn.cunce.store;

import static cn.cunce.store.schema.Tables.LANE;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.AnswerCount;
import cn.cunce.model.rule.AnswerQuestion;
import cn.cunce.model.rule.AnsweredRecord;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Asks rules inside the database: one statement for all subjects and all rules. Missing facts and
/// reasons are not told here.
public final class AnswerStore {

    private static final String VILLAGE = "village";
    private static final String ID = "id";
    private static final String NO = "no";

    private final DSLContext db;
    private final RecordTables tables;

    AnswerStore(DSLContext db, RecordTables tables) {
        this.db = db;
        this.tables = tables;
    }

    /// How many subjects each rule answers with which word: by rule in the order of the question, then
    /// by word in the order of the rule.
    public List<AnswerCount> counts(AnswerQuestion question) {
        var said = said(question);
        var columns = new ArrayList<SelectField<?>>();
        for (var i = 0; i < question.rules().size(); i++) {
            for (var result : results(question.rules().get(i))) {
                columns.addAll(counted(said, i, result));
            }
        }
        var row = db.with(said).select(columns).from(said).fetchSingle();
        var counts = new ArrayList<AnswerCount>();
        var column = 0;
        for (var rule : question.rules()) {
            for (var result : results(rule)) {
                var subjects = row.get(column++, Long.class);
                var amount = money(row, column++).orElse(Money.ZERO);
                if (subjects > 0) {
                    counts.add(new AnswerCount(rule.id(), result, subjects, amount));
                }
            }
        }
        return counts;
    }

    private static List<SelectField<?>> counted(Table<?> said, int rule, String result) {
        var word = word(said, rule);
        var is = result.isEmpty() ? word.isNull() : word.eq(DSL.inline(result));
        return List.of(
                DSL.count(DSL.when(is, DSL.inline(1))),
                DSL.sum(DSL.when(is, amount(said, rule))));
    }

    private static List<String> results(Rule rule) {
        var results = new ArrayList<>(rule.words().stream().map(Rule.Word::result).toList());
        results.addAll(List.of(Rule.NOT_APPLICABLE, Rule.INVALID, ""));
        return results.stream().distinct().toList();
    }

    /// Some of those whom the first rule of the question answers so, by village, number, id.
    ///
    /// @param result an empty word for whom the outcome is open; nobody is left out where there is
    ///     none
    public List<AnsweredRecord> page(
            AnswerQuestion question, Optional<String> result, long offset, int most) {
        var said = said(question);
        var word = word(said, 0);
        var is =
                result.<Condition>map(
                                some ->
                                        some.isEmpty()
                                                ? word.isNull()
                                                : word.eq(DSL.inline(some)))
                        .orElseGet(DSL::noCondition);
        return db
                .with(said)
                .select(said.fields())
                .from(said)
                .where(is)
                .orderBy(said.field(VILLAGE), said.field(NO), said.field(ID))
                .limit(DSL.inline(offset), DSL.inline(most))
                .fetch(row -> answered(row, question, 0));
    }

    /// Every answer of every rule, subject by subject in no order.
    public List<AnsweredRecord> all(AnswerQuestion question) {
        var said = said(question);
        var all = new ArrayList<AnsweredRecord>();
        for (var row : db.with(said).select(said.fields()).from(said).fetch()) {
            for (var i = 0; i < question.rules().size(); i++) {
                all.add(answered(row, question, i));
            }
        }
        return all;
    }

    private static AnsweredRecord answered(Record row, AnswerQuestion question, int rule) {
        var village = row.get(VILLAGE, String.class);
        var record =
                question.subject() == Subject.Kind.VILLAGE
                        ? LedgerIds.village(village)
                        : new RecordId(Entity.HOUSEHOLD, village, row.get(ID, UUID.class));
        return new AnsweredRecord(
                record,
                Optional.ofNullable(row.get(NO, String.class)).orElse(""),
                question.rules().get(rule).id(),
                Optional.ofNullable(row.get("r" + rule, String.class)).orElse(""),
                Optional.ofNullable(row.get("m" + rule, BigDecimal.class)).map(Money::ofYuan));
    }

    private static Optional<Money> money(Record row, int column) {
        return Optional.ofNullable(row.get(column, BigDecimal.class)).map(Money::ofYuan);
    }

    private static Field<String> word(Table<?> said, int rule) {
        return said.field("r" + rule, String.class);
    }

    private static Field<BigDecimal> amount(Table<?> said, int rule) {
        return said.field("m" + rule, BigDecimal.class);
    }

    /// What each rule says of each subject, worked out once though it is looked at several times.
    private CommonTableExpression<?> said(AnswerQuestion question) {
        var on = new OnDay(question.on(), tables);
        var lists = new Lists(tables, on, question.subject());
        return question.subject() == Subject.Kind.VILLAGE
                ? ofVillages(question, lists, on)
                : ofHouseholds(question, lists, on);
    }

    private CommonTableExpression<?> ofHouseholds(AnswerQuestion question, Lists lists, OnDay on) {
        var household = lists.fresh(Entity.HOUSEHOLD);
        var rows = AskedRows.ofHouseholds(lists, on, household);
        var columns = new ArrayList<SelectField<?>>();
        columns.add(household.village.as(VILLAGE));
        columns.add(household.id.as(ID));
        columns.add(
                household.column(HouseholdFields.NATIONAL_HOUSEHOLD_NO, String.class).as(NO));
        columns.addAll(answers(question, lists, on, rows));
        return DSL.name("said")
                .asMaterialized(
                        DSL.select(columns)
                                .from(rows.table())
                                .where(on.isThere(household))
                                .and(isWithin(household.village, question)));
    }

    private CommonTableExpression<?> ofVillages(AnswerQuestion question, Lists lists, OnDay on) {
        var known =
                DSL.selectDistinct(LANE.VILLAGE)
                        .from(LANE)
                        .where(isWithin(LANE.VILLAGE, question))
                        .asTable("known");
        var code = known.field(LANE.VILLAGE);
        var rows = AskedRows.ofVillages(lists, on, known, code);
        var columns = new ArrayList<SelectField<?>>();
        columns.add(code.as(VILLAGE));
        columns.add(DSL.castNull(SQLDataType.UUID).as(ID));
        columns.add(code.as(NO));
        columns.addAll(answers(question, lists, on, rows));
        return DSL.name("said").asMaterialized(DSL.select(columns).from(rows.table()));
    }

    private static Condition isWithin(Field<String> village, AnswerQuestion question) {
        return question.within().isEmpty()
                ? DSL.noCondition()
                : village.startsWith(DSL.inline(question.within()));
    }

    private static List<SelectField<?>> answers(
            AnswerQuestion question, Lists lists, OnDay on, AskedRows rows) {
        var conditions = new ExprCondition(question.pack(), lists, on);
        var at = new Moment(rows, question.on(), java.util.Map.of());
        var columns = new ArrayList<SelectField<?>>();
        for (var i = 0; i < question.rules().size(); i++) {
            var rule = question.rules().get(i);
            var term = conditions.rule(rule.id(), at);
            var result = term.result();
            columns.add(result.as("r" + i));
            columns.add(worth(rule, term, result).as("m" + i));
        }
        return columns;
    }

    private static Field<BigDecimal> worth(Rule rule, RuleTerm term, Field<String> result) {
        Field<BigDecimal> worth = DSL.castNull(SQLDataType.NUMERIC(19, 2));
        for (var word : rule.words().reversed()) {
            var amount = term.amount(word);
            if (amount.isPresent()) {
                worth =
                        DSL.when(result.eq(DSL.inline(word.result())), amount.get())
                                .otherwise(worth);
            }
        }
        return worth;
    }
}
