package cn.cunce.ui.entry;

import static cn.cunce.model.field.IncomeFields.HOUSEHOLD_SIZE;
import static cn.cunce.model.field.MembershipFields.FROM;
import static cn.cunce.model.field.MembershipFields.RELATION;
import static cn.cunce.model.field.PersonFields.BIRTH_DATE;
import static cn.cunce.model.field.PersonFields.ID_NUMBER;
import static cn.cunce.model.field.PersonFields.ID_TYPE;
import static cn.cunce.model.field.PersonFields.NAME;
import static cn.cunce.model.field.PersonFields.PENSION_INSURED;
import static cn.cunce.model.field.PersonFields.SCHOOLING_STATE;
import static cn.cunce.model.field.PersonFields.SEX;
import static cn.cunce.model.field.PersonFields.WORK_MONTHS;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.PartialDate;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Written;
import java.time.LocalDate;
import java.util.Optional;

/// Reads what was left in a field, and fills in what follows from it: birth date and sex from a
/// number of identity, the head from the first line, the size of the household from its lines, and
/// “does not apply” where age says so. What a person has said is never filled over.
final class SheetTyping {

    private static final String HEAD = "01";
    private static final String RESIDENT_ID = "01";
    private static final String MALE = "01";
    private static final String FEMALE = "02";
    private static final int WORKING_AGE_YEARS = 16;
    private static final int SCHOOL_ENDS_YEARS = 25;
    private static final Missing NOT_APPLICABLE = new Missing(Missing.Reason.NOT_APPLICABLE, "");

    private final FieldReader reader;
    private final LocalDate on;

    /// @param on 口径日期, by which ages are counted
    SheetTyping(FieldReader reader, LocalDate on) {
        this.reader = reader;
        this.on = on;
    }

    /// @param sum by which a number was typed, empty for none
    Sheet type(Sheet sheet, Spot spot, String text, String sum) {
        var plain = sheet.typed(spot, answered(sheet.answers(spot), spot.field(), text));
        var typed = sum.isEmpty() ? plain : plain.summed(spot, sum);
        return spot.member() == 0 ? typed : sized(followed(typed, spot));
    }

    Sheet withoutMember(Sheet sheet, int place) {
        return sized(sheet.withoutMember(place));
    }

    /// The form as it goes into the ledger: what came from an earlier year and nobody looked at is
    /// not in it. Nobody asks for the day on which a member joined: a member in some year is one
    /// since its beginning at the latest.
    ///
    /// @param opened as the book had it
    static HouseholdForm finished(Sheet sheet, HouseholdForm opened) {
        var form = Carrying.asked(sheet, opened).form();
        return form.withMembers(
                form.members().stream().map(member -> since(member, form.year())).toList());
    }

    /// Of whoever stands on the first line.
    static String firstName(HouseholdForm form) {
        return form.members().stream()
                .findFirst()
                .flatMap(member -> member.person().get(NAME))
                .orElse("");
    }

    /// The number of identity of a member, where it is whole and right.
    Optional<String> idNumber(Sheet sheet, int member) {
        return number(sheet, member).map(IdNumber::number);
    }

    /// Whether what was typed is a number of 15 digits, which the other 18 follow from.
    boolean isOldNumber(String typed) {
        return IdNumber.read(Written.text(typed), Optional.of(on))
                        instanceof Reading.Value<IdNumber>(var _, var remarks)
                && remarks.stream().anyMatch(remark -> remark.code().equals("ID_15"));
    }

    private static Member since(Member member, int year) {
        return member.membershipId().isPresent() || member.membership().get(FROM).isPresent()
                ? member
                : member.withMembership(member.membership().with(FROM, PartialDate.year(year)));
    }

    /// Full years, empty where the birth date is not known well enough.
    Optional<Integer> age(Sheet sheet, int member) {
        return sheet.answers(new Spot(member, BIRTH_DATE)).get(BIRTH_DATE).flatMap(this::age);
    }

    /// What is wrong with what stands there, as it was typed.
    <T> Reading<T> reread(LedgerField<T> field, String original) {
        return reader.typed(field, original);
    }

    private <T> Answers answered(Answers answers, LedgerField<T> field, String text) {
        var reading = reader.typed(field, text);
        if (reading instanceof Reading.Value<T>(var value, var _)) {
            return answers.with(field, value);
        }
        return FieldReader.missing(reading, text)
                .map(why -> answers.missing(field, why))
                .orElseGet(() -> answers.without(field));
    }

    private Sheet followed(Sheet sheet, Spot spot) {
        var member = spot.member();
        if (spot.field() == NAME && member == 1) {
            return sheet.isSaid(spot)
                    ? fill(sheet, member, RELATION, HEAD)
                    : sheet.unfilled(new Spot(member, RELATION));
        }
        if (spot.field() == ID_NUMBER) {
            return aged(identified(sheet, member), member);
        }
        return spot.field() == BIRTH_DATE ? aged(sheet, member) : sheet;
    }

    private Sheet identified(Sheet sheet, int member) {
        var number = number(sheet, member);
        if (number.isEmpty()) {
            return sheet.unfilled(new Spot(member, ID_TYPE))
                    .unfilled(new Spot(member, SEX))
                    .unfilled(new Spot(member, BIRTH_DATE));
        }
        var typed = fill(sheet, member, ID_TYPE, RESIDENT_ID);
        var sexed = fill(typed, member, SEX, number.get().isMale() ? MALE : FEMALE);
        return fill(sexed, member, BIRTH_DATE, PartialDate.day(number.get().birth()));
    }

    private Optional<IdNumber> number(Sheet sheet, int member) {
        var typed = sheet.answers(new Spot(member, ID_NUMBER)).get(ID_NUMBER);
        return typed.flatMap(
                text ->
                        IdNumber.read(Written.text(text), Optional.of(on))
                                        instanceof Reading.Value<IdNumber>(var id, var _)
                                ? Optional.of(id)
                                : Optional.empty());
    }

    /// Questions that are not asked of children, or of the grown.
    private Sheet aged(Sheet sheet, int member) {
        var age = age(sheet, member);
        var child = age.filter(years -> years < WORKING_AGE_YEARS).isPresent();
        var grown = age.filter(years -> years > SCHOOL_ENDS_YEARS).isPresent();
        var worked = skip(sheet, new Spot(member, WORK_MONTHS), child);
        var insured = skip(worked, new Spot(member, PENSION_INSURED), child);
        return skip(insured, new Spot(member, SCHOOLING_STATE), grown);
    }

    private static Sheet skip(Sheet sheet, Spot spot, boolean skipped) {
        if (sheet.isSaid(spot)) {
            return sheet;
        }
        return skipped
                ? sheet.filled(spot, sheet.answers(spot).missing(spot.field(), NOT_APPLICABLE))
                : sheet.unfilled(spot);
    }

    private static Sheet sized(Sheet sheet) {
        var spot = Spot.household(HOUSEHOLD_SIZE);
        if (sheet.members() == 0) {
            return sheet.unfilled(spot);
        }
        return fill(sheet, 0, HOUSEHOLD_SIZE, (long) sheet.members());
    }

    private static <T> Sheet fill(Sheet sheet, int member, LedgerField<T> field, T value) {
        return sheet.isSaid(new Spot(member, field)) ? sheet : sheet.filled(member, field, value);
    }

    private Optional<Integer> age(PartialDate birth) {
        var oldest = IdNumber.age(birth.first(), on);
        return oldest == IdNumber.age(birth.last(), on) ? Optional.of(oldest) : Optional.empty();
    }
}
