package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.policy.PackTester.Failed;
import cn.cunce.policy.PackTester.Report;
import cn.cunce.service.AllocationTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the packs promise of themselves, and what is published of them.
class PackTesterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final PackTester tester = new PackTester(Packs.CODES, AllocationTables.FUNCTIONS);

    @ParameterizedTest
    @MethodSource("cn.cunce.policy.Packs#ids")
    void a_pack_keeps_what_its_cases_promise(String id) {
        var report = tester.cases(Packs.shipped(id));

        assertThat(report.failed()).isEmpty();
        assertThat(report.cases()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "id_number, 38",
        "per_capita_income, 22",
        "small_minority_village, 29",
        "deep_poverty_village, 14",
        "cs_exit, 24",
        "marginal_household, 16",
        "medical_aid, 12",
        "collective_economy, 9",
        "housing_grade, 15",
        "exit_guarantees, 8",
        "hard_road, 11",
        "skilled_labour, 9",
        "severe_disability_care, 10",
        "training_subsidy, 8",
        "forest_return, 13",
        "work_relief, 13",
        "medical_reimbursement, 15",
        "publicity_days, 8",
        "fund_allocation, 17",
        "fund_allocation_factors, 7",
        "import_date, 28",
        "import_money, 15",
        "import_yes_no, 14"
    })
    void a_published_table_is_answered_row_by_row(String table, int rows) throws IOException {
        var csv = Files.readString(GOLDEN.resolve(table + ".csv"));
        var failed = new ArrayList<Failed>();
        var count = 0;
        for (var report : reports(table, csv)) {
            failed.addAll(report.failed());
            count += report.cases();
        }

        assertThat(failed).isEmpty();
        assertThat(count).as("every row once").isEqualTo(rows);
    }

    @Test
    void every_published_table_is_among_them() throws IOException {
        var rows = 0;
        try (var tables = Files.list(GOLDEN)) {
            for (var table : tables.filter(file -> file.toString().endsWith(".csv")).toList()) {
                var name = String.valueOf(table.getFileName()).replace(".csv", "");
                var reports = reports(name, Files.readString(table));
                assertThat(reports).as(name).isNotEmpty();
                rows += reports.stream().mapToInt(Report::cases).sum();
            }
        }
        assertThat(rows).isEqualTo(355);
    }

    @Test
    void a_column_that_nobody_answers_is_not_passed_over() {
        var csv =
                "caseId,pack,year,collectiveStockYearEnd,expectedOutcome,expectedMood\n"
                        + "1,gz_xs,2017,60000,MET,good\n";

        var report = tester.table(Packs.shipped("gz_xs"), "collective_economy", csv).orElseThrow();

        assertThat(report.failed())
                .containsExactly(new Failed("1", "{expectedMood=good}", "{expectedMood=?}"));
    }

    private List<Report> reports(String table, String csv) {
        var ofPacks =
                Packs.ids().stream()
                        .flatMap(id -> tester.table(Packs.shipped(id), table, csv).stream());
        return Stream.concat(tester.table(table, csv).stream(), ofPacks).toList();
    }
}
