package cn.cunce.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.sample.LedgerWorkbook.Layout;
import cn.cunce.sample.WorkbookSpoiler;
import cn.cunce.sample.WorkbookSpoiler.Expected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Villages that are clean but for cells spoiled in every way of the samples, and in some more:
/// each is found where it is, and nothing turns into an error elsewhere.
class SpoiledWorkbookTest {

    private static final CodeLists CODES = Shipped.codeLists();
    private static final LedgerReader READER = new LedgerReader(Catalogue.LEDGER, CODES);
    private static final ReadOptions OPTIONS = ReadOptions.on(LocalDate.of(2019, 6, 30)).year(2018);
    private static final int RUNS = 4;

    @ParameterizedTest
    @MethodSource("villages")
    void each_spoiled_cell_is_found_and_nothing_else_is_an_error(Layout layout, long seed)
            throws IOException {
        var spoiled = new WorkbookSpoiler(seed, CODES, layout).spoil();

        var read = READER.read("村.xlsx", new ByteArrayInputStream(spoiled.workbook()), OPTIONS);

        assertThat(read.findings().stream().map(SpoiledWorkbookTest::told))
                .containsAll(spoiled.expected());
        assertThat(read.households().stream().map(told -> told.rows().getFirst()))
                .containsExactlyElementsOf(spoiled.households());
        assertThat(
                        read.households().stream()
                                .filter(SheetHousehold::mustWait)
                                .map(told -> told.rows().getFirst()))
                .containsExactlyElementsOf(spoiled.waiting());
        assertThat(
                        read.households().stream()
                                .filter(
                                        told ->
                                                spoiled.untouched()
                                                        .contains(told.rows().getFirst()))
                                .flatMap(told -> told.findings().stream()))
                .isEmpty();
    }

    private static Expected told(Finding finding) {
        var column =
                finding.where() instanceof Place.Cell cell ? SheetCells.column(cell.column()) : -1;
        return new Expected(Findings.rowOf(finding), column, finding.code(), finding.severity());
    }

    /// `-Dcunce.seed` repeats one village in all layouts.
    static Stream<Arguments> villages() {
        var told = Long.getLong("cunce.seed");
        var seeds = told == null ? LongStream.rangeClosed(1, RUNS) : LongStream.of(told);
        return seeds.boxed()
                .flatMap(
                        seed ->
                                Arrays.stream(Layout.values())
                                        .map(layout -> Arguments.of(layout, seed)));
    }
}
