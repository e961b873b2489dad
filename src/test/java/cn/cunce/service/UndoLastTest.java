package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.service.ListOperations.Done;
import cn.cunce.service.ListOperations.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoLastTest {

    @TempDir private Path folder;
    private Desk desk;
    private OpenedBook book;
    private UndoLast undoing;
    private HouseholdForm household;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        book = desk.village("book");
        household = Desk.saved(book, Desk.empty(), Desk.household("522700001", "杨秀英", 960_000));
        undoing = new UndoLast(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void the_last_save_is_taken_back_and_brought_back() {
        changeGroup("一组");
        changeGroup("二组");

        undoing.undo();
        assertThat(group()).isEqualTo("一组");
        undoing.redo();
        assertThat(group()).isEqualTo("二组");
        undoing.undo();
        undoing.undo();
        assertThat(group()).isEmpty();
        undoing.redo();
        assertThat(group()).isEqualTo("一组");
        undoing.redo();
        assertThat(group()).isEqualTo("二组");
        assertThat(undoing.redo()).isEmpty();
    }

    @Test
    void a_year_that_was_undone_is_no_year_of_the_book_any_more() {
        var other = Desk.household("522700009", "石光前", 1);
        var years = new ListHouseholds(book);
        Desk.saved(
                book,
                Desk.empty(),
                new HouseholdForm(
                        Optional.empty(),
                        2030,
                        other.household(),
                        other.householdYear(),
                        other.members()));
        assertThat(years.latestYear(Desk.VILLAGE)).isEqualTo(2030);
        undoing.undo();

        assertThat(years.latestYear(Desk.VILLAGE)).isEqualTo(2018);
    }

    @Test
    void what_was_done_before_the_sitting_stays() {
        assertThat(undoing.undo()).isEmpty();
        assertThat(new ListHouseholds(book).list(Desk.VILLAGE, 2018)).hasSize(1);
    }

    @Test
    void nothing_is_brought_back_after_something_else_was_done() {
        changeGroup("一组");
        undoing.undo();
        changeGroup("三组");

        assertThat(undoing.redo()).isEmpty();
        assertThat(group()).isEqualTo("三组");
    }

    @Test
    void an_undoing_shows_on_the_line_of_what_it_took_back() {
        changeGroup("一组");
        undoing.undo();

        assertThat(new ListOperations(book).latest(10))
                .extracting(Done::kind, Done::state, Done::records)
                .containsExactly(
                        tuple(Cause.Kind.TYPED, State.UNDONE, 1L),
                        tuple(Cause.Kind.TYPED, State.LIVE, 4L));
    }

    /// As a person would keep two piles: what is done goes on one, what is undone on the other.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_order_of_doing_undoing_and_redoing_comes_to_what_two_piles_say(long seed) {
        var random = new Random(seed);
        var done = new ArrayList<>(List.of(""));
        var undone = new ArrayList<String>();
        for (var step = 0; step < 25; step++) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    changeGroup(step + "组");
                    done.add(step + "组");
                    undone.clear();
                }
                case 1 -> {
                    assertThat(undoing.undo().isPresent()).isEqualTo(done.size() > 1);
                    if (done.size() > 1) {
                        undone.add(done.removeLast());
                    }
                }
                default -> {
                    assertThat(undoing.redo().isPresent()).isEqualTo(!undone.isEmpty());
                    if (!undone.isEmpty()) {
                        done.add(undone.removeLast());
                    }
                }
            }
            assertThat(group()).isEqualTo(done.getLast());
        }
    }

    private void changeGroup(String to) {
        var now = form();
        Desk.saved(
                book, now, now.withHousehold(now.household().with(HouseholdFields.GROUP_NAME, to)));
    }

    private String group() {
        return form().household().get(HouseholdFields.GROUP_NAME).orElse("");
    }

    private HouseholdForm form() {
        return new ReadHousehold(book)
                .read(household.id().orElseThrow(), 2018)
                .orElseThrow()
                .form();
    }
}
