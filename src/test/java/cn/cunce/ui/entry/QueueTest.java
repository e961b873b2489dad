package cn.cunce.ui.entry;

import static cn.cunce.model.field.HouseholdFields.GROUP_NAME;
import static cn.cunce.model.field.PersonFields.ETHNICITY;
import static cn.cunce.model.field.PersonFields.NAME;
import static cn.cunce.model.field.PersonFields.WORK_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.model.field.LedgerField;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestMemory;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Papers in a queue, several households begun at once, and the steps there and back within each.
class QueueTest {

    private final PaperDesk desk = new PaperDesk();
    private final Messages messages = new Messages();
    private EntryViewModel sheet = begun();

    @Test
    void a_range_of_numbers_is_a_queue_that_begins_with_its_first_paper() {
        sheet.queue().begin("18", "20");

        assertThat(states()).containsExactly("18 WAITING", "19 WAITING", "20 WAITING");
        assertThat(sheet.typed().slip().paper()).hasValue(18);
    }

    @Test
    void what_is_no_range_is_said_and_changes_nothing() {
        sheet.queue().begin("42", "18");

        assertThat(desk.queue.papers).isEmpty();
        assertThat(said()).isEqualTo("entry.rangeUnread");
    }

    @Test
    void a_saved_paper_makes_way_for_the_next() {
        sheet.queue().begin("18", "20");
        type(1, NAME, "覃桂香");
        sheet.save();

        assertThat(states()).containsExactly("18 SAVED", "19 WAITING", "20 WAITING");
        assertThat(sheet.typed().slip().paper()).hasValue(19);
        assertThat(sheet.queue().done()).isOne();
    }

    @Test
    void several_households_are_begun_at_once_each_with_its_draft() {
        sheet.queue().begin("18", "20");
        type(1, NAME, "覃桂香");
        sheet.turn(1);
        type(1, NAME, "罗成礼");
        sheet.turn(-1);

        assertThat(shown(1, NAME)).isEqualTo("覃桂香");
        assertThat(desk.drafts).containsOnlyKeys("paper-18", "paper-19");
        assertThat(states()).containsExactly("18 DRAFT", "19 DRAFT", "20 WAITING");
    }

    @Test
    void after_the_last_one_comes_a_sheet_without_a_number() {
        type(1, NAME, "覃桂香");
        sheet.turn(1);
        type(1, NAME, "罗成礼");

        assertThat(desk.drafts).containsOnlyKeys("new", "new-2");
    }

    @Test
    void a_new_window_goes_on_with_what_was_typed_last() {
        sheet.queue().begin("18", "20");
        type(1, NAME, "覃桂香");
        sheet.turn(1);
        type(1, NAME, "罗成礼");
        sheet.turn(-1);
        type(1, ETHNICITY, "苗族");
        sheet = begun();

        assertThat(sheet.typed().slip().paper()).hasValue(18);
        assertThat(sheet.wantedProperty().get()).hasValue(new Spot(1, ETHNICITY));
        assertThat(states()).containsExactly("18 DRAFT", "19 DRAFT", "20 WAITING");
    }

    @Test
    void a_draft_that_somebody_chose_is_gone_on_with() {
        sheet.queue().begin("18", "20");
        type(1, NAME, "覃桂香");
        sheet.turn(1);
        type(1, NAME, "罗成礼");
        sheet = begun(Place.Entry.ofDraft("paper-18"));

        assertThat(shown(1, NAME)).isEqualTo("覃桂香");
    }

    @Test
    void a_new_window_without_drafts_begins_with_the_paper_that_waits() {
        desk.queue.begin(7, 8);
        sheet = begun();

        assertThat(sheet.typed().slip().paper()).hasValue(7);
    }

    @Test
    void a_save_taken_back_lets_the_paper_wait_again() {
        sheet.queue().begin("18", "18");
        type(1, NAME, "覃桂香");
        sheet.save();
        messages.latestProperty().get().orElseThrow().action().orElseThrow().run().run();

        assertThat(states()).contains("18 WAITING");
    }

    @Test
    void steps_are_taken_back_and_again_without_end() {
        var empty = sheet.typed().sheet();
        for (var i = 1; i <= 50; i++) {
            type(1, WORK_MONTHS, String.valueOf(i % 12));
        }
        while (sheet.undo()) {
            var kept = desk.draft("new").map(EntryDesk.Draft::typed).orElse(empty);
            assertThat(kept).isEqualTo(sheet.typed().sheet());
        }
        assertThat(shown(1, WORK_MONTHS)).isEmpty();
        while (sheet.redo()) {
            assertThat(sheet.face().members()).isOne();
        }

        assertThat(shown(1, WORK_MONTHS)).isEqualTo("2");
        assertThat(sheet.redo()).isFalse();
    }

    @Test
    void the_steps_of_one_household_are_not_those_of_another() {
        sheet.queue().begin("18", "19");
        type(0, GROUP_NAME, "田家湾组");
        sheet.turn(1);
        assertThat(sheet.undo()).isFalse();
        sheet.turn(-1);

        assertThat(sheet.undo()).isTrue();
        assertThat(shown(0, GROUP_NAME)).isEmpty();
    }

    @Test
    void time_counts_while_somebody_types_and_not_over_a_pause() {
        type(1, NAME, "覃桂香");
        desk.now = desk.now.plusSeconds(40);
        type(1, ETHNICITY, "苗族");
        desk.now = desk.now.plusSeconds(600);
        type(1, WORK_MONTHS, "3");
        desk.now = desk.now.plusSeconds(20);
        sheet.save();

        assertThat(sheet.sitting().average().toSeconds()).isEqualTo(60);
    }

    private EntryViewModel begun() {
        return begun(Place.Entry.FRESH);
    }

    private EntryViewModel begun(Place.Entry place) {
        var on = LocalDate.of(2018, 12, 31);
        var rules = SheetRules.of(Shipped.codeLists(), on, _ -> List.of(), Texts.chinese());
        var shell = new ShellViewModel(new Navigator(), ZoneOffset.UTC);
        var window = new EntryViewModel.Window(shell, messages, new TestMemory());
        var model = new EntryViewModel(place, desk, rules, Jobs.atOnce(), window);
        model.begin();
        return model;
    }

    private void type(int member, LedgerField<?> field, String text) {
        var spot = new Spot(member, field);
        sheet.enter(spot);
        sheet.type(spot, text, "");
    }

    private String shown(int member, LedgerField<?> field) {
        return sheet.face().state(new Spot(member, field)).text();
    }

    private List<String> states() {
        sheet.queue().read();
        return sheet.queue().slips().stream()
                .filter(slip -> slip.paper().isPresent())
                .map(slip -> slip.paper().orElseThrow() + " " + slip.state())
                .toList();
    }

    private String said() {
        return messages.latestProperty().get().orElseThrow().key();
    }
}
