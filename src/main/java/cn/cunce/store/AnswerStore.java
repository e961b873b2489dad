package cn.cunce.store;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.AnswerCount;
import cn.cunce.model.rule.AnswerQuestion;
import cn.cunce.model.rule.AnsweredRecord;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.HouseholdGlance;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Asks rules inside the database: one statement for all subjects and all rules. Missing facts and
/// reasons are not told here.
public final class AnswerStore {

    private final DSLContext db;
    private final RecordTables tables;

    AnswerStore(DSLContext db, RecordTables tables) {
        this.db = db;
        this.tables = tables;
    }

    /// Whether a statement can ask a rule: not one that asks about a year which only the ledger
    /// tells. Such a rule is for those who read the households.
    public static boolean canAsk(Pack pack, Rule rule) {
        return !new Asks(pack).otherYears(rule);
    }

    /// How many subjects each rule answers with which word: by rule in the order of the question,
    /// then by word in the order of the rule.
    public List<AnswerCount> counts(AnswerQuestion question) {
        var row = counting(question).fetchSingle();
        var counts = new ArrayList<AnswerCount>();
        var column = 0;
        for (var rule : question.rules()) {
            for (var result : results(rule)) {
                var subjects = row.get(column++, Long.class);
                var amount = money(row.get(column++, BigDecimal.class)).orElse(Money.ZERO);
                if (subjects > 0) {
                    counts.add(new AnswerCount(rule.id(), result, subjects, amount));
                }
            }
        }
        return counts;
    }

    /// The statement that counts, as the database reads it.
    String sql(AnswerQuestion question) {
        return counting(question).getSQL(ParamType.INLINED);
    }

    private ResultQuery<Record> counting(AnswerQuestion question) {
        var said = rows(question).table();
        var columns = new ArrayList<SelectField<?>>();
        for (var i = 0; i < question.rules().size(); i++) {
            for (var result : results(question.rules().get(i))) {
                columns.addAll(counted(said, question.rules().get(i), i, result));
            }
        }
        return db.with(said).select(columns).from(said);
    }

    private SaidRows rows(AnswerQuestion question) {
        return new SaidRows(question, tables, tables.onlyUnits(db));
    }

    private static List<SelectField<?>> counted(
            Table<?> said, Rule rule, int number, String result) {
        var is = is(SaidRows.word(said, number), result);
        Field<BigDecimal> worth =
                SaidRows.computing(rule).stream()
                        .filter(word -> word.result().equals(result))
                        .findFirst()
                        .map(word -> sum(is, SaidRows.worth(said, rule, number, word)))
                        .orElseGet(() -> DSL.castNull(SQLDataType.NUMERIC(19, 2)));
        return List.of(DSL.count(DSL.when(is, DSL.inline(1))), worth);
    }

    private static Field<BigDecimal> sum(Condition is, Field<BigDecimal> worth) {
        return DSL.sum(DSL.when(is, worth));
    }

    private static Condition is(Field<String> word, String result) {
        return result.isEmpty() ? word.isNull() : word.eq(DSL.inline(result));
    }

    private static List<String> results(Rule rule) {
        var results = new ArrayList<>(rule.words().stream().map(Rule.Word::result).toList());
        results.addAll(List.of(Rule.NOT_APPLICABLE, Rule.INVALID, ""));
        return results.stream().distinct().toList();
    }

    /// What the first rule of the question says of everybody, by place, number, id.
    ///
    /// @param heard while they are read
    public void each(AnswerQuestion question, Consumer<AnsweredRecord> heard) {
        var said = rows(question).table();
        var all =
                db.with(said)
                        .select(said.fields())
                        .from(said)
                        .orderBy(
                                said.field(SaidRows.VILLAGE),
                                said.field(SaidRows.NO),
                                said.field(SaidRows.ID))
                        .fetchSize(Batches.ROWS);
        try (var rows = all.fetchStream()) {
            rows.forEach(row -> heard.accept(answered(row, question, 0)));
        }
    }

    /// Every answer of every rule, subject by subject in no order.
    public List<AnsweredRecord> all(AnswerQuestion question) {
        var said = rows(question).table();
        var all = new ArrayList<AnsweredRecord>();
        for (var row : db.with(said).select(said.fields()).from(said).fetch()) {
            for (var i = 0; i < question.rules().size(); i++) {
                all.add(answered(row, question, i));
            }
        }
        return all;
    }

    /// Households of which more is wanted than the database tells: village by village, without
    /// those that are not there on the day.
    public List<HouseholdFacts> facts(List<RecordId> households, LocalDate on) {
        return new FactStore(db, tables, on).of(households);
    }

    /// What a list shows of the households of a village on a day, by id.
    public Map<UUID, HouseholdGlance> households(String village, LocalDate on) {
        return new GlanceStore(db, tables).households(village, on);
    }

    /// Names of all people of a village, by id: members of its households as the paper lists them,
    /// then who is of none.
    public Map<UUID, String> people(String village, LocalDate on) {
        return new GlanceStore(db, tables).people(village, on);
    }

    private static AnsweredRecord answered(Record row, AnswerQuestion question, int number) {
        var rule = question.rules().get(number);
        var result = Optional.ofNullable(row.get("r" + number, String.class)).orElse("");
        return new AnsweredRecord(
                record(row, question),
                Optional.ofNullable(row.get(SaidRows.NO, String.class)).orElse(""),
                rule.id(),
                result,
                SaidRows.computing(rule).stream()
                        .filter(word -> word.result().equals(result))
                        .findFirst()
                        .flatMap(word -> money(worth(row, rule, number, word))));
    }

    private static @Nullable BigDecimal worth(Record row, Rule rule, int number, Rule.Word word) {
        return row.get("m" + number + "_" + rule.words().indexOf(word), BigDecimal.class);
    }

    private static RecordId record(Record row, AnswerQuestion question) {
        var place = row.get(SaidRows.VILLAGE, String.class);
        return switch (question.subject()) {
            case HOUSEHOLD -> id(row, Entity.HOUSEHOLD, place);
            case PERSON -> id(row, Entity.PERSON, place);
            case PROJECT -> id(row, Entity.PROJECT, place);
            case VILLAGE -> LedgerIds.village(place);
            case TOWNSHIP -> LedgerIds.township(place);
            case COUNTY -> LedgerIds.county(place);
        };
    }

    private static RecordId id(Record row, Entity entity, String village) {
        return new RecordId(entity, village, row.get(SaidRows.ID, UUID.class));
    }

    private static Optional<Money> money(@Nullable BigDecimal yuan) {
        return Optional.ofNullable(yuan).map(Money::ofYuan);
    }
}
