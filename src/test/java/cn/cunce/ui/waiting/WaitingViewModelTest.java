package cn.cunce.ui.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.filing.WaitingWorkbook;
import cn.cunce.job.Jobs;
import cn.cunce.model.field.PersonFields;
import cn.cunce.service.ExportWaiting;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportOptions;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.UndoBatch;
import cn.cunce.service.WaitingArea;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.part.FieldState.Mark;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingViewModelTest {

    private static final Path LEDGER = Path.of("resources/samples/guizhou/户人台账.xlsx");

    @TempDir private Path folder;

    private final Messages messages = new Messages();
    private OpenedBook book;
    private WaitingViewModel model;

    @BeforeEach
    void open() {
        book = imported(folder.resolve("book"));
        model = of(book, messages);
        model.read();
    }

    @AfterEach
    void close() {
        book.close();
    }

    /// A book into which the sample's ledger has been taken, as far as it is without error.
    static OpenedBook imported(Path folder) {
        var book = TestVillage.empty(folder);
        var imports = new ImportFile(book, Shipped.codeLists());
        var options = ImportOptions.NONE.year(TestVillage.YEAR);
        imports.apply(imports.preview(imports.read(List.of(LEDGER), options)));
        return book;
    }

    static WaitingViewModel of(OpenedBook book, Messages messages) {
        var words = new FieldText(Texts.chinese(), Shipped.codeLists());
        return new WaitingViewModel(
                new WaitingViewModel.Desk(
                        new WaitingArea(book),
                        new UndoBatch(book),
                        new ExportWaiting(new WaitingWorkbook(Texts.chinese(), words))),
                new WaitingWords(
                        Shipped.codeLists(), TestVillage.ON, ZoneOffset.UTC, Texts.chinese()),
                Jobs.atOnce(),
                new WaitingViewModel.Window(
                        new ShellViewModel(new Navigator(), ZoneOffset.UTC), messages));
    }

    @Test
    void households_with_errors_wait_with_what_is_in_question() {
        assertThat(model.rows()).hasSizeGreaterThan(5);
        assertThat(model.questions()).extracting(Question::field).contains(PersonFields.ID_NUMBER);
        assertThat(model.state(model.questions().getFirst()).mark()).isEqualTo(Mark.MUST);
    }

    @Test
    void what_is_mended_is_taken_in_and_can_be_taken_back() {
        var waiting = model.rows().size();
        var households = households();
        model.mend(model.questions().getFirst(), "不清楚");
        assertThat(model.mendedHouseholds()).isOne();
        model.takeInMended();

        assertThat(model.rows()).hasSize(waiting - 1);
        assertThat(households()).isEqualTo(households + 1);
        messages.latestProperty().get().orElseThrow().action().orElseThrow().run().run();
        assertThat(model.rows()).hasSize(waiting);
        assertThat(households()).isEqualTo(households);
    }

    @Test
    void what_is_in_question_stays_in_sight_while_it_is_mended() {
        var question = model.questions().getFirst();
        model.mend(question, "不清楚");

        assertThat(model.questions()).contains(question);
        assertThat(model.state(question).mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void what_still_has_an_error_cannot_be_taken_in() {
        var waiting = model.rows().size();
        model.takeIn();

        assertThat(model.rows()).hasSize(waiting);
    }

    @Test
    void what_nobody_wants_is_put_away_with_a_reason() {
        var waiting = model.rows().size();
        model.drop("填错了村");

        assertThat(model.rows()).hasSize(waiting - 1);
        messages.latestProperty().get().orElseThrow().action().orElseThrow().run().run();
        assertThat(model.rows()).hasSize(waiting);
    }

    @Test
    void each_says_of_which_file_it_is_and_who_took_that_in_when() {
        assertThat(model.rows().getFirst().file()).isEqualTo("户人台账.xlsx");
        assertThat(model.rows().getFirst().actor()).isEqualTo("石敏");
        assertThat(model.rows().getFirst().since()).isEqualTo("2019-01-10 02:42");
    }

    @Test
    void a_finding_leads_to_the_answer_that_it_is_about() {
        var finding = model.findings().getFirst();
        var question = model.ask(finding).orElseThrow();

        assertThat(model.questions()).contains(question);
        assertThat(question.field().name()).isEqualTo(finding.field());
    }

    @Test
    void all_are_handed_out_as_a_marked_workbook_that_can_be_taken_in_again() {
        var households = model.rows().size();
        var file = folder.resolve("待改.xlsx");
        model.export(file);
        var imports = new ImportFile(book, Shipped.codeLists());
        var read = imports.read(List.of(file), ImportOptions.NONE);

        assertThat(read.files().getFirst().sheets()).hasSize(1);
        assertThat(read.totals().households()).isEqualTo(households);
        assertThat(read.files().getFirst().sheets().getFirst().columns())
                .allMatch(column -> column.field().isPresent());
    }

    private int households() {
        return new ListHouseholds(book).list(TestVillage.CODE, TestVillage.YEAR).size();
    }
}
