package cn.cunce.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.paper.HouseholdCardPaper;
import cn.cunce.paper.VillageRegisterPaper;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PreparePaper;
import cn.cunce.service.PrintPapers;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewModelTest {

    @TempDir private Path folder;

    private final Messages messages = new Messages();
    private Optional<OpenedBook> book = Optional.empty();

    @AfterEach
    void close() {
        book.ifPresent(OpenedBook::close);
    }

    static PrintViewModel of(OpenedBook book, Place.Print place, Messages messages) {
        var texts = Texts.chinese();
        var words = new FieldText(texts, Shipped.codeLists());
        var fonts = Shipped.paperFonts();
        var printing =
                new PrintPapers(
                        book,
                        new VillageRegisterPaper(fonts, words, texts),
                        new HouseholdCardPaper(fonts, words, texts));
        var households = new ListHouseholds(book);
        return new PrintViewModel(
                place,
                new PrintViewModel.Desk(
                        new PreparePaper(() -> printing, households),
                        households,
                        TestVillage.CODE,
                        TestVillage.ON),
                Jobs.atOnce(),
                messages);
    }

    @Test
    void the_register_of_the_latest_year_is_in_sight() {
        var model = begun(TestVillage.open(folder.resolve("book")), Place.Print.FRESH);

        assertThat(model.wishProperty().get().cards()).isFalse();
        assertThat(model.wishProperty().get().year()).isEqualTo(TestVillage.YEAR);
        assertThat(model.sightProperty().get().number()).isOne();
        assertThat(model.sightProperty().get().households()).isEqualTo(3);
        assertThat(model.pageProperty().get()).isPresent();
    }

    @Test
    void pages_are_turned_and_stop_at_both_ends() {
        var model = begun(TestVillage.open(folder.resolve("book")), Place.Print.FRESH);
        model.wantCards();
        model.turn(-1);
        assertThat(model.sightProperty().get().number()).isOne();
        model.turn(99);

        var sight = model.sightProperty().get();
        assertThat(sight.number()).isEqualTo(sight.pages()).isGreaterThan(1);
    }

    @Test
    void the_card_of_one_household_is_what_it_was_asked_for() {
        var opened = TestVillage.open(folder.resolve("book"));
        var household =
                new ListHouseholds(opened)
                        .list(TestVillage.CODE, TestVillage.YEAR)
                        .getFirst()
                        .form()
                        .id();
        var model = begun(opened, Place.Print.card(household.orElseThrow()));

        assertThat(model.wishProperty().get().cards()).isTrue();
        assertThat(model.sightProperty().get().households()).isOne();
    }

    @Test
    void what_is_shown_is_saved() {
        var model = begun(TestVillage.open(folder.resolve("book")), Place.Print.FRESH);
        var file = folder.resolve("村册.pdf");
        model.save(file);

        assertThat(file).isNotEmptyFile();
        assertThat(messages.latestProperty().get().orElseThrow().key()).isEqualTo("print.saved");
    }

    @Test
    void an_empty_book_prints_nothing_and_says_so() {
        var model = begun(TestVillage.empty(folder.resolve("book")), Place.Print.FRESH);

        assertThat(model.canSave()).isFalse();
        assertThat(model.pageProperty().get()).isEmpty();
    }

    private PrintViewModel begun(OpenedBook opened, Place.Print place) {
        book = Optional.of(opened);
        var model = of(opened, place, messages);
        model.begin();
        return model;
    }
}
