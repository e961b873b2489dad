package cn.cunce.ui.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.service.CountAnswers;
import cn.cunce.service.ListAnswers;
import cn.cunce.service.ListDecisions;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    void what_is_too_large_is_counted_in_the_database_and_listed_in_part() {
        var desk = desk(3);

        assertThat(desk.shownRun().orElseThrow().counted()).isPresent();
        assertThat(tally(desk, "可退出").households()).isEqualTo(1);
        assertThat(tally(desk, "暂不能判定").households()).isEqualTo(2);
        assertThat(desk.answers().reached()).isEqualTo(5);
        desk.answers().kindProperty().set(Optional.of(tally(desk, "暂不能判定").kind()));
        assertThat(desk.answers().rows())
                .extracting(row -> row.who().head() + " " + row.missing().size())
                .containsExactly("覃玉莲 1", "田水生 1");
        desk.answers().select(desk.answers().rows().getFirst());
        assertThat(desk.reason().reasonProperty().get()).isPresent();
    }

    @Test
    void a_large_book_is_kept_village_by_village() {
        desk(3).keep();

        assertThat(new ListDecisions(book).list(DecisionFilter.ALL)).hasSize(5);
        assertThat(messages.latestProperty().get().orElseThrow().key()).isEqualTo("targeting.kept");
    }

    private TargetingViewModel desk(int most) {
        var shell = new ShellViewModel(new Navigator(), ZoneOffset.UTC);
        var database =
                new DatabaseDesk(
                        new CountAnswers(book, Shipped.codeLists()),
                        new ListAnswers(book, Shipped.codeLists()),
                        most);
        var packs = new PolicyVillage.Shelf(List.of(PolicyVillage.pack()));
        var desk =
                new TargetingViewModel(
                        PolicyVillage.desk(book, packs, VILLAGES, database),
                        Jobs.atOnce(),
                        new TargetingViewModel.Window(shell, messages));
        desk.begin();
        desk.run();
        return desk;
    }

    private static Tally tally(TargetingViewModel desk, String title) {
        return desk.answers().tallies().stream()
                .filter(tally -> tally.kind().title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
