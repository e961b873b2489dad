package cn.cunce.paper;

import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import java.io.IOException;
import java.util.List;

/// The members of the household, one a line, in the order of the form.
record CardMembers(CardTables tables, boolean wholeNumbers) {

    private static final List<Float> SHARES =
            List.of(16f, 38f, 16f, 95f, 33f, 31f, 40f, 40f, 50f, 41f, 23f, 23f, 23f, 23f);

    private static final float SPACE_FOR_THE_FIRST = 80;

    /// Of the list `schooling_state`: 非在校生, which older forms write beside the level.
    private static final String NOT_AT_SCHOOL = "01";

    void print(HouseholdForm form, Pages pages) throws IOException {
        var texts = tables.texts();
        pages.heading(texts.of("paper.card.members"), SPACE_FOR_THE_FIRST);
        var grid = new Grid(pages, SHARES, List.of(head()));
        for (var place = 0; place < form.members().size(); place++) {
            grid.add(row(place + 1, form.members().get(place)));
        }
    }

    private Row head() {
        var texts = tables.texts();
        return tables.head(
                List.of(
                        texts.of("paper.number"),
                        PersonFields.NAME.label(),
                        PersonFields.SEX.label(),
                        PersonFields.ID_NUMBER.label(),
                        MembershipFields.RELATION.label(),
                        PersonFields.ETHNICITY.label(),
                        texts.of("paper.card.schooling"),
                        PersonFields.HEALTH.label(),
                        PersonFields.LABOUR_ABILITY.label(),
                        texts.of("paper.card.workPlace"),
                        texts.of("paper.card.workMonths"),
                        texts.of("paper.card.dibao"),
                        texts.of("paper.card.medical"),
                        texts.of("paper.card.pension")));
    }

    private Row row(int place, Member member) {
        var facts = tables.facts();
        var person = member.person();
        return Row.of(
                List.of(
                        tables.number(facts.count(place)),
                        tables.centred(facts.of(PersonFields.NAME, person)),
                        tables.centred(facts.of(PersonFields.SEX, person)),
                        tables.number(facts.idNumber(PersonFields.ID_NUMBER, person, wholeNumbers)),
                        tables.centred(facts.of(MembershipFields.RELATION, member.membership())),
                        tables.centred(facts.of(PersonFields.ETHNICITY, person)),
                        tables.centred(schooling(member)),
                        tables.centred(facts.of(PersonFields.HEALTH, person)),
                        tables.centred(facts.of(PersonFields.LABOUR_ABILITY, person)),
                        tables.centred(workPlace(member)),
                        tables.number(facts.orBlank(PersonFields.WORK_MONTHS, person)),
                        tables.centred(facts.of(PersonFields.DIBAO, person)),
                        tables.centred(facts.of(PersonFields.MEDICAL_INSURED, person)),
                        tables.centred(facts.orBlank(PersonFields.PENSION_INSURED, person))));
    }

    /// Who is at school has a schooling state, who is not has a level; one of them must be there.
    private String schooling(Member member) {
        var isAtSchool =
                member.person()
                        .get(PersonFields.SCHOOLING_STATE)
                        .filter(state -> !state.equals(NOT_AT_SCHOOL))
                        .isPresent();
        var field = isAtSchool ? PersonFields.SCHOOLING_STATE : PersonFields.EDUCATION_LEVEL;
        return tables.facts().of(field, member.person());
    }

    private String workPlace(Member member) {
        var facts = tables.facts();
        var place = facts.orBlank(PersonFields.WORK_PLACE, member.person());
        return place.isEmpty() ? facts.orBlank(PersonFields.WORK_REGION, member.person()) : place;
    }
}
