package cn.cunce.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.Finding;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportPreview.State;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.UndoBatch;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.imports.ImportViewModel.Step;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    static final Path LEDGER = Path.of("resources/samples/guizhou/户人台账.xlsx");

    @TempDir private Path folder;

    private final Messages messages = new Messages();
    private OpenedBook book;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        book = TestVillage.empty(folder.resolve("book"));
        model = of(book, new Navigator(), messages, List.of(LEDGER));
    }

    @AfterEach
    void close() {
        book.close();
    }

    static ImportViewModel of(
            OpenedBook book, Navigator navigator, Messages messages, List<Path> files) {
        var codes = Shipped.codeLists();
        return new ImportViewModel(
                new Place.Import(files),
                new ImportViewModel.Desk(
                        new ImportFile(book, codes),
                        new UndoBatch(book),
                        new ImportWords(codes, Texts.chinese())),
                Jobs.atOnce(),
                new ImportViewModel.Window(
                        new ShellViewModel(navigator, ZoneOffset.UTC), messages));
    }

    @Test
    void nothing_is_written_before_it_was_seen() {
        model.begin();

        assertThat(model.stepProperty().get()).isEqualTo(Step.CHECK);
        assertThat(model.households()).hasSize(120);
        assertThat(households()).isZero();
    }

    @Test
    void the_year_is_asked_where_nothing_says_it() {
        model.begin();
        assertThat(model.isYearWanted()).isTrue();
        model.write();
        assertThat(model.stepProperty().get()).isEqualTo(Step.CHECK);
        model.setYear("2018");

        assertThat(model.isYearWanted()).isFalse();
    }

    @Test
    void the_parts_add_up_to_what_the_file_holds() {
        model.begin();
        var counts = model.countsProperty().get();

        assertThat(counts.all()).isEqualTo(120);
        assertThat(counts.taken() + counts.waiting()).isEqualTo(120);
        assertThat(counts.waiting()).isPositive();
    }

    @Test
    void a_finding_leads_to_the_household_in_whose_row_it_lies() {
        model.begin();
        var error = model.findings().stream().filter(Finding::isError).findFirst().orElseThrow();
        model.go(error);

        assertThat(model.chosenProperty().get().orElseThrow().told().findings()).contains(error);
    }

    @Test
    void every_finding_is_reached_by_key_and_then_the_first_again() {
        model.begin();
        var first = model.step(1);
        for (var i = 1; i < model.findings().size(); i++) {
            model.step(1);
        }

        assertThat(model.step(1)).isEqualTo(first);
    }

    @Test
    void households_without_errors_are_written_and_the_others_wait() {
        model.begin();
        model.setYear("2018");
        var counts = model.countsProperty().get();
        model.write();

        assertThat(model.stepProperty().get()).isEqualTo(Step.WRITTEN);
        assertThat(households()).isEqualTo(counts.taken());
        var said = messages.latestProperty().get().orElseThrow();
        assertThat(said.key()).isEqualTo("import.written");
        assertThat(said.action()).isPresent();
    }

    @Test
    void a_second_time_there_is_nothing_new() {
        model.begin();
        model.setYear("2018");
        model.write();
        var again = of(book, new Navigator(), messages, List.of(LEDGER));
        again.begin();
        again.setYear("2018");

        assertThat(again.countsProperty().get().created()).isZero();
        assertThat(again.households())
                .extracting(HouseholdRow::state)
                .containsOnly(State.UNCHANGED, State.WAITING);
    }

    @Test
    void the_whole_batch_can_be_taken_back() {
        model.begin();
        model.setYear("2018");
        model.write();
        model.undo();

        assertThat(households()).isZero();
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void old_and_new_of_a_household_are_shown_field_by_field() {
        model.begin();
        model.setYear("2018");
        model.select(
                model.households().stream()
                        .filter(row -> row.state() == State.CREATED)
                        .findFirst());

        assertThat(model.changes()).isNotEmpty();
        assertThat(model.changes())
                .filteredOn(line -> line.field().equals("证件号码"))
                .allMatch(line -> line.after().contains("••"));
    }

    private int households() {
        return new ListHouseholds(book).list(TestVillage.CODE, TestVillage.YEAR).size();
    }
}
