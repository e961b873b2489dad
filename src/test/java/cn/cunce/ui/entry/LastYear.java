package cn.cunce.ui.entry;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.value.PartialDate;
import cn.cunce.ui.entry.EarlierDesk.Earlier;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// A household as the book knew it last year.
final class LastYear {

    private static final LedgerIds IDS = new LedgerIds(Clock.fixed(PaperDesk.NOW, ZoneOffset.UTC));

    static Earlier ofTwo() {
        var household = Optional.of(IDS.fresh(Entity.HOUSEHOLD, PaperDesk.VILLAGE));
        var said =
                Answers.NONE
                        .with(HouseholdFields.NATIONAL_HOUSEHOLD_NO, "5227990001")
                        .with(HouseholdFields.GROUP_NAME, "田家湾组")
                        .with(HouseholdFields.PHONE, "13800000000");
        var year =
                Answers.NONE
                        .with(ConditionFields.HOUSING_GRADE, "B")
                        .with(ConditionFields.WATER_SOURCE, "1");
        var people = List.of(person("覃桂香", "01", "1968"), person("罗成礼", "02", "1965"));
        return new Earlier(
                new HouseholdForm(household, 2018, said, Answers.NONE, people),
                new HouseholdForm(household, 2017, said, year, people));
    }

    private static Member person(String name, String relation, String born) {
        return new Member(
                Optional.of(IDS.fresh(Entity.PERSON, PaperDesk.VILLAGE)),
                Optional.of(IDS.fresh(Entity.MEMBERSHIP, PaperDesk.VILLAGE)),
                Answers.NONE
                        .with(PersonFields.NAME, name)
                        .with(PersonFields.BIRTH_DATE, PartialDate.parse(born))
                        .with(PersonFields.ETHNICITY, "06")
                        .with(PersonFields.EDUCATION_LEVEL, "02")
                        .with(PersonFields.HEALTH, List.of("01")),
                Answers.NONE.with(MembershipFields.RELATION, relation));
    }

    private LastYear() {}
}
