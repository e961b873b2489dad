package cn.cunce.service;

import static cn.cunce.model.field.MembershipFields.TO;
import static cn.cunce.model.field.PersonFields.ETHNICITY;
import static cn.cunce.model.field.PersonFields.ID_NUMBER;
import static cn.cunce.model.field.PersonFields.NAME;
import static cn.cunce.model.field.PersonFields.WORK_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.FindPerson.Found;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody with a number that the book has comes to another household.
class FindPersonTest {

    private static final String ID = "522799196804120023";
    private static final Answers SAID =
            Answers.NONE.with(NAME, "覃桂香").with(ID_NUMBER, ID).with(ETHNICITY, "06");

    @TempDir Path folder;

    @Test
    void he_is_found_with_the_household_where_he_belongs() {
        try (var book = new Desk(folder).village("book")) {
            var saved = save(book, member(Optional.empty(), SAID));

            var found = new FindPerson(book).find(ID).orElseThrow();

            assertThat(found.household()).isEqualTo(saved.id());
            assertThat(found.answers().get(NAME)).hasValue("覃桂香");
            assertThat(new FindPerson(book).find("522799196804120015")).isEmpty();
        }
    }

    @Test
    void he_moves_with_his_record_and_leaves_the_household_where_he_was() {
        try (var book = new Desk(folder).village("book")) {
            var before = save(book, member(Optional.empty(), SAID));
            var person = new FindPerson(book).find(ID).map(Found::person);
            var now = save(book, member(person, SAID.with(WORK_MONTHS, 3L)));

            var found = new FindPerson(book).find(ID).orElseThrow();
            assertThat(Optional.of(found.person())).isEqualTo(person);
            assertThat(found.answers().get(WORK_MONTHS)).hasValue(3L);
            assertThat(found.household()).isEqualTo(now.id());
            var left = before.members().getFirst().membershipId().orElseThrow();
            var record = book.book().read(reader -> reader.record(left)).orElseThrow();
            assertThat(record.get(TO)).isPresent();
        }
    }

    private static HouseholdForm save(OpenedBook book, Member member) {
        var nothing =
                new HouseholdForm(Optional.empty(), 2018, Answers.NONE, Answers.NONE, List.of());
        var result =
                new SaveHousehold(book)
                        .save(Desk.VILLAGE, nothing, nothing.withMembers(List.of(member)));
        return ((SaveHousehold.Result.Saved) result).form();
    }

    private static Member member(Optional<RecordId> person, Answers said) {
        var membership = Answers.NONE.with(MembershipFields.RELATION, "01");
        return new Member(person, Optional.empty(), said, membership);
    }
}
