package cn.cunce.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.filing.ExpectedSamples.ExpectedFinding;
import cn.cunce.filing.ExpectedSamples.Ledger;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.model.value.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The contract of the sample ledgers: every listed finding, and no error beside them.
class SampleImportTest {

    private static final LedgerReader READER =
            new LedgerReader(Catalogue.LEDGER, Shipped.codeLists());
    private static final ReadOptions TODAY = ReadOptions.on(LocalDate.of(2019, 6, 30));

    @ParameterizedTest
    @MethodSource("ledgers")
    void the_whole_file_is_counted(Ledger ledger) {
        var totals = read(ledger).totals();

        assertThat(totals.households()).hasToString(ledger.total("households"));
        assertThat(totals.persons()).hasToString(ledger.total("persons"));
        assertYuan(totals.wage(), ledger.total("sum_wage"));
        assertYuan(totals.businessGross(), ledger.total("sum_oper"));
        assertYuan(totals.property(), ledger.total("sum_prop"));
        assertYuan(totals.transfer(), ledger.total("sum_trans"));
        assertYuan(totals.businessCost(), ledger.total("sum_cost"));
        assertYuan(totals.net(), ledger.total("sum_net"));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void every_listed_finding_is_found_at_its_cell(Ledger ledger) {
        var found = read(ledger).findings().stream().map(SampleImportTest::told).toList();

        assertThat(found).containsAll(ledger.findings());
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void only_households_with_a_listed_error_wait(Ledger ledger) {
        var waiting = read(ledger).households().stream().filter(SheetHousehold::mustWait).toList();
        var listed =
                ledger.findings().stream()
                        .filter(finding -> finding.severity().equals("error"))
                        .map(ExpectedFinding::row)
                        .collect(Collectors.toSet());

        assertThat(waiting)
                .allMatch(household -> household.rows().stream().anyMatch(listed::contains));
        assertThat(waiting).hasSize(ledger.waiting("households"));
        assertThat(waiting.stream().mapToInt(household -> household.form().members().size()).sum())
                .isEqualTo(ledger.waiting("persons"));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void households_begin_where_they_begin(Ledger ledger) {
        var first = read(ledger).households().stream().map(told -> told.rows().getFirst());

        assertThat(first).containsExactlyElementsOf(ledger.firstRows());
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void findings_beyond_the_list_are_few(Ledger ledger) {
        var beyond =
                read(ledger).findings().stream()
                        .map(SampleImportTest::told)
                        .filter(finding -> !ledger.findings().contains(finding))
                        .toList();

        assertThat(beyond).hasSizeLessThanOrEqualTo(ledger.findings().size());
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void every_column_is_taken_for_something(Ledger ledger) {
        var sheet = read(ledger).sheets().getFirst();

        assertThat(sheet.name()).isEqualTo(ledger.sheet());
        assertThat(sheet.kind()).isEqualTo(SheetKind.HOUSEHOLDS);
        assertThat(sheet.columns().stream().filter(column -> column.field().isEmpty()))
                .allMatch(column -> column.header().matches(".*序号|省.*|市.*"));
    }

    private static ReadFile read(Ledger ledger) {
        var own = ledger.file().startsWith("changsha") || ledger.file().startsWith("gansu");
        var read = read(ledger.file(), own ? TODAY : TODAY.year(ledger.year()));
        assertThat(read.sheets().getFirst().year()).hasValue(ledger.year());
        return read;
    }

    private static ReadFile read(String file, ReadOptions options) {
        try {
            var name = file.substring(file.lastIndexOf('/') + 1);
            return READER.read(name, new ByteArrayInputStream(Samples.bytes(file)), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedFinding told(Finding finding) {
        var column = finding.where() instanceof Place.Cell cell ? cell.column() : "";
        return new ExpectedFinding(
                Findings.rowOf(finding),
                column,
                finding.code(),
                finding.severity().name().toLowerCase(Locale.ROOT));
    }

    private static void assertYuan(Money money, String yuan) {
        assertThat(money.yuan()).isEqualByComparingTo(new BigDecimal(yuan));
    }

    static List<Ledger> ledgers() {
        return ExpectedSamples.ledgers();
    }
}
