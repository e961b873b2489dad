package cn.cunce.ui.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.job.Jobs;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.model.rule.Pack;
import cn.cunce.service.CountAnswers;
import cn.cunce.service.ListAnswers;
import cn.cunce.service.ListDecisions;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.ShellViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A book of several villages: as a whole, or too large to be walked through.
class LargeBookTest {

    private static final String OTHER = "522799100299";
    private static final Map<String, String> VILLAGES =
            new TreeMap<>(Map.of(TestVillage.CODE, "岩坳村", OTHER, "木洞村"));

    @TempDir Path folder;
    private final Messages messages = new Messages();
    private OpenedBook book;

    @BeforeEach
    void open() {
        book = PolicyVillage.open(folder.resolve("book"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void all_villages_are_asked_and_rows_say_which() {
        var desk = desk(5000);

        assertThat(desk.question().scopeProperty().get().villages()).hasSize(2);
        assertThat(desk.answers().rows()).hasSize(5);
        assertThat(desk.answers().groups()).containsExactly("岩坳村");
        var one = desk.question().scopes().getLast();
        desk.question().choose(one);
        assertThat(desk.question().askedProperty().get().orElseThrow().scope()).isEqualTo(one);
        assertThat(desk.shownRun()).isEmpty();
    }

    @Test
    void what_is_too_large_is_listed_whole_from_the_database() {
        for (var rule : List.of("", "当年减贫（人）")) {
            var large = desk(3);
            var walked = desk(5000);
            choose(large, rule);
            choose(walked, rule);

            assertThat(large.depth()).isEqualTo(Depth.ANSWERS);
            assertThat(walked.depth()).isEqualTo(Depth.WHOLE);
            assertThat(all(large)).isNotEmpty().isEqualTo(all(walked));
            assertThat(large.answers().reached()).isEqualTo(walked.answers().reached());
        }
    }

    @Test
    void all_of_a_large_book_is_searched_and_narrowed() {
        var desk = desk(3);

        assertThat(tally(desk, "可退出").households()).isEqualTo(1);
        assertThat(tally(desk, "暂不能判定").households()).isEqualTo(2);
        desk.answers().searchProperty().set("dxj");
        assertThat(heads(desk)).containsExactly("单雄信");
        desk.answers().searchProperty().set("");
        desk.answers().onlyMissingProperty().set(true);
        assertThat(heads(desk)).containsExactly("覃玉莲", "田水生");
        desk.answers().select(desk.answers().rows().getFirst());
        assertThat(desk.reason().reasonProperty().get()).isPresent();
    }

    @Test
    void what_a_large_book_lacks_is_read_when_somebody_wants_to_see_it() {
        var desk = desk(3);
        assertThat(desk.gaps().knownProperty().get()).isFalse();
        assertThat(desk.gaps().lines()).isEmpty();
        desk.listGaps();

        assertThat(desk.gaps().knownProperty().get()).isTrue();
        assertThat(desk.gaps().sizeProperty().get()).isEqualTo(2);
        assertThat(tally(desk, "暂不能判定").missing()).isEqualTo(2);
        desk.run();
        assertThat(desk.gaps().knownProperty().get()).isTrue();
        choose(desk, "低保应保尽保");
        var walked = desk(5000);
        choose(walked, "低保应保尽保");
        assertThat(desk.gaps().sizeProperty().get())
                .isEqualTo(walked.gaps().sizeProperty().get())
                .isPositive();
    }

    @Test
    void what_was_begun_and_given_up_is_not_taken_for_known() {
        var jobs = new LaterJobs();
        var desk = desk(3, jobs);
        jobs.all();
        desk.run();
        jobs.all();
        desk.listGaps();
        assertThat(desk.runningProperty().get()).contains("targeting.telling");
        desk.cancel();
        jobs.all();

        assertThat(desk.gaps().knownProperty().get()).isFalse();
        assertThat(messages.latestProperty().get().orElseThrow().key())
                .isEqualTo("targeting.tellingCancelled");
        desk.listGaps();
        jobs.all();
        assertThat(desk.gaps().knownProperty().get()).isTrue();
    }

    @Test
    void of_a_large_book_only_those_are_asked_anew_of_whom_something_was_filled_in() {
        var desk = desk(3);
        desk.listGaps();
        var head = desk.gaps().lines().getFirst();
        desk.gaps().fold(head, false);
        desk.gaps().select(1);
        var last = desk.shownRun().orElseThrow();
        desk.gaps().fill().put(desk.gaps().fill().fillProperty().get().orElseThrow(), "18000");

        assertThat(desk.shownRun().orElseThrow().book()).isEqualTo(last.book());
        assertThat(desk.gaps().sizeProperty().get()).isEqualTo(1);
        assertThat(tally(desk, "可退出").households()).isEqualTo(2);
        assertThat(messages.latestProperty().get().orElseThrow().key())
                .isEqualTo("targeting.decidedOne");
    }

    @Test
    void who_comes_back_to_a_large_book_waits_only_if_something_was_written() {
        var desk = desk(3);
        var first = desk.shownRun().orElseThrow();
        desk.begin();
        assertThat(desk.shownRun().orElseThrow()).isSameAs(first);
        var open = first.open().getFirst().who().id();
        PolicyVillage.wages(book, open, 2017, 18_000);
        desk.begin();

        assertThat(desk.shownRun().orElseThrow().open()).hasSize(1);
    }

    @Test
    void what_no_statement_can_ask_is_walked_through_whatever_the_size() {
        var pack = ShippedPacks.library().find("gs_example").orElseThrow();
        var desk = desk(3, Jobs.atOnce(), pack);
        choose(desk, pack.rules().get("movement").title());
        desk.run();

        assertThat(desk.depth()).isEqualTo(Depth.WHOLE);
        assertThat(all(desk)).hasSize(6);
    }

    @Test
    void all_of_a_large_book_is_compared_with_what_was_kept() {
        var desk = desk(3);
        desk.keep();
        var observed = row(desk, "石绍文").who().id();
        PolicyVillage.wages(book, observed, 2016, 12_000);
        desk.run();

        assertThat(desk.answers().changed()).isEqualTo(1);
        assertThat(row(desk, "石绍文").since().before()).isEqualTo("观察");
        assertThat(row(desk, "罗正芳").since().kind()).isEqualTo(Since.Kind.SAME);
        desk.listChanges();
        assertThat(desk.changes().knownProperty().get()).isTrue();
        assertThat(desk.changes().lines()).hasSize(1);
    }

    @Test
    void all_of_a_large_book_is_compared_with_another_day() {
        var large = desk(3);
        var walked = desk(5000);
        for (var desk : List.of(large, walked)) {
            desk.compared()
                    .compare(
                            desk.compared().bases().stream()
                                    .filter(Basis.Day.class::isInstance)
                                    .findFirst()
                                    .orElseThrow());
        }

        assertThat(large.answers().changed()).isEqualTo(walked.answers().changed()).isPositive();
        assertThat(large.answers().tallies())
                .extracting(Tally::more)
                .isEqualTo(walked.answers().tallies().stream().map(Tally::more).toList());
    }

    @Test
    void the_workbook_has_everybody_and_says_what_it_leaves_out() throws IOException {
        var desk = desk(3);
        var file = folder.resolve("out.xlsx");
        desk.export(desk.answers().rows(), file);
        assertThat(lines(file))
                .hasSize(3 + 1 + 5)
                .anyMatch(line -> line.contains("缺的信息、历年、册里存的没有逐户核对"));
        desk.listGaps();
        desk.export(desk.answers().rows(), file);

        assertThat(lines(file))
                .hasSize(3 + 1 + 5)
                .anyMatch(line -> line.contains("历年、册里存的没有逐户核对"))
                .anyMatch(line -> line.contains("缺的信息"))
                .anyMatch(line -> line.contains("覃玉莲") && line.contains("工资性收入"));
    }

    @Test
    void a_large_book_is_kept_village_by_village() {
        desk(3).keep();

        assertThat(new ListDecisions(book).list(DecisionFilter.ALL)).hasSize(5);
        assertThat(messages.latestProperty().get().orElseThrow().key()).isEqualTo("targeting.kept");
    }

    private TargetingViewModel desk(int most) {
        var desk = desk(most, Jobs.atOnce());
        desk.run();
        return desk;
    }

    private TargetingViewModel desk(int most, Jobs jobs) {
        return desk(most, jobs, PolicyVillage.pack());
    }

    private TargetingViewModel desk(int most, Jobs jobs, Pack pack) {
        var shell = new ShellViewModel(new Navigator(), ZoneOffset.UTC);
        var database =
                new DatabaseDesk(
                        new CountAnswers(book), new ListAnswers(book, Shipped.codeLists()), most);
        var packs = new PolicyVillage.Shelf(List.of(pack));
        var desk =
                new TargetingViewModel(
                        PolicyVillage.desk(book, packs, VILLAGES, database),
                        jobs,
                        new TargetingViewModel.Window(shell, messages));
        desk.begin();
        return desk;
    }

    private static void choose(TargetingViewModel desk, String rule) {
        desk.question().rules().stream()
                .filter(one -> one.title().equals(rule))
                .findFirst()
                .ifPresent(desk.question()::choose);
    }

    private static List<String> all(TargetingViewModel desk) {
        return desk.shownRun().orElseThrow().rows().stream()
                .map(
                        row ->
                                row.who().number()
                                        + row.who().head()
                                        + row.who().names().size()
                                        + row.who().people()
                                        + row.who().group()
                                        + row.who().perHead()
                                        + row.answer())
                .toList();
    }

    private static List<String> heads(TargetingViewModel desk) {
        return desk.answers().rows().stream().map(row -> row.who().head()).toList();
    }

    private static TargetingRow row(TargetingViewModel desk, String head) {
        return desk.answers().rows().stream()
                .filter(row -> row.who().head().equals(head))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Path workbook) throws IOException {
        var lines = new ArrayList<String>();
        try (var read = new XSSFWorkbook(Files.newInputStream(workbook))) {
            for (var row : read.getSheetAt(0)) {
                var words = new StringBuilder();
                row.forEach(cell -> words.append(cell).append('|'));
                lines.add(words.toString());
            }
        }
        return lines;
    }

    private static Tally tally(TargetingViewModel desk, String title) {
        return desk.answers().tallies().stream()
                .filter(tally -> tally.kind().title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
