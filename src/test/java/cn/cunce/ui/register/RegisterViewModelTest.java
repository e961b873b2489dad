package cn.cunce.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.service.ChangeGroup;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ReadHousehold;
import cn.cunce.service.SaveHousehold;
import cn.cunce.ui.TestMemory;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterViewModelTest {

    @TempDir Path folder;
    private final Navigator navigator = new Navigator();
    private final ShellViewModel shell = new ShellViewModel(navigator, ZoneOffset.UTC);
    private final List<Place> gone = new ArrayList<>();
    private final Messages messages = new Messages();
    private final TestMemory memory = new TestMemory();
    private OpenedBook book;
    private RegisterViewModel list;

    @BeforeEach
    void open() {
        navigator.place(Place.Card.class, this::note);
        book = TestVillage.open(folder.resolve("book"));
        list = list(Place.Register.WHOLE);
        list.read();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void all_households_stand_in_the_order_of_their_numbers() {
        assertThat(rows()).extracting(RegisterRow::head).containsExactly("罗正芳", "石绍文", "单雄信");
        assertThat(shell.countsProperty().get()).contains(new ShellViewModel.Counts(3, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "罗, 罗正芳",
        "lzf, 罗正芳",
        "LZF, 罗正芳",
        "tianxiao, 罗正芳",
        "田小军, 罗正芳",
        "sxx, 单雄信",
        "dxx, 单雄信",
        "qyl, 石绍文",
        "119, 石绍文",
        "１１９, 石绍文",
        "上寨组, 罗正芳",
        ">65岁, 单雄信",
        "<30, 罗正芳",
        "田家湾组 syw, ''",
        "石 覃, 石绍文",
        "田家湾组 ssw, 石绍文",
        "luozf, 罗正芳",
        "luozh, 罗正芳",
        "luozx, ''",
        "@缺收入, 单雄信",
        "@缺医保, ''",
        "@没有这样的, ''",
    })
    void a_household_is_found_by_any_of_its_people(String typed, String heads) {
        search(typed);

        var found = rows().stream().map(RegisterRow::head).toList();
        assertThat(String.join(" ", found)).isEqualTo(heads);
    }

    @Test
    void the_tail_of_an_identity_number_finds_its_household() {
        var tail = rows().get(1).members().getFirst().idTail();
        search(tail);

        assertThat(rows()).extracting(RegisterRow::head).containsExactly("石绍文");
    }

    @Test
    void income_is_worked_out_and_compared_with_what_is_stated() {
        assertThat(column("perHead").words().apply(rows().get(0))).isEqualTo("5\u00a0576.67");
        assertThat(rows().get(0).statedDiffers()).isFalse();
        assertThat(column("perHead").words().apply(rows().get(1))).isEqualTo("▲ 16\u00a0115");
        assertThat(rows().get(1).statedDiffers()).isTrue();
    }

    @Test
    void what_is_not_recorded_is_neither_nought_nor_no() {
        var row = rows().get(2);

        assertThat(row.perHead()).isEmpty();
        assertThat(row.guarantees()).hasSize(6).allMatch(java.util.Optional::isEmpty);
        assertThat(row.counts().missing()).isGreaterThan(rows().get(0).counts().missing() / 3);
    }

    @Test
    void an_empty_list_names_the_filter_to_drop() {
        list.narrow(list.filter().group("上寨组"));
        search("石绍文");

        assertThat(rows()).isEmpty();
        assertThat(emptiness()).isEqualTo("register.dropGroup 1");
    }

    @Test
    void a_card_opens_with_its_neighbours() {
        list.narrow(list.filter().group("田家湾组"));
        list.open(rows().getFirst());

        assertThat(gone)
                .singleElement()
                .isInstanceOfSatisfying(
                        Place.Card.class,
                        card ->
                                assertThat(card.among())
                                        .extracting(Place.Neighbour::head)
                                        .containsExactly("石绍文", "单雄信"));
    }

    @Test
    void the_person_who_fits_is_named() {
        search("qyl");

        assertThat(list.answerProperty().get().why()).containsValue("覃玉莲");
    }

    @Test
    void several_keys_sort_one_behind_the_other_and_are_remembered() {
        list.sort(column("group"), false);
        list.sort(column("people"), true);
        list.sort(column("people"), true);

        assertThat(rows()).extracting(RegisterRow::head).containsExactly("罗正芳", "石绍文", "单雄信");

        list.sort(column("group"), true);
        assertThat(rows()).extracting(RegisterRow::head).containsExactly("石绍文", "单雄信", "罗正芳");
        assertThat(list(Place.Register.WHOLE).questionProperty().get().order())
                .containsExactly(new SortKey("group", true), new SortKey("people", true));
    }

    @Test
    void what_is_not_known_comes_last_upwards_and_downwards() {
        list.sort(column("perHead"), false);
        assertThat(rows().getLast().head()).isEqualTo("单雄信");

        list.sort(column("perHead"), false);
        assertThat(rows().getLast().head()).isEqualTo("单雄信");
        assertThat(rows().getFirst().head()).isEqualTo("石绍文");
    }

    @Test
    void a_filter_is_named_and_called_back_after_a_start() {
        list.narrow(list.filter().group("田家湾组").missing(true).search("石 覃"));
        list.keepView("田家湾");

        var again = list(Place.Register.WHOLE);
        again.read();
        again.show(again.views().all().getFirst());
        assertThat(again.filter()).isEqualTo(list.filter());
        assertThat(again.answerProperty().get().rows())
                .extracting(RegisterRow::head)
                .containsExactly("石绍文");
    }

    @Test
    void columns_are_chosen_and_remembered_until_the_usual_ones_are_wanted() {
        var usual = list.layout().shownProperty().get().stream().map(RegisterColumn::id).toList();
        list.layout().toggle(column("householdYear.farmlandMu"));
        list.layout().toggle(column("cause"));

        var again = list(Place.Register.WHOLE).layout();
        assertThat(again.shownProperty().get())
                .extracting(RegisterColumn::id)
                .contains("householdYear.farmlandMu")
                .doesNotContain("cause");
        again.reset();
        assertThat(again.shownProperty().get()).extracting(RegisterColumn::id).isEqualTo(usual);
        assertThat(list.columns().all()).hasSizeGreaterThan(60);
    }

    @Test
    void a_column_is_added_up_without_those_that_have_no_figure() {
        list.add("perHead");

        var sum = list.answerProperty().get().sum().orElseThrow();
        assertThat(sum.sum()).isEqualByComparingTo("21691.67");
        assertThat(sum.without()).isEqualTo(1);
    }

    @Test
    void who_changed_a_household_last_is_told() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(column("changed").words().apply(row)).endsWith("石敏"));
    }

    @Test
    void what_was_changed_elsewhere_is_seen_when_one_comes_back() {
        var before = new ReadHousehold(book).read(rows().get(1).id()).orElseThrow().form();
        var after =
                before.withHousehold(before.household().with(HouseholdFields.GROUP_NAME, "拉坡组"));
        new SaveHousehold(book).save(TestVillage.CODE, before, after);
        var first = rows().getFirst();
        list.read();

        assertThat(rows()).extracting(RegisterRow::group).containsExactly("上寨组", "拉坡组", "田家湾组");
        assertThat(rows().getFirst()).isSameAs(first);
    }

    @Test
    void a_person_who_is_changed_changes_his_household() {
        var before = new ReadHousehold(book).read(rows().get(1).id()).orElseThrow().form();
        var members = new ArrayList<>(before.members());
        var renamed = members.get(1).person().with(PersonFields.NAME, "覃玉兰");
        members.set(1, members.get(1).withPerson(renamed));
        new SaveHousehold(book).save(TestVillage.CODE, before, before.withMembers(members));
        list.read();
        search("覃玉兰");

        assertThat(rows()).extracting(RegisterRow::head).containsExactly("石绍文");
    }

    @Test
    void marks_stay_while_the_list_is_narrowed() {
        list.markAll();
        search("lzf");

        assertThat(list.marks().size()).isEqualTo(3);
        assertThat(list.marks().in(rows()))
                .extracting(RegisterRow::head)
                .containsExactly("罗正芳", "石绍文", "单雄信");
    }

    @Test
    void marked_households_are_put_into_a_group_and_back() {
        list.markAll();
        list.deeds().previewGroup("田家湾组");
        var preview = list.deeds().previewProperty().get().orElseThrow();
        assertThat(preview.changing()).isEqualTo(1);
        assertThat(preview.having()).isEqualTo(1);
        assertThat(preview.same()).isEqualTo(2);

        list.deeds().changeGroup(ChangeGroup.Present.REPLACED);
        assertThat(rows()).extracting(RegisterRow::group).containsOnly("田家湾组");

        messages.latestProperty().get().orElseThrow().action().orElseThrow().run().run();
        assertThat(rows().getFirst().group()).isEqualTo("上寨组");
    }

    @Test
    void what_is_seen_is_handed_to_the_desk_of_papers() {
        navigator.place(Place.Print.class, this::note);
        list.narrow(list.filter().group("田家湾组"));
        list.sort(column("perHead"), false);
        list.deeds().printSeen();

        assertThat(gone)
                .singleElement()
                .isInstanceOfSatisfying(
                        Place.Print.class,
                        print -> {
                            var seen = print.list().orElseThrow();
                            assertThat(seen.filters()).containsExactly("小组 田家湾组");
                            assertThat(seen.order()).isEqualTo("按 人均收入 ↑ 排");
                            assertThat(seen.table().headers()).startsWith("户号", "户主");
                            assertThat(seen.households()).hasSize(2);
                        });
    }

    @Test
    void what_is_seen_is_exported_and_copied_with_its_filter_and_its_day() {
        var file = folder.resolve("list.xlsx");
        list.narrow(list.filter().group("田家湾组"));
        list.deeds().exportSeen(file);
        assertThat(file).isNotEmptyFile();

        var copied = new ArrayList<RegisterDeeds.Copied>();
        list.deeds().copy(Optional.of(rows().getFirst()), copied::add);
        assertThat(copied.getFirst().text()).startsWith("户号\t户主\t小组").contains("119\t石绍文");
        assertThat(copied.getFirst().page()).contains("mso-number-format");
    }

    @Test
    void what_a_figure_counts_is_shown_until_it_is_dropped() {
        var one = rows().get(1).id();
        var only = new Place.Only("收入没填", Set.of(one));
        list = list(new Place.Register("", Optional.of(only)));
        list.read();

        assertThat(rows()).extracting(RegisterRow::head).containsExactly("石绍文");

        search("罗");
        assertThat(emptiness()).isEqualTo("register.dropOnly 1");

        list.narrow(list.filter().parts().getFirst().without());
        assertThat(rows()).extracting(RegisterRow::head).containsExactly("罗正芳");
    }

    private RegisterViewModel list(Place.Register place) {
        var window = new RegisterViewModel.Window(shell, messages, memory);
        return new RegisterViewModel(place, TestRegister.desk(book), Jobs.atOnce(), window);
    }

    private List<RegisterRow> rows() {
        return list.answerProperty().get().rows();
    }

    private void search(String typed) {
        list.narrow(list.filter().search(typed));
    }

    private RegisterColumn column(String id) {
        return list.columns().find(id).orElseThrow();
    }

    private String emptiness() {
        var emptiness = list.answerProperty().get().emptiness();
        return emptiness.key() + " " + emptiness.left();
    }

    private cn.cunce.ui.shell.Screen note(Place place) {
        gone.add(place);
        return Group::new;
    }
}
