package cn.cunce.text;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.plan.Refusal;
import cn.cunce.model.rule.Fund;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.rule.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Why a household gets a measure, or does not, in Chinese: on screen, on paper and on the command
/// line.
public final class PlanText {

    private static final String BETWEEN = "、";

    private final Texts texts;
    private final FieldText values;
    private final ReasonText reasons;
    private final UnaryOperator<String> measureTitle;
    private final UnaryOperator<String> fundTitle;

    /// @param measureTitle title of a measure by its id, which it gives back where there is none
    /// @param fundTitle title of a fund by its key, which it gives back where there is none
    public PlanText(
            Texts texts,
            FieldText values,
            ReasonText reasons,
            UnaryOperator<String> measureTitle,
            UnaryOperator<String> fundTitle) {
        this.texts = texts;
        this.values = values;
        this.reasons = reasons;
        this.measureTitle = measureTitle;
        this.fundTitle = fundTitle;
    }

    /// With the titles of the pack that plans.
    public static PlanText of(Texts texts, FieldText values, Pack pack) {
        return new PlanText(
                texts,
                values,
                ReasonText.of(texts, pack),
                id -> Optional.ofNullable(pack.measures().get(id)).map(Measure::title).orElse(id),
                key -> Optional.ofNullable(pack.funds().get(key)).map(Fund::title).orElse(key));
    }

    /// Causes and demands that the measure answers, and the conditions that hold.
    public String why(PlanLine line) {
        var why = new ArrayList<String>();
        var need = line.reasons();
        if (!need.causes().isEmpty()) {
            why.add(texts.of("plan.causes", labels(HouseholdFields.MAIN_CAUSE, need.causes())));
        }
        if (!need.demands().isEmpty()) {
            var demands = labels(DemandFields.DEMAND_KIND, need.demands());
            why.add(
                    need.suggested()
                            ? texts.of("plan.demandsSuggested", demands)
                            : texts.of("plan.demands", demands));
        }
        var conditions = reasons.because(line.because());
        if (!conditions.isEmpty()) {
            why.add(conditions);
        }
        return why.isEmpty() ? texts.of("plan.forEverybody") : String.join("；", why);
    }

    /// What stands in the way of a measure.
    public String whyNot(Refusal refusal) {
        return switch (refusal.why()) {
            case NOT_ELIGIBLE -> notEligible(refusal);
            case UNDETERMINED -> texts.of("plan.undetermined", missing(refusal.missing()));
            case NOTHING_DUE -> texts.of("plan.nothingDue");
            case EXCLUDED -> texts.of("plan.excluded", measureTitle.apply(refusal.other()));
            case HOUSEHOLD_LIMIT -> texts.of("plan.householdLimit", amount(refusal));
            case MEASURE_LIMIT -> texts.of("plan.measureLimit", amount(refusal));
            case FUND_EMPTY -> texts.of("plan.fundEmpty", fund(refusal.other()), amount(refusal));
        };
    }

    private String notEligible(Refusal refusal) {
        var conditions = refusal.because().map(reasons::because).orElse("");
        return conditions.isEmpty()
                ? texts.of("plan.notEligible")
                : texts.of("plan.notEligibleBecause", conditions);
    }

    /// The title of a fund by its key.
    public String fund(String key) {
        return fundTitle.apply(key);
    }

    /// Missing facts in words, joined.
    public String missing(List<String> names) {
        return String.join(BETWEEN, reasons.missing(names));
    }

    private String labels(LedgerField<String> field, List<String> codes) {
        return codes.stream().map(code -> values.of(field, code)).collect(joining(BETWEEN));
    }

    private String amount(Refusal refusal) {
        return texts.of("reason.yuan", refusal.amount().map(Figures::yuan).orElse("0"));
    }
}
