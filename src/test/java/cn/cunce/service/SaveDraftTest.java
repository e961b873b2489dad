package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import cn.cunce.service.SaveDraft.Draft;
import cn.cunce.service.SaveDraft.Typing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was typed and not saved is there when the program begins again.
class SaveDraftTest {

    private static final String VILLAGE = SampleBook.GUIZHOU;
    private static final HouseholdForm NOTHING =
            new HouseholdForm(Optional.empty(), 2018, Answers.NONE, Answers.NONE, List.of());

    @TempDir Path folder;

    @Test
    void typing_goes_on_where_it_was() {
        try (var book = SampleBook.ofVillage(folder, VILLAGE)) {
            var typed = typed("石忠建");
            var drafts = new SaveDraft(book.opened());
            drafts.put("new-1", VILLAGE, typing(NOTHING), "household.phone");
            var marks = Map.of("0/householdYear.wageIncome", "=3200*10");
            drafts.put("new-1", VILLAGE, new Typing(NOTHING, typed, marks), "person.name 1");

            var kept = new SaveDraft(book.reopened()).open();

            assertThat(kept).hasSize(1);
            assertThat(kept.getFirst().typing()).isEqualTo(new Typing(NOTHING, typed, marks));
            assertThat(kept.getFirst().cursor()).isEqualTo("person.name 1");
        }
    }

    @Test
    void a_saved_household_has_no_draft_any_more() {
        try (var book = SampleBook.ofVillage(folder, VILLAGE)) {
            var drafts = new SaveDraft(book.opened());
            drafts.put("new-1", VILLAGE, typing(typed("石忠建")), "");
            drafts.put("new-2", VILLAGE, typing(typed("覃山浩")), "");
            drafts.drop("new-1");

            assertThat(drafts.open()).extracting(Draft::key).containsExactly("new-2");
            assertThat(new SaveDraft(book.reopened()).open())
                    .extracting(Draft::key)
                    .containsExactly("new-2");
        }
    }

    @Test
    void the_file_does_not_grow_for_ever() throws IOException {
        try (var book = SampleBook.ofVillage(folder, VILLAGE)) {
            var drafts = new SaveDraft(book.opened());
            var long_ = typed("石".repeat(20_000));
            for (int i = 0; i < 60; i++) {
                drafts.put("new-1", VILLAGE, typing(long_), String.valueOf(i));
            }

            var file = book.opened().folder().resolve("drafts.journal");
            assertThat(Files.size(file)).isLessThan(1_200_000);
            assertThat(new SaveDraft(book.reopened()).open())
                    .extracting(Draft::cursor)
                    .containsExactly("59");
        }
    }

    private static Typing typing(HouseholdForm form) {
        return new Typing(NOTHING, form, Map.of());
    }

    private static HouseholdForm typed(String name) {
        var person =
                Answers.NONE
                        .with(PersonFields.NAME, name)
                        .with(PersonFields.BIRTH_DATE, PartialDate.parse("1965-03"))
                        .with(PersonFields.HEALTH, List.of("01", "03"))
                        .missing(
                                PersonFields.ETHNICITY,
                                new Missing(Missing.Reason.UNREADABLE, "布衣族"));
        return new HouseholdForm(
                Optional.empty(),
                2018,
                Answers.NONE.with(HouseholdFields.IS_REGISTERED, true),
                Answers.NONE
                        .with(IncomeFields.WAGE_INCOME, new Money(1_053_600))
                        .with(IncomeFields.HOUSEHOLD_SIZE, 4L),
                List.of(
                        new HouseholdForm.Member(
                                Optional.empty(), Optional.empty(), person, Answers.NONE)));
    }
}
