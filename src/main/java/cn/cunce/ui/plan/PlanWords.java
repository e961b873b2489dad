package cn.cunce.ui.plan;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.plan.Refusal;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import cn.cunce.service.HouseholdLine;
import cn.cunce.text.FieldText;
import cn.cunce.text.Pinyin;
import cn.cunce.text.PlanText;
import cn.cunce.text.Texts;
import cn.cunce.ui.plan.RefusalRow.Gap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in words what a pack proposes for a household and what the book keeps of it.
public record PlanWords(Texts texts, FieldText values, Pinyin pinyin) {

    /// What is known of one household.
    ///
    /// @param line empty where the book tells nothing of it in this year
    record Told(
            Subject household,
            Optional<HouseholdLine> line,
            List<LedgerRecord> demands,
            Optional<HouseholdPlan> proposed,
            List<AdoptedLine> kept) {}

    PlanText plans(Pack pack) {
        return PlanText.of(texts, values, pack);
    }

    PlanRow row(Told told, Pack pack) {
        var words = plans(pack);
        var form = told.line().map(HouseholdLine::form);
        return new PlanRow(
                told.household().record(),
                told.household().no(),
                told.household().name(),
                form.flatMap(each -> perHead(each.householdYear())),
                form.map(each -> causes(each.household())).orElse(List.of()),
                told.demands().stream().map(this::demandKind).toList(),
                lines(told, words),
                told.proposed().stream()
                        .flatMap(plan -> plan.refusals().stream())
                        .map(refusal -> refusal(refusal, words))
                        .toList(),
                told.proposed().map(plan -> gaps(plan.open(), words)).orElse(List.of()));
    }

    private static Optional<Money> perHead(Answers year) {
        return switch (IncomeFields.income(year).outcome()) {
            case Income.Outcome.Known(_, var perHead) -> Optional.of(perHead);
            case Income.Outcome _ -> Optional.empty();
        };
    }

    private List<String> causes(Answers household) {
        var main = values.of(HouseholdFields.MAIN_CAUSE, household).stream();
        var others =
                household.get(HouseholdFields.OTHER_CAUSES).stream()
                        .flatMap(List::stream)
                        .map(code -> values.of(HouseholdFields.MAIN_CAUSE, code));
        return Stream.concat(main, others).distinct().toList();
    }

    private String demandKind(LedgerRecord demand) {
        return values.of(DemandFields.DEMAND_KIND, demand.answers())
                .or(() -> demand.get(DemandFields.DEMAND_TEXT))
                .orElse("");
    }

    /// 产业发展（想养猪）
    String demand(LedgerRecord demand) {
        var kind = demandKind(demand);
        return demand.get(DemandFields.DEMAND_TEXT)
                .filter(text -> !text.isEmpty() && !text.equals(kind))
                .map(text -> texts.of("planning.demand", kind, text))
                .orElse(kind);
    }

    private List<LineRow> lines(Told told, PlanText words) {
        var kept = new HashMap<String, AdoptedLine>();
        told.kept().forEach(line -> kept.put(line.source().measure(), line));
        var rows = new ArrayList<LineRow>();
        told.proposed().stream()
                .flatMap(plan -> plan.lines().stream())
                .forEach(
                        line ->
                                rows.add(
                                        proposed(
                                                line,
                                                Optional.ofNullable(kept.remove(line.measure())),
                                                words)));
        told.kept().stream()
                .filter(line -> kept.containsKey(line.source().measure()))
                .forEach(line -> rows.add(kept(line)));
        return rows;
    }

    private static LineRow proposed(PlanLine line, Optional<AdoptedLine> kept, PlanText words) {
        return new LineRow(
                line.measure(),
                line.title(),
                line.clauses(),
                line.fund(),
                words.fund(line.fund()),
                Optional.of(line.amount()),
                kept,
                words.why(line));
    }

    private static LineRow kept(AdoptedLine line) {
        return new LineRow(
                line.source().measure(),
                line.title(),
                line.clauses(),
                line.fund().fund(),
                line.fund().title(),
                Optional.empty(),
                Optional.of(line),
                line.reason());
    }

    private static RefusalRow refusal(Refusal refusal, PlanText words) {
        var limited =
                switch (refusal.why()) {
                    case HOUSEHOLD_LIMIT, MEASURE_LIMIT, FUND_EMPTY -> true;
                    case NOT_ELIGIBLE, UNDETERMINED, NOTHING_DUE, EXCLUDED -> false;
                };
        return new RefusalRow(
                refusal.title(),
                refusal.amount(),
                words.whyNot(refusal),
                gaps(refusal.missing(), words),
                limited);
    }

    private static List<Gap> gaps(List<String> names, PlanText words) {
        return names.stream().map(name -> new Gap(name, words.missing(List.of(name)))).toList();
    }
}
