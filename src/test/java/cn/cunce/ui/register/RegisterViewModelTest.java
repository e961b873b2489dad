package cn.cunce.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.FieldText;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
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
        assertThat(list.rows()).extracting(RegisterRow::head).containsExactly("罗正芳", "石绍文", "单雄信");
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
    })
    void a_household_is_found_by_any_of_its_people(String typed, String heads) {
        list.searchProperty().set(typed);

        var found = list.rows().stream().map(RegisterRow::head).toList();
        assertThat(String.join(" ", found)).isEqualTo(heads);
    }

    @Test
    void the_tail_of_an_identity_number_finds_its_household() {
        var tail = list.rows().get(1).members().getFirst().idTail();
        list.searchProperty().set(tail);

        assertThat(list.rows()).extracting(RegisterRow::head).containsExactly("石绍文");
    }

    @Test
    void income_is_worked_out_and_compared_with_what_is_stated() {
        assertThat(list.rows().get(0).perHead()).isEqualTo("5\u00a0576.67");
        assertThat(list.rows().get(0).statedDiffers()).isFalse();
        assertThat(list.rows().get(1).perHead()).isEqualTo("16\u00a0115");
        assertThat(list.rows().get(1).statedDiffers()).isTrue();
    }

    @Test
    void what_is_not_recorded_is_neither_nought_nor_no() {
        var row = list.rows().get(2);

        assertThat(row.perHead()).isEmpty();
        assertThat(row.guarantees()).hasSize(6).allMatch(java.util.Optional::isEmpty);
        assertThat(row.missing()).isGreaterThan(list.rows().get(0).missing() / 3);
    }

    @Test
    void an_empty_list_names_the_filter_to_drop() {
        list.groupProperty().set("上寨组");
        list.searchProperty().set("石绍文");

        assertThat(list.rows()).isEmpty();
        assertThat(list.emptiness())
                .isEqualTo(new RegisterViewModel.Emptiness("register.dropGroup", 1));
    }

    @Test
    void a_card_opens_with_its_neighbours() {
        list.groupProperty().set("田家湾组");
        list.open(list.rows().getFirst());

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
    void what_a_figure_counts_is_shown_until_it_is_dropped() {
        var one = list.rows().get(1).id();
        var only = new Place.Only("收入没填", Set.of(one));
        list = list(new Place.Register("", Optional.of(only)));
        list.read();

        assertThat(list.rows()).extracting(RegisterRow::head).containsExactly("石绍文");

        list.searchProperty().set("罗");
        assertThat(list.emptiness())
                .isEqualTo(new RegisterViewModel.Emptiness("register.dropOnly", 1));

        list.onlyProperty().set(Optional.empty());
        assertThat(list.rows()).extracting(RegisterRow::head).containsExactly("罗正芳");
    }

    private RegisterViewModel list(Place.Register place) {
        var words = new FieldText(Texts.chinese(), Shipped.codeLists());
        var rows = new RegisterRows(words, new Pinyin(), TestVillage.ON);
        return new RegisterViewModel(place, new ListHouseholds(book), rows, Jobs.atOnce(), shell);
    }

    private cn.cunce.ui.shell.Screen note(Place place) {
        gone.add(place);
        return Group::new;
    }
}
