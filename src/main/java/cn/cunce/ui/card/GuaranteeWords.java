package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.GuaranteeHint;
import cn.cunce.model.ledger.GuaranteeHints;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.ui.card.CardSheet.Guarantee;
import cn.cunce.ui.card.CardSheet.Hint;
import cn.cunce.ui.card.CardSheet.HistoryLine;
import cn.cunce.ui.card.CardSheet.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Says how a household stands by its guarantees, and what its details suggest beside that.
final class GuaranteeWords {

    private static final List<LedgerField<Boolean>> GUARANTEES =
            List.of(
                    ConditionFields.FOOD_OK,
                    ConditionFields.CLOTHING_OK,
                    ConditionFields.EDUCATION_OK,
                    ConditionFields.MEDICAL_OK,
                    ConditionFields.HOUSING_OK,
                    ConditionFields.WATER_OK);

    private final CardWords words;
    private final LocalDate on;

    GuaranteeWords(CardWords words, LocalDate on) {
        this.words = words;
        this.on = on;
    }

    /// @param before what is said of the year before; nothing where nobody told of it
    /// @param history latest first
    List<Guarantee> of(HouseholdForm form, Optional<Answers> before, List<HistoryLine> history) {
        var hints = GuaranteeHints.of(form, on);
        return GUARANTEES.stream()
                .map(field -> guarantee(form, field, before, hints, history))
                .toList();
    }

    private Guarantee guarantee(
            HouseholdForm form,
            LedgerField<Boolean> field,
            Optional<Answers> before,
            List<GuaranteeHint> hints,
            List<HistoryLine> history) {
        var year = LedgerIds.householdYear(form.id().orElseThrow(), form.year());
        var spot = new Spot(year, field);
        return new Guarantee(
                spot,
                field.label(),
                form.householdYear().get(field),
                said(field, form.householdYear()),
                before.map(old -> said(field, old)).orElse(""),
                history.stream()
                        .filter(line -> line.spot().equals(spot))
                        .findFirst()
                        .map(line -> words.of("card.basis", line.actor(), line.at(), line.cause()))
                        .orElse(""),
                hints.stream()
                        .filter(hint -> hint.fact().equals(field))
                        .findFirst()
                        .map(hint -> new Hint(hint.holds(), why(hint))));
    }

    private String said(LedgerField<Boolean> field, Answers year) {
        if (year.missing().containsKey(field)) {
            return words.of(field, year);
        }
        return words.of(
                year.get(field)
                        .map(holds -> holds ? "card.met" : "card.notMet")
                        .orElse("card.open"));
    }

    private String why(GuaranteeHint hint) {
        var who = String.join("、", hint.who());
        return switch (hint.why()) {
            case ALL_INSURED -> words.of("card.hintAllInsured");
            case SOME_NOT_INSURED -> words.of("card.hintNotInsured", who);
            case NOBODY_OUT_OF_SCHOOL -> words.of("card.hintInSchool");
            case OUT_OF_SCHOOL -> words.of("card.hintOutOfSchool", who);
            case HOUSE_APPRAISED_SAFE -> words.of("card.hintHouseSafe");
            case HOUSE_APPRAISED_DANGEROUS -> words.of("card.hintHouseDangerous");
            case HOUSE_RENOVATED_SAFE -> words.of("card.hintHouseRenovated");
            case WATER_FROM_TAP -> words.of("card.hintTap");
            case WATER_BAD -> words.of("card.hintWaterBad");
        };
    }
}
