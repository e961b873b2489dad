package cn.cunce.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.SaveDraft;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeViewModelTest {

    @TempDir Path folder;
    private final Navigator navigator = new Navigator();
    private final ShellViewModel shell = new ShellViewModel(navigator, ZoneOffset.UTC);
    private final Messages messages = new Messages();
    private final List<Place> gone = new ArrayList<>();
    private Optional<OpenedBook> book = Optional.empty();

    @AfterEach
    void close() {
        book.ifPresent(OpenedBook::close);
    }

    @Test
    void the_tiles_count_the_village_and_lead_to_those_that_they_count() {
        var home = read(TestVillage.open(folder));

        assertThat(home.tiles())
                .extracting(Tile::title, Tile::figure)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("在册农户", "3 户"),
                        org.assertj.core.groups.Tuple.tuple("帮扶对象", "0 户"),
                        org.assertj.core.groups.Tuple.tuple("未脱贫", "2 户"));
        assertThat(home.tiles().getFirst().note()).isEqualTo("6 人 • 2 个村民小组");
        assertThat(home.tiles().get(1).note()).isEqualTo("0 人 • 另有 3 户没填");
        assertThat(shell.countsProperty().get()).contains(new ShellViewModel.Counts(3, 6));
        assertThat(home.tiles().getLast().place())
                .hasValueSatisfying(
                        place ->
                                assertThat(((Place.Register) place).only().orElseThrow())
                                        .satisfies(
                                                only -> assertThat(only.households()).hasSize(2)));
    }

    @Test
    void what_the_book_does_not_tell_is_not_a_thing_to_do() {
        var home = read(TestVillage.open(folder));

        assertThat(home.dues())
                .extracting(Due::key)
                .containsExactly("home.due.lacking", "home.due.filing", "home.due.backup");
        assertThat(home.dues()).allMatch(due -> due.until().isEmpty());
        assertThat(home.emptyProperty().get()).isFalse();
    }

    @Test
    void what_is_put_off_is_told_again_in_three_days_or_at_once() {
        var home = read(TestVillage.open(folder));

        home.putOff(home.dues().getFirst());
        assertThat(home.dues())
                .extracting(Due::key)
                .containsExactly("home.due.filing", "home.due.backup");

        home.read();
        assertThat(home.dues()).hasSize(2);

        messages.latestProperty().get().orElseThrow().action().orElseThrow().run().run();
        assertThat(home.dues()).hasSize(3);
    }

    @Test
    void a_draft_is_gone_on_with_where_it_stopped() {
        var opened = TestVillage.open(folder);
        var nothing =
                new HouseholdForm(Optional.empty(), 2018, Answers.NONE, Answers.NONE, List.of());
        var begun = Answers.NONE.with(HouseholdFields.GROUP_NAME, "上寨组");
        var form = new HouseholdForm(Optional.empty(), 2018, begun, Answers.NONE, List.of());
        var typing = new SaveDraft.Typing(nothing, form, Map.of());
        new SaveDraft(opened).put("new", TestVillage.CODE, typing, "0/household.mainCause");

        var home = read(opened);

        assertThat(home.drafts())
                .singleElement()
                .satisfies(
                        draft -> {
                            assertThat(draft.who()).isEqualTo("（未填户主）");
                            assertThat(draft.where()).isEqualTo("上寨组 • 主要致贫原因 • 今天 10:42");
                        });
        navigator.place(Place.Entry.class, this::note);
        home.go(home.drafts().getFirst().place());
        assertThat(gone).containsExactly(Place.Entry.ofDraft("new"));
    }

    @Test
    void a_new_book_asks_to_begin_and_nothing_else() {
        var home = read(TestVillage.empty(folder));

        assertThat(home.emptyProperty().get()).isTrue();
    }

    @Test
    void a_township_speaks_of_its_villages() {
        var home = read(HomeBooks.township(folder));

        assertThat(home.isVillage()).isFalse();
        assertThat(home.tiles().getFirst().figure()).isEqualTo("6 户");
        assertThat(home.tiles().getFirst().note()).isEqualTo("12 人 • 2 个村");
    }

    @Test
    void the_steps_of_the_year_tell_how_many_of_how_many() {
        var home = read(TestVillage.open(folder));

        assertThat(home.strides())
                .extracting(Stride::title, Stride::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("入户采集", "2 / 3 户"),
                        org.assertj.core.groups.Tuple.tuple("数据核对", "0 / 3 户"),
                        org.assertj.core.groups.Tuple.tuple("识别测算", "0 / 3 户"),
                        org.assertj.core.groups.Tuple.tuple("到户计划", "0 / 0 户"),
                        org.assertj.core.groups.Tuple.tuple("报送", "还没有"));
    }

    private HomeViewModel read(OpenedBook opened) {
        book = Optional.of(opened);
        var none = new TestShelf();
        var desk = HomeBooks.desk(opened, TestVillage.ON, none);
        var home = new HomeViewModel(desk, Jobs.atOnce(), shell, messages);
        home.read();
        return home;
    }

    private cn.cunce.ui.shell.Screen note(Place place) {
        gone.add(place);
        return Group::new;
    }
}
