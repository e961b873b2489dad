package cn.cunce.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.filing.BlankLedger;
import cn.cunce.filing.FilingDesk;
import cn.cunce.filing.MarkedWorkbook;
import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding.Place.Cell;
import cn.cunce.service.ExportFindings;
import cn.cunce.service.ImportChoices.Scope;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportLayouts;
import cn.cunce.service.ImportPreview.State;
import cn.cunce.service.ImportRead;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.MakeFiling;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.UndoBatch;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.imports.GridViewModel.Spot;
import cn.cunce.ui.imports.ImportViewModel.Step;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An import from files to the book, on a real workbook with real troubles.
class ImportViewModelTest {

    static final Path LEDGER = Path.of("resources/samples/guizhou/户人台账.xlsx");

    @TempDir private Path folder;

    private final Messages messages = new Messages();
    private OpenedBook book;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        book = TestVillage.empty(folder.resolve("book"));
        model = of(book, messages, List.of(LEDGER), Jobs.atOnce());
    }

    @AfterEach
    void close() {
        book.close();
    }

    static ImportViewModel of(OpenedBook book, Messages messages, List<Path> files, Jobs jobs) {
        return of(book, messages, files, jobs, new Navigator());
    }

    private static ImportViewModel of(
            OpenedBook book, Messages messages, List<Path> files, Jobs jobs, Navigator navigator) {
        var codes = Shipped.codeLists();
        var texts = Texts.chinese();
        return new ImportViewModel(
                new Place.Import(files),
                new ImportViewModel.Desk(
                        new ImportFile(book, codes),
                        new ImportLayouts(book),
                        new UndoBatch(book),
                        new ExportFindings(
                                new MarkedWorkbook(texts), new BlankLedger(codes, texts)),
                        new ImportWords(codes, texts),
                        codes,
                        2019),
                jobs,
                new ImportViewModel.Window(
                        new ShellViewModel(navigator, ZoneOffset.UTC), messages));
    }

    /// To the preview of old and new.
    private void toWrite() {
        model.begin();
        model.setYear("2018");
        model.next();
        model.next();
    }

    @Test
    void nothing_is_written_before_it_was_seen() {
        model.begin();
        model.setYear("2018");
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        model.write();
        model.next();
        model.write();
        assertThat(model.stepProperty().get()).isEqualTo(Step.CHECK);
        assertThat(households()).isZero();

        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.WRITE);
        model.next();
        assertThat(households()).isPositive();
    }

    @Test
    void the_year_is_asked_where_nothing_says_it() {
        model.begin();
        assertThat(model.writing().countsProperty().get().yearWanted()).isTrue();
        model.next();
        model.next();
        model.write();
        assertThat(households()).isZero();
        model.setYear("2018");

        assertThat(model.writing().canWrite()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030", "2020", "1989", "19x8", "18", ""})
    void what_can_be_no_year_is_refused_and_said(String told) {
        model.begin();

        assertThat(model.setYear(told)).isFalse();
        assertThat(model.session().year()).isEmpty();
        assertThat(messages.latestProperty().get().orElseThrow().key())
                .isEqualTo("import.yearWrong");
    }

    @Test
    void another_year_is_read_until_it_is_written() {
        toWrite();
        assertThat(model.setYear("2017")).isTrue();
        assertThat(model.session().previewProperty().get().orElseThrow().read().files())
                .flatExtracting(ImportRead.File::sheets)
                .extracting(ImportRead.Sheet::year)
                .contains(OptionalInt.of(2017));
        model.write();

        assertThat(model.setYear("2018")).isFalse();
        assertThat(model.session().year()).hasValue(2017);
    }

    @Test
    void what_a_household_has_for_each_year_names_the_year() {
        toWrite();
        model.write();
        model.changed();
        model.setYear("2017");

        assertThat(model.writing().changes())
                .extracting(ChangeLine::field)
                .contains("年度")
                .anyMatch(field -> field.startsWith("2017年 "));
    }

    @Test
    void the_parts_add_up_to_what_the_file_holds() {
        toWrite();
        var counts = model.writing().countsProperty().get();

        assertThat(counts.all()).isEqualTo(120);
        assertThat(counts.waiting()).isPositive();
        model.writing().scope(Scope.UNREMARKED);
        model.writing().leave(List.of(created()), true);
        var fewer = model.writing().countsProperty().get();
        assertThat(fewer.skipped()).isPositive();
        assertThat(fewer.created() + fewer.updated() + fewer.unchanged())
                .isEqualTo(120 - fewer.waiting() - fewer.skipped());
    }

    private HouseholdRow created() {
        return model.writing().households().stream()
                .filter(row -> row.state() == State.CREATED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_finding_is_reached_by_key_and_then_the_first_again() {
        model.begin();
        model.setYear("2018");
        var grid = model.grid();
        var first = grid.step(1);
        assertThat(grid.found(grid.spotProperty().get())).contains(first.orElseThrow());
        var all = grid.groups().stream().mapToInt(group -> group.findings().size()).sum();
        for (var i = 1; i < all; i++) {
            grid.step(1);
        }

        assertThat(grid.step(1)).isEqualTo(first);
    }

    @Test
    void a_cell_is_mended_in_the_copy_and_can_be_put_back() {
        model.begin();
        var error =
                model.grid().groups().getFirst().findings().stream()
                        .filter(each -> each.where() instanceof Cell)
                        .findFirst()
                        .orElseThrow();
        model.grid().go(error);
        var spot = model.grid().spotProperty().get();
        var said = model.grid().text(spot);
        model.grid().mend(spot, "*");
        assertThat(model.grid().text(spot)).isEqualTo("*");
        assertThat(model.grid().isMended(spot)).isTrue();
        assertThat(model.grid().found(spot)).doesNotContain(error);

        model.grid().restore();
        assertThat(model.grid().text(spot)).isEqualTo(said);
        assertThat(model.grid().found(spot)).contains(error);
    }

    @Test
    void a_cell_shows_a_number_of_identity_in_part() {
        model.begin();
        var column =
                model.columns().lines().stream()
                        .filter(line -> line.header().equals("证件号码"))
                        .findFirst()
                        .orElseThrow();

        assertThat(model.grid().shown(new Spot(1, column.index()))).contains("••••");
        assertThat(model.grid().shown(new Spot(0, column.index()))).isEqualTo("证件号码");
        assertThat(column.samples()).allMatch(text -> text.contains("••"));
    }

    @Test
    void a_column_that_a_person_has_named_is_known_in_the_next_workbook() throws IOException {
        var first = csv("三月.csv", "001");
        model.choose(List.of(first));
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        var line = model.columns().lines().getLast();
        assertThat(line.confidenceKey()).isEqualTo("import.unmatched");
        model.columns().take(line, HouseholdFields.PHONE);
        assertThat(model.columns().lines().getLast().confidenceKey()).isEqualTo("import.told");
        model.next();
        model.next();
        model.next();

        var next = of(book, messages, List.of(csv("四月.csv", "002")), Jobs.atOnce());
        next.begin();
        assertThat(next.stepProperty().get()).isEqualTo(Step.CHECK);
        assertThat(messages.latestProperty().get().orElseThrow().key()).isEqualTo("import.matched");
        assertThat(next.columns().lines().getLast().field()).contains(HouseholdFields.PHONE);
    }

    @Test
    void a_word_explained_once_holds_for_the_whole_column() throws IOException {
        model.choose(List.of(csv("三月.csv", "001")));
        var line = model.columns().lines().get(4);
        assertThat(line.unread()).containsExactly(new ColumnLine.Unread("那口子", 1));
        model.columns().mean(line, "那口子", "02");

        assertThat(model.columns().lines().get(4).unread()).isEmpty();
    }

    private Path csv(String name, String number) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "户编号,姓名,性别,证件号码,与户主关系,联络方式\n%s,石甲,男,,户主,13900000001\n%s,石乙,女,,那口子,\n"
                        .formatted(number, number));
    }

    @Test
    void households_without_errors_are_written_and_the_others_wait() {
        toWrite();
        var counts = model.writing().countsProperty().get();
        model.write();

        assertThat(model.writing().writtenProperty().get()).isTrue();
        assertThat(households()).isEqualTo(counts.taken());
        var said = messages.latestProperty().get().orElseThrow();
        assertThat(said.key()).isEqualTo("import.written");
        assertThat(said.action().orElseThrow().key()).isEqualTo("import.undo");
    }

    @Test
    void a_value_of_the_book_stays_where_a_person_wants_that() {
        toWrite();
        model.write();
        model.grid().mend(new Spot(rowOf(created()), column("联系电话")), "13900000009");
        var change = model.writing().changes().getFirst();
        assertThat(change.after()).isEqualTo("13900000009");
        model.writing().keep(List.of(change), true);

        assertThat(model.writing().countsProperty().get().updated()).isZero();
    }

    /// The first row of a household, from 0.
    static int rowOf(HouseholdRow household) {
        return household.told().told().rows().getFirst() - 1;
    }

    private int column(String header) {
        return model.columns().lines().stream()
                .filter(line -> line.header().equals(header))
                .findFirst()
                .orElseThrow()
                .index();
    }

    @Test
    void the_whole_batch_can_be_taken_back() {
        toWrite();
        model.write();
        model.undo();

        assertThat(households()).isZero();
        assertThat(model.writing().canUndo()).isFalse();
    }

    @Test
    void writing_that_is_cancelled_has_written_nothing() {
        var cancelled = of(book, messages, List.of(LEDGER), new CancelledWriting());
        cancelled.begin();
        cancelled.setYear("2018");
        cancelled.next();
        cancelled.next();
        cancelled.next();

        assertThat(messages.latestProperty().get().orElseThrow().key()).isEqualTo("import.stopped");
        assertThat(households()).isZero();
    }

    @Test
    void a_sheet_of_which_no_header_is_known_is_named_column_by_column() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("a.csv"), "称呼,编码,公母\n石甲,522799198001010013,男\n石乙,,女\n");
        model.choose(List.of(file));
        var lines = List.copyOf(model.columns().lines());
        assertThat(lines).extracting(ColumnLine::header).containsExactly("称呼", "编码", "公母");
        model.columns().take(lines.get(0), PersonFields.NAME);
        model.columns().take(lines.get(1), PersonFields.ID_NUMBER);
        model.columns().take(lines.get(2), PersonFields.SEX);

        assertThat(model.columns().sheetProperty().get().orElseThrow().read().orElseThrow().kind())
                .isEqualTo("members");
    }

    /// A person presses cancel as soon as it is being written.
    static final class CancelledWriting implements Jobs {
        @Override
        public <T> void run(String name, Callable<T> work, Consumer<T> then) {
            Jobs.atOnce().run(name, work, then);
        }

        @Override
        public <T> void run(String name, LongWork<T> work, Consumer<T> then) {
            Callable<T> cancelled = () -> work.call(new Cancelled(name.equals("import.writing")));
            run(name, cancelled, then);
        }
    }

    private record Cancelled(boolean isCancelled) implements Progress {
        @Override
        public void step(String key) {}

        @Override
        public void done(long done, long total) {}
    }

    @Test
    void a_marked_workbook_is_made_and_taken_in_again() {
        model.begin();
        model.setYear("2018");
        var before = model.writing().countsProperty().get();
        var marked = folder.resolve("检查.xlsx");
        model.export("户人台账.xlsx", marked);
        model.choose(List.of(marked));
        model.setYear("2018");

        assertThat(model.writing().countsProperty().get()).isEqualTo(before);
    }

    @Test
    void a_damaged_file_stays_where_files_are_chosen() throws IOException {
        model.choose(List.of(Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4})));

        assertThat(model.stepProperty().get()).isEqualTo(Step.CHOOSE);
        assertThat(messages.latestProperty().get()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yan-ao-2018-filing"})
    void a_filing_is_led_to_where_filings_are_taken_in(String password) throws IOException {
        var secret = Optional.of(password).filter(word -> !word.isEmpty());
        var order =
                new MakeFiling.Order(
                        TestVillage.CODE,
                        TestVillage.YEAR,
                        "2018年",
                        "石敏",
                        secret,
                        Files.createDirectories(folder.resolve("out")));
        try (var village = TestVillage.open(folder.resolve("village"))) {
            new MakeFiling(village, desk()).make(order);
        }
        var navigator = new Navigator();
        navigator.place(Place.Merge.class, _ -> Pane::new);
        try (var made = Files.list(folder.resolve("out"))) {
            var filing = made.findFirst().orElseThrow();
            of(book, messages, List.of(filing), Jobs.atOnce(), navigator).begin();

            assertThat(navigator.currentProperty().get().orElseThrow().place())
                    .isEqualTo(new Place.Merge(List.of(filing)));
        }
    }

    private static FilingDesk desk() {
        var words = new FieldText(Texts.chinese(), Shipped.codeLists());
        return new FilingDesk(
                Texts.chinese(), words, new FieldReader(Shipped.codeLists(), TestVillage.ON));
    }

    private int households() {
        return new ListHouseholds(book).list(TestVillage.CODE, TestVillage.YEAR).size();
    }
}
