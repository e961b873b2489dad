package cn.cunce.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.value.Money;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetReaderTest {

    private static final BudgetReader READER =
            new BudgetReader(Map.of("industry", "产业发展资金", "housing", "危房改造资金"));

    @TempDir private Path folder;

    @Test
    void a_fund_is_named_by_its_key_or_its_title() throws IOException {
        var read = read("fund,amount\nindustry,12000.50\n危房改造资金,\"8,000\"\n");

        assertThat(read.findings()).isEmpty();
        assertThat(read.byFund())
                .containsOnly(
                        entry("industry", new Money(12_000_50)),
                        entry("housing", new Money(8_000_00)));
    }

    @Test
    void chinese_headers_and_other_units_are_read_too() throws IOException {
        var file = folder.resolve("budget.csv");
        Files.write(file, "资金,金额（万元）\n产业发展资金,1.2\n".getBytes(Charset.forName("GB18030")));

        assertThat(READER.read(file).byFund())
                .containsOnly(entry("industry", new Money(12_000_00)));
    }

    @ParameterizedTest
    @CsvSource({
        "'roads,100', BUDGET_FUND_UNKNOWN, A2",
        "',100', BUDGET_FUND_MISSING, A2",
        "'industry,', BUDGET_AMOUNT_MISSING, B2",
        "'industry,约3000', BUDGET_AMOUNT_UNREADABLE, B2",
        "'industry,不详', BUDGET_AMOUNT_UNREADABLE, B2",
        "'industry,-5', BUDGET_NEGATIVE, B2",
    })
    void a_bad_line_is_said_with_its_place(String line, String code, String cell)
            throws IOException {
        var read = read("fund,amount\n" + line + "\nhousing,5\n");

        assertThat(read.findings())
                .extracting(Finding::code, BudgetReaderTest::address)
                .containsExactly(tuple(code, cell));
        assertThat(read.byFund()).containsOnlyKeys("housing");
    }

    @Test
    void a_fund_that_stands_there_twice_is_said() throws IOException {
        var read = read("fund,amount\nindustry,1\n产业发展资金,2\n");

        assertThat(read.findings()).extracting(Finding::code).containsExactly("BUDGET_FUND_TWICE");
    }

    @ParameterizedTest
    @CsvSource({"'a,b\n1,2\n', BUDGET_HEADER", "'fund,amount（个）\n', UNIT_UNKNOWN"})
    void a_table_that_is_no_budget_is_refused(String content, String code) throws IOException {
        assertThat(read(content).findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThat(READER.read(folder.resolve("none.csv")).findings())
                .extracting(Finding::code)
                .containsExactly("FILE_UNREADABLE");
    }

    private ReadBudget read(String content) throws IOException {
        var file = folder.resolve("budget.csv");
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return READER.read(file);
    }

    private static String address(Finding finding) {
        return finding.where() instanceof Place.Cell cell ? cell.address() : "";
    }
}
