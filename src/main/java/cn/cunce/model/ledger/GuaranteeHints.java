package cn.cunce.model.ledger;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.GuaranteeHint.Why;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the details of a household suggest of its guarantees: only where what is recorded can tell,
/// and never by a number of a policy. Whether somebody has enough to eat and to wear is seen on a
/// visit; nothing else tells it.
public final class GuaranteeHints {

    private static final Set<String> SAFE = Set.of("A", "B");
    private static final Set<String> DANGEROUS = Set.of("C", "D");

    /// 非在校生.
    private static final String NOT_IN_SCHOOL = "01";

    /// 送教上门 counts as in school.
    private static final String TAUGHT_AT_HOME = "03";

    /// 经过净化处理的自来水.
    private static final String TAP = "1";

    private static final int GROWN_UP = 18;

    private final LocalDate on;
    private final List<Answers> living;
    private final Answers year;

    /// @param on the day by which ages are counted
    public static List<GuaranteeHint> of(HouseholdForm form, LocalDate on) {
        var hints = new GuaranteeHints(form, on);
        return Stream.of(hints.education(), hints.medical(), hints.housing(), hints.water())
                .flatMap(Optional::stream)
                .toList();
    }

    private GuaranteeHints(HouseholdForm form, LocalDate on) {
        this.on = on;
        this.year = form.householdYear();
        this.living =
                form.members().stream()
                        .map(Member::person)
                        .filter(person -> person.get(PersonFields.DEATH_DATE).isEmpty())
                        .toList();
    }

    private Optional<GuaranteeHint> medical() {
        var fact = ConditionFields.MEDICAL_OK;
        var without = names(person -> isInsured(person).equals(Optional.of(false)));
        if (!without.isEmpty()) {
            return Optional.of(new GuaranteeHint(fact, false, Why.SOME_NOT_INSURED, without));
        }
        var all =
                !living.isEmpty() && living.stream().allMatch(one -> isInsured(one).orElse(false));
        return all ? hint(fact, true, Why.ALL_INSURED) : Optional.empty();
    }

    /// Either insurance will do; without both only where both are denied, or one is and nobody has
    /// asked for the other.
    private static Optional<Boolean> isInsured(Answers person) {
        var either =
                Stream.of(PersonFields.MEDICAL_INSURED, PersonFields.EMPLOYEE_MEDICAL)
                        .flatMap(field -> person.get(field).stream())
                        .toList();
        if (either.contains(true)) {
            return Optional.of(true);
        }
        return person.get(PersonFields.MEDICAL_INSURED);
    }

    private Optional<GuaranteeHint> education() {
        var fact = ConditionFields.EDUCATION_OK;
        var out = names(person -> isOutOfSchool(person) && !isGrownUp(person));
        if (!out.isEmpty()) {
            return Optional.of(new GuaranteeHint(fact, false, Why.OUT_OF_SCHOOL, out));
        }
        var told = living.stream().allMatch(person -> isGrownUp(person) || goesToSchool(person));
        return told && !living.isEmpty()
                ? hint(fact, true, Why.NOBODY_OUT_OF_SCHOOL)
                : Optional.empty();
    }

    /// The question is only asked of children of school age.
    private static boolean isOutOfSchool(Answers person) {
        return person.get(PersonFields.NOT_IN_SCHOOL_REASON)
                .filter(reason -> !reason.equals(TAUGHT_AT_HOME))
                .isPresent();
    }

    private static boolean goesToSchool(Answers person) {
        return person.get(PersonFields.SCHOOLING_STATE)
                .filter(state -> !state.equals(NOT_IN_SCHOOL))
                .isPresent();
    }

    private boolean isGrownUp(Answers person) {
        return person.get(PersonFields.BIRTH_DATE)
                .map(PartialDate::last)
                .filter(latest -> IdNumber.age(latest, on) >= GROWN_UP)
                .isPresent();
    }

    /// A grade counts only with its appraisal, and the one after a renovation in its place.
    private Optional<GuaranteeHint> housing() {
        var fact = ConditionFields.HOUSING_OK;
        if (year.get(ConditionFields.RENOVATION_DONE_DATE).isPresent()) {
            var after = grade(ConditionFields.POST_GRADE, ConditionFields.POST_APPRAISAL_NO);
            return after.flatMap(grade -> hint(fact, SAFE.contains(grade), whyOf(grade, true)));
        }
        var grade = grade(ConditionFields.HOUSING_GRADE, ConditionFields.APPRAISAL_NO);
        return grade.flatMap(one -> hint(fact, SAFE.contains(one), whyOf(one, false)));
    }

    private Optional<String> grade(LedgerField<String> grade, LedgerField<String> appraisal) {
        return year.get(appraisal)
                .flatMap(_ -> year.get(grade))
                .filter(one -> SAFE.contains(one) || DANGEROUS.contains(one));
    }

    private static Why whyOf(String grade, boolean renovated) {
        if (DANGEROUS.contains(grade)) {
            return Why.HOUSE_APPRAISED_DANGEROUS;
        }
        return renovated ? Why.HOUSE_RENOVATED_SAFE : Why.HOUSE_APPRAISED_SAFE;
    }

    /// How far and how much is enough is for the policy to say: only what needs no number counts.
    private Optional<GuaranteeHint> water() {
        var fact = ConditionFields.WATER_OK;
        var quality = year.get(ConditionFields.WATER_QUALITY_OK);
        if (quality.equals(Optional.of(false))) {
            return hint(fact, false, Why.WATER_BAD);
        }
        var inHouse =
                year.get(ConditionFields.WATER_SOURCE).equals(Optional.of(TAP))
                        && year.get(ConditionFields.WATER_MINUTES).equals(Optional.of(0L))
                        && year.get(ConditionFields.WATER_CUT_DAYS).equals(Optional.of(0L));
        return inHouse && quality.isPresent()
                ? hint(fact, true, Why.WATER_FROM_TAP)
                : Optional.empty();
    }

    private List<String> names(Predicate<Answers> which) {
        return living.stream()
                .filter(which)
                .map(person -> person.get(PersonFields.NAME).orElse("—"))
                .toList();
    }

    private static Optional<GuaranteeHint> hint(LedgerField<Boolean> fact, boolean holds, Why why) {
        return Optional.of(new GuaranteeHint(fact, holds, why, List.of()));
    }
}
