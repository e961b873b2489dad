package cn.cunce.store;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes households H1, H2 … and people P1, P2 … into a book, a line each.
record SmallVillage(Book book) {

    private static final String CODE = TestBooks.VILLAGE;

    static RecordId household(int number) {
        return id(Entity.HOUSEHOLD, number);
    }

    static RecordId person(int number) {
        return id(Entity.PERSON, number);
    }

    static RecordId membership(int household, int person) {
        return id(Entity.MEMBERSHIP, 100 * household + person);
    }

    static RecordId measure(int number) {
        return id(Entity.MEASURE, number);
    }

    private static RecordId id(Entity entity, int number) {
        return new RecordId(entity, CODE, new UUID(entity.ordinal(), number));
    }

    void households(int... numbers) {
        for (var number : numbers) {
            save(household(number), numbered("H" + number));
        }
    }

    static Answers numbered(String number) {
        return Answers.NONE.with(HouseholdFields.NATIONAL_HOUSEHOLD_NO, number);
    }

    /// @param from and `to` in ISO form as far as they are known
    void member(
            int household,
            int person,
            @Nullable String from,
            @Nullable String to,
            String relation) {
        save(person(person), Answers.NONE.with(PersonFields.NAME, "P" + person));
        save(
                membership(household, person),
                Answers.NONE
                        .with(MembershipFields.HOUSEHOLD, household(household).id())
                        .with(MembershipFields.PERSON, person(person).id())
                        .with(MembershipFields.RELATION, relation)
                        .overlaidBy(dated(MembershipFields.FROM, from))
                        .overlaidBy(dated(MembershipFields.TO, to)));
    }

    void year(int household, int year, long wageFen) {
        save(
                LedgerIds.householdYear(household(household), year),
                Answers.NONE
                        .with(IncomeFields.HOUSEHOLD, household(household).id())
                        .with(IncomeFields.YEAR, (long) year)
                        .with(IncomeFields.WAGE_INCOME, new Money(wageFen)));
    }

    void measure(int household, int number) {
        save(
                measure(number),
                Answers.NONE.with(MeasureFields.BENEFICIARY, household(household).id()));
    }

    void demand(int household, int number, String date) {
        save(
                id(Entity.DEMAND, number),
                Answers.NONE
                        .with(DemandFields.HOUSEHOLD, household(household).id())
                        .with(DemandFields.DEMAND_TEXT, "需求" + number)
                        .overlaidBy(dated(DemandFields.DEMAND_DATE, date)));
    }

    void ended(RecordId record, String why, @Nullable String when) {
        var entity = record.entity();
        save(
                record,
                Answers.NONE
                        .with(RecordFields.ended(entity), why)
                        .overlaidBy(dated(RecordFields.endedDate(entity), when)));
    }

    static Answers dated(LedgerField<PartialDate> field, @Nullable String iso) {
        return iso == null ? Answers.NONE : Answers.NONE.with(field, PartialDate.parse(iso));
    }

    void save(RecordId record, Answers said) {
        save(List.of(Edit.set(record, said)));
    }

    void save(List<Edit> edits) {
        book.write(writer -> writer.save(TestBooks.author("aaaa"), edits, Cause.TYPED));
    }
}
