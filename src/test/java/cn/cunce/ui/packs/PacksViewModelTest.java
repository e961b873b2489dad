package cn.cunce.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Clause;
import cn.cunce.service.BookCard;
import cn.cunce.service.CreateBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ParameterWas;
import cn.cunce.service.Tier;
import cn.cunce.text.RuleText;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestPacks;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksViewModelTest {

    private static final BookCard CHANGSHA =
            new BookCard(Tier.COUNTY, "430122", "望城区", List.of(), List.of(), false);
    private static final Path TABLES = Path.of("src/test/resources/golden");

    @TempDir private Path folder;
    private final Messages messages = new Messages();
    private OpenedBook book;
    private PacksViewModel model;

    static OpenedBook book(Path folder) {
        var order = new CreateBook.Order(folder, CHANGSHA, "石敏", "qing-shan-2017".toCharArray());
        return ((CreateBook.Result.Created)
                        new CreateBook(TestVillage.surroundings()).create(order))
                .book();
    }

    static PacksViewModel model(OpenedBook book, Messages messages) {
        var codes = Shipped.codeLists();
        var words = new ParameterWords(Texts.chinese(), codes);
        var library = ShippedPacks.library().with(book);
        var desk = PacksDesk.of(book, library, codes, words);
        return new PacksViewModel(desk, Jobs.atOnce(), messages);
    }

    @BeforeEach
    void begin() {
        book = book(folder.resolve("book"));
        model = model(book, messages);
        model.begin();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_county_sets_a_number_with_its_reason_and_takes_it_back() {
        model.select(Optional.of(row("cs")));
        model.set(unset("exit_line_household_yuan"));
        model.setting().valueProperty().set("3600.00");
        model.setting().fromProperty().set("2016-01-01");
        model.setting().toProperty().set("2016-12-31");
        model.setting().set();
        assertThat(said()).isEqualTo("packs.noReason");

        model.setting().reasonProperty().set("望扶办〔2016〕3号");
        model.setting().set();
        assertThat(said()).isEqualTo("packs.isSet");
        model.select(Optional.of(row("cs_430122")));
        model.parameters().searchProperty().set("建档立卡贫困户人均");
        assertThat(model.parameters().rows())
                .anyMatch(
                        row -> row.from().equals("2016-01-01") && row.origin().equals("cs_430122"))
                .anyMatch(row -> row.from().equals("2017-01-01") && row.origin().equals("cs"));

        var act = model.history().entries().getFirst();
        assertThat(act.act().actor()).isEqualTo("石敏");
        assertThat(act.before()).isEmpty();
        model.history().choose(Optional.of(act));
        model.history().takeBack();
        assertThat(said()).isEqualTo("packs.noReason");
        model.history().reasonProperty().set("文件废止");
        model.history().takeBack();
        assertThat(said()).isEqualTo("packs.takenBack");
    }

    @Test
    void a_value_that_is_there_is_only_replaced_on_purpose() {
        model.select(Optional.of(row("cs")));
        model.set(unset("exit_line_household_yuan"));
        model.setting().valueProperty().set("4200.00");
        model.setting().reasonProperty().set("望扶办〔2017〕1号");
        model.setting().set();

        assertThat(model.setting().takenProperty().get())
                .extracting(ParameterWas::text)
                .containsExactly("4000.00");
        model.setting().replace();
        assertThat(said()).isEqualTo("packs.isSet");

        model.set(unset("exit_line_household_yuan"));
        model.setting().valueProperty().set("四千");
        model.setting().reasonProperty().set("试");
        model.setting().set();
        assertThat(said()).startsWith("finding.");
        model.setting().fromProperty().set("去年");
        model.setting().set();
        assertThat(said()).isEqualTo("packs.daysUnreadable");
    }

    private ParameterRow unset(String key) {
        return model.parameters().rows().stream()
                .filter(row -> row.parameter().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_pack_goes_to_another_book_as_one_signed_file() throws IOException {
        var file = folder.resolve("cs.pack");
        model.select(Optional.of(row("cs")));
        model.carrying().export(row("cs"), file);
        assertThat(said()).isEqualTo("packs.exported");
        model.carrying().takeIn(file);
        assertThat(said()).isEqualTo("packs.isHere");

        var spoiled = folder.resolve("spoiled.pack");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(spoiled, bytes);
        model.carrying().takeIn(spoiled);
        assertThat(said()).startsWith("finding.PACK_FILE_");
    }

    @Test
    void a_pack_of_a_stranger_asks_for_his_code_to_be_compared() throws IOException {
        var file = folder.resolve("yan_ao.pack");
        var own = copy(folder.resolve("yan_ao"));
        var other = book(folder.resolve("other"));
        try (other) {
            var theirs = model(other, new Messages());
            theirs.check(own);
            theirs.carrying().export(theirs.chosenProperty().get().orElseThrow(), file);
        }

        model.carrying().takeIn(file);
        assertThat(said()).isEqualTo("packs.takenFromStranger");
        var comparing = messages.latestProperty().get().orElseThrow().action().orElseThrow();
        model.carrying().export(row("yan_ao"), folder.resolve("passed-on.pack"));
        assertThat(said()).isEqualTo("packs.cannotSign");
        assertThat(folder.resolve("passed-on.pack")).doesNotExist();

        comparing.run().run();
        assertThat(said()).isEqualTo("packs.trusted");
        assertThat(row("yan_ao").state()).isEqualTo(PackRow.State.SOUND);
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
        model.parameters().searchProperty().set("脱贫线");

        assertThat(model.parameters().rows()).anyMatch(ParameterRow::isExample);
        assertThat(model.parameters().rows())
                .filteredOn(row -> row.origin().equals("cs"))
                .isNotEmpty()
                .allMatch(row -> row.clause().startsWith("CS-"));

        model.parameters().searchProperty().set("");
        model.select(Optional.of(row("cs")));
        model.parameters().onlyUnsetProperty().set(true);
        assertThat(model.parameters().rows()).hasSize(row("cs").unset());
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
