package cn.cunce.service;

import static cn.cunce.model.field.MeasureFields.BENEFICIARY;
import static cn.cunce.model.field.MeasureFields.CLAUSE_REF;
import static cn.cunce.model.field.MeasureFields.MEASURE_CATEGORY;
import static cn.cunce.model.field.MeasureFields.MEASURE_NAME;
import static cn.cunce.model.field.MeasureFields.MEASURE_STATUS;
import static cn.cunce.model.field.MeasureFields.MEASURE_YEAR;
import static cn.cunce.model.field.MeasureFields.PLANNED_AMOUNT;
import static cn.cunce.model.field.PlanFields.BATCH;
import static cn.cunce.model.field.PlanFields.CHANGE_REASON;
import static cn.cunce.model.field.PlanFields.FUND_KEY;
import static cn.cunce.model.field.PlanFields.FUND_TITLE;
import static cn.cunce.model.field.PlanFields.PLAN_BECAUSE;
import static cn.cunce.model.field.PlanFields.PLAN_MEASURE;
import static cn.cunce.model.field.PlanFields.PLAN_PACK;
import static cn.cunce.model.field.PlanFields.PLAN_REASON;
import static cn.cunce.model.field.PlanFields.PLAN_VERSION;
import static cn.cunce.model.field.PlanFields.PROPOSED_AMOUNT;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PlanFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.plan.FundUse;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.plan.PlanLine;
import java.util.List;
import java.util.Optional;

/// Lines of plans as measures of the ledger: which field says what.
final class PlanRecords {

    private static final String BETWEEN = "、";

    /// What a line proposes, laid over what the record says of anything else.
    ///
    /// @param why in words
    static Answers proposed(
            Answers before, RecordId household, Plan plan, PlanLine line, String why) {
        var rest = before;
        for (var field : PlanFields.ALL) {
            rest = rest.without(field);
        }
        rest = rest.without(RecordFields.ended(Entity.MEASURE));
        rest = rest.without(RecordFields.endedDate(Entity.MEASURE));
        var said =
                rest.with(BENEFICIARY, household.id())
                        .with(MEASURE_YEAR, (long) plan.year())
                        .with(MEASURE_CATEGORY, line.category())
                        .with(MEASURE_NAME, line.title())
                        .with(MEASURE_STATUS, AdoptedLine.PLANNED)
                        .with(PLANNED_AMOUNT, line.amount())
                        .with(PROPOSED_AMOUNT, line.amount())
                        .with(PLAN_PACK, plan.pack())
                        .with(PLAN_VERSION, plan.version())
                        .with(PLAN_MEASURE, line.measure())
                        .with(FUND_KEY, line.fund())
                        .with(FUND_TITLE, fundTitle(plan, line.fund()))
                        .with(PLAN_REASON, why)
                        .with(PLAN_BECAUSE, ExplanationJson.text(line.because()));
        said = with(said, CLAUSE_REF, String.join(BETWEEN, line.clauses()));
        return with(said, BATCH, line.batch());
    }

    private static Answers with(Answers said, LedgerField<String> field, String text) {
        return text.isEmpty() ? said.without(field) : said.with(field, text);
    }

    private static String fundTitle(Plan plan, String key) {
        return plan.funds().stream()
                .filter(fund -> fund.fund().equals(key))
                .map(FundUse::title)
                .findFirst()
                .orElse(key);
    }

    /// Empty for a measure that has ended, or that comes from no plan.
    static Optional<AdoptedLine> line(LedgerRecord record) {
        var household = record.get(BENEFICIARY);
        var year = record.get(MEASURE_YEAR);
        var comesFromPlan = record.get(PLAN_PACK).isPresent();
        var isEnded = record.get(RecordFields.ended(Entity.MEASURE)).isPresent();
        if (household.isEmpty() || year.isEmpty() || !comesFromPlan || isEnded) {
            return Optional.empty();
        }
        var village = record.id().village();
        return Optional.of(
                new AdoptedLine(
                        record.id(),
                        new RecordId(Entity.HOUSEHOLD, village, household.get()),
                        year.get().intValue(),
                        new AdoptedLine.Source(
                                text(record, PLAN_PACK),
                                text(record, PLAN_VERSION),
                                text(record, PLAN_MEASURE)),
                        text(record, MEASURE_NAME),
                        text(record, MEASURE_CATEGORY),
                        text(record, BATCH),
                        new AdoptedLine.PaidFrom(text(record, FUND_KEY), text(record, FUND_TITLE)),
                        record.get(PLANNED_AMOUNT),
                        record.get(PROPOSED_AMOUNT),
                        text(record, MEASURE_STATUS),
                        record.get(CLAUSE_REF)
                                .map(words -> List.of(words.split(BETWEEN)))
                                .orElse(List.of()),
                        text(record, PLAN_REASON),
                        record.get(PLAN_BECAUSE).map(ExplanationJson::read),
                        text(record, CHANGE_REASON)));
    }

    private static String text(LedgerRecord record, LedgerField<String> field) {
        return record.get(field).orElse("");
    }

    private PlanRecords() {}
}
