package cn.cunce.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.service.FakePrinter;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.TestPacks;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.print.PrintViewModel.State;
import cn.cunce.ui.print.PrintWish.Masking;
import cn.cunce.ui.print.PrintWish.Scope;
import cn.cunce.ui.print.PrintWish.Whom;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Place.Print.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewModelTest {

    @TempDir private Path folder;

    private final Messages messages = new Messages();
    private final FakePrinter printer = FakePrinter.able("一号");
    private OpenedBook book;

    @BeforeEach
    void open() {
        book = TestVillage.open(folder.resolve("book"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void the_register_of_the_latest_year_is_in_sight() {
        var model = begun(Place.Print.FRESH);

        assertThat(model.wishProperty().get().year()).isEqualTo(TestVillage.YEAR);
        assertThat(model.stateProperty().get()).isEqualTo(State.READY);
        assertThat(model.sight().sightProperty().get().households()).isEqualTo(3);
        assertThat(model.sight().pageProperty().get()).isPresent();
    }

    @Test
    void pages_are_turned_and_stop_at_both_ends() {
        var model = begun(Place.Print.FRESH);
        model.want(Paper.CARDS);
        model.sight().turn(-1);
        assertThat(model.sight().sightProperty().get().number()).isOne();
        model.sight().turn(99);

        assertThat(model.sight().sightProperty().get().number()).isEqualTo(6);
    }

    @Test
    void the_card_of_one_household_is_what_it_was_asked_for() {
        var model = begun(Place.Print.card(printing().households().getFirst()));

        assertThat(model.wishProperty().get().paper()).isEqualTo(Paper.CARDS);
        assertThat(model.sight().sightProperty().get().households()).isOne();
    }

    @Test
    void a_group_and_typed_numbers_narrow_the_register() {
        var model = begun(Place.Print.FRESH);

        model.want(new Whom(Scope.WHOLE, "", "田家湾组", true));
        assertThat(model.sight().sightProperty().get().households()).isEqualTo(2);
        model.want(new Whom(Scope.NUMBERED, "118，555", "", false));
        assertThat(model.sight().sightProperty().get().households()).isOne();
        assertThat(model.unknownNumbers()).containsExactly("555");
    }

    @Test
    void no_number_typed_yet_prepares_nothing() {
        var model = begun(Place.Print.FRESH);

        model.want(new Whom(Scope.NUMBERED, "", "", true));

        assertThat(model.stateProperty().get()).isEqualTo(State.UNCHOSEN);
        assertThat(model.sight().paper()).isEmpty();
    }

    @Test
    void a_list_is_printed_as_it_was_seen_and_its_households_have_cards() {
        var model = begun(Place.Print.list(printing().seen()));

        assertThat(model.sight().sightProperty().get().households()).isEqualTo(2);
        assertThat(model.sizes()).hasSize(4);
        model.want(Paper.CARDS);
        assertThat(model.sight().sightProperty().get().households()).isEqualTo(2);
    }

    @Test
    void whole_numbers_want_a_reason() {
        var model = begun(Place.Print.FRESH);
        var masked = model.sight().paper();

        model.want(new Masking(true, " "));
        assertThat(model.sight().paper()).isEqualTo(masked);
        model.want(new Masking(true, "报医保站核对"));
        assertThat(model.sight().paper()).isNotEqualTo(masked);
        assertThat(model.wishProperty().get().masking().whole()).isTrue();
    }

    @Test
    void plan_sheets_are_those_that_the_pack_proposes_while_nobody_has_adopted_any() {
        var pack = new TestPacks().pack();
        var question = new Place.Question(pack.id(), TestVillage.ON, "", Map.of());
        var model = begun(Place.Print.of(Paper.PLAN_SHEETS, List.of(), question));

        assertThat(model.offers(Paper.PLAN_SHEETS)).isTrue();
        assertThat(model.stateProperty().get()).isIn(State.READY, State.NOTHING);
        assertThat(model.wishProperty().get().policy().pack()).contains(pack);
    }

    @Test
    void each_household_has_its_explanation() {
        var pack = new TestPacks().pack();
        var model = begun(Place.Print.FRESH);
        model.want(Paper.EXPLANATIONS);

        assertThat(model.rules()).isNotEmpty();
        assertThat(model.wishProperty().get().policy().pack()).contains(pack);
        assertThat(model.sight().sightProperty().get().households()).isEqualTo(3);
    }

    @Test
    void the_pages_in_sight_are_saved_and_sent() {
        var model = begun(Place.Print.FRESH);
        model.want(Paper.CARDS);
        model.output().pagesProperty().set("1-2");
        var file = folder.resolve("户卡.pdf");
        model.output().save(file);
        model.output().print(() -> {});

        assertThat(file).isNotEmptyFile();
        assertThat(printer.pages()).isEqualTo(2);
        assertThat(said()).isEqualTo("print.sent");
    }

    @Test
    void the_register_is_a_table_as_well() {
        var model = begun(Place.Print.FRESH);
        var file = folder.resolve("村册.xlsx");

        model.output().saveTable(file);

        assertThat(file).isNotEmptyFile();
        assertThat(said()).isEqualTo("print.savedTable");
    }

    @Test
    void without_a_printer_the_pdf_is_offered() {
        var model = new TestPrinting(book, List.of(), messages).model(Place.Print.FRESH);
        model.begin();
        var asked = new boolean[1];

        model.output().print(() -> asked[0] = true);
        messages.latestProperty().get().orElseThrow().action().orElseThrow().run().run();

        assertThat(said()).isEqualTo("print.noPrinter");
        assertThat(asked[0]).isTrue();
    }

    @Test
    void a_wrong_page_prints_nothing() {
        var model = begun(Place.Print.FRESH);
        model.output().pagesProperty().set("1-9");

        assertThat(model.output().isReady()).isFalse();
        assertThat(model.output().obstacle()).contains("print.pagesWrong");
        model.output().print(() -> {});
        assertThat(printer.pages()).isZero();
    }

    @Test
    void an_empty_book_prints_nothing_and_says_so() {
        try (var empty = TestVillage.empty(folder.resolve("empty"))) {
            var model =
                    new TestPrinting(empty, List.of(printer), messages).model(Place.Print.FRESH);
            model.begin();

            assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING);
            assertThat(model.output().obstacle()).contains("print.notReady");
        }
    }

    private PrintViewModel begun(Place.Print place) {
        var model = printing().model(place);
        model.begin();
        return model;
    }

    private TestPrinting printing() {
        return new TestPrinting(book, List.of(printer), messages);
    }

    private String said() {
        return messages.latestProperty().get().map(Messages.Message::key).orElse("");
    }
}
