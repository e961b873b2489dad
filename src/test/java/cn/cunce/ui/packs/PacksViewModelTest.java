package cn.cunce.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Clause;
import cn.cunce.service.BookCard;
import cn.cunce.service.Tier;
import cn.cunce.text.RuleText;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestPacks;
import cn.cunce.ui.shell.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksViewModelTest {

    private static final BookCard CHANGSHA =
            new BookCard(Tier.VILLAGE, "430122100201", "桃源村", List.of(), List.of(), false);
    private static final Path TABLES = Path.of("src/test/resources/golden");

    @TempDir private Path folder;
    private final Messages messages = new Messages();
    private PacksViewModel model;

    static PacksViewModel model(Messages messages) {
        var codes = Shipped.codeLists();
        var words = new ParameterWords(Texts.chinese(), codes);
        var desk = PacksDesk.of(CHANGSHA, ShippedPacks.library(), codes, words);
        return new PacksViewModel(desk, Jobs.atOnce(), messages);
    }

    @BeforeEach
    void begin() {
        model = model(messages);
        model.begin();
    }

    @Test
    void every_pack_that_ships_is_told_of_and_those_of_the_book_are_marked() {
        var changsha = row("cs");

        assertThat(changsha.ofBook()).isTrue();
        assertThat(changsha.state()).isEqualTo(PackRow.State.SOUND);
        assertThat(changsha.unset()).isPositive();
        assertThat(row("cs_example").state()).isEqualTo(PackRow.State.EXAMPLE);
        assertThat(row("gz_xs").ofBook()).isFalse();
    }

    @Test
    void a_number_is_told_with_its_days_its_clause_and_the_pack_that_sets_it() {
        model.select(Optional.of(row("cs_example")));
        model.searchProperty().set("脱贫线");

        assertThat(model.parameters()).anyMatch(ParameterRow::isExample);
        assertThat(model.parameters())
                .filteredOn(row -> row.origin().equals("cs"))
                .isNotEmpty()
                .allMatch(row -> row.clause().startsWith("CS-"));

        model.searchProperty().set("");
        model.select(Optional.of(row("cs")));
        model.onlyUnsetProperty().set(true);
        assertThat(model.parameters()).hasSize(row("cs").unset());
    }

    @Test
    void a_pack_keeps_its_promises() {
        model.select(Optional.of(row("cs")));
        model.test();

        assertThat(said()).isEqualTo("packs.allKept");
        assertThat(model.cases().runProperty().get().orElseThrow().cases())
                .isEqualTo(row("cs").checked().cases());
        assertThat(model.cases().rows())
                .hasSize(row("cs").checked().cases())
                .allMatch(row -> row.state() == CaseRow.State.HOLDS);
    }

    @Test
    void a_table_is_run_against_the_pack_looked_at() throws IOException {
        model.select(Optional.of(row("cs")));
        model.test(TABLES.resolve("cs_exit.csv"));
        assertThat(said()).isEqualTo("packs.allKept");

        var wrong = folder.resolve("cs_exit.csv");
        var table = Files.readString(TABLES.resolve("cs_exit.csv"));
        Files.writeString(wrong, table.replace("EXIT", "NOT_MET"));
        model.test(wrong);
        assertThat(said()).isEqualTo("packs.notKept");
        assertThat(model.cases().rows())
                .isNotEmpty()
                .allMatch(row -> row.state() == CaseRow.State.FAILS);

        model.test(TABLES.resolve("fund_allocation.csv"));
        assertThat(said()).isEqualTo("packs.notClaimed");
    }

    @Test
    void a_rule_is_told_in_words_with_its_clauses_its_numbers_and_the_lines_of_its_file() {
        model.select(Optional.of(row("cs_example")));
        model.rules().searchProperty().set("CS-36");
        var exit =
                model.rules().entries().stream()
                        .filter(entry -> entry.id().equals("exit"))
                        .findFirst()
                        .orElseThrow();
        model.rules().choose(exit);

        var sheet = model.rules().sheetProperty().get().orElseThrow();
        assertThat(sheet.clauses()).extracting(Clause::id).contains("CS-36", "CS-37");
        assertThat(sheet.blocks())
                .filteredOn(block -> block.title().contains("未达标"))
                .singleElement()
                .satisfies(
                        block ->
                                assertThat(block.lines())
                                        .extracting(RuleText.Line::words)
                                        .contains("连续 进入观察所需达标年数 年：当年收入达标"));
        assertThat(sheet.parameters())
                .anyMatch(told -> told.contains("脱贫线：3") && told.contains("2016-12-31"));
        assertThat(sheet.source().orElseThrow())
                .satisfies(
                        lines -> {
                            assertThat(lines.file()).isEqualTo("cs/rules/exit.yaml");
                            assertThat(lines.text()).startsWith("exit:").contains("NOT_MET:");
                        });
    }

    @Test
    void every_entry_of_every_pack_is_shown_where_it_is_written() {
        for (var pack : model.rows()) {
            model.select(Optional.of(pack));
            for (var entry : model.rules().entries()) {
                model.rules().choose(entry);

                var source = model.rules().sheetProperty().get().orElseThrow().source();
                assertThat(source).as("%s %s", pack.checked().id(), entry.id()).isPresent();
                assertThat(source.get().text()).startsWith(entry.id() + ":");
            }
        }
    }

    @Test
    void a_clause_is_told_with_what_stands_on_it() {
        model.select(Optional.of(row("cs")));

        assertThat(model.clauses())
                .filteredOn(row -> row.clause().id().equals("CS-34"))
                .singleElement()
                .satisfies(row -> assertThat(row.uses()).isNotEmpty());
    }

    @Test
    void a_broken_pack_is_told_by_file_and_line_and_read_again_when_it_is_mended()
            throws IOException {
        var broken = copy(folder.resolve("yan_ao"));
        var rules = broken.resolve("rules/all.yaml");
        var whole = Files.readString(rules);
        Files.writeString(rules, whole.replace("brokenRoadCount == 0", "brokenRoads == 0"));
        model.check(broken);

        assertThat(said()).isEqualTo("packs.hasFaults");
        assertThat(row("yan_ao").state()).isEqualTo(PackRow.State.FAULTY);
        assertThat(model.remarks().getFirst().fault().file()).isEqualTo("yan_ao/rules/all.yaml");
        assertThat(model.remarks().getFirst().fault().line()).isEqualTo(10);

        Files.writeString(rules, whole);
        model.check();
        assertThat(said()).isEqualTo("packs.checked");
        assertThat(row("yan_ao").state()).isEqualTo(PackRow.State.SOUND);
        model.test();
        assertThat(said()).isEqualTo("packs.allKept");
    }

    /// The small pack in a folder where it may be spoiled.
    static Path copy(Path to) throws IOException {
        try (var files = Files.walk(TestPacks.FOLDER)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(TestPacks.FOLDER.relativize(file).toString()));
            }
        }
        return to;
    }

    private PackRow row(String id) {
        return model.rows().stream()
                .filter(row -> row.checked().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return messages.latestProperty().get().map(Messages.Message::key).orElse("");
    }
}
