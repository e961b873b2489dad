package cn.cunce.service;

import cn.cunce.filing.LedgerTotals;
import cn.cunce.filing.ReadFile;
import cn.cunce.filing.ReadSheet;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Files after reading, before anybody has compared them with the book.
public final class ImportRead {

    /// @param file its name, without the folder
    public record File(String file, List<Sheet> sheets) {
        public File {
            sheets = List.copyOf(sheets);
        }
    }

    /// @param kind `households`, `members`, `village`, `groups`, `measures`, `projects`,
    ///     `department`, `empty_form`, `unknown`
    /// @param rows that told something, without titles, totals and notes
    /// @param year of what it tells, empty if nothing says so
    public record Sheet(
            String sheet, String kind, int rows, OptionalInt year, List<Column> columns) {
        public Sheet {
            columns = List.copyOf(columns);
        }
    }

    /// What a column was taken for.
    ///
    /// @param column as Excel names it
    /// @param field empty if nothing is taken from it
    /// @param checkedOnly whether it is compared, and not taken in
    public record Column(
            String column, String header, Optional<LedgerField<?>> field, boolean checkedOnly) {}

    /// What the files hold, the households that must wait included; what cannot be read adds
    /// nothing.
    ///
    /// @param net of the column that states it
    public record Totals(
            long households,
            long persons,
            Money wage,
            Money businessGross,
            Money property,
            Money transfer,
            Money businessCost,
            Money net) {}

    private final ImportOptions options;
    private final List<ReadFile> read;

    ImportRead(ImportOptions options, List<ReadFile> read) {
        this.options = options;
        this.read = List.copyOf(read);
    }

    public ImportOptions options() {
        return options;
    }

    public List<File> files() {
        return read.stream()
                .map(
                        file ->
                                new File(
                                        file.name(),
                                        file.sheets().stream().map(ImportRead::sheet).toList()))
                .toList();
    }

    /// All of them, by file and from the top.
    public List<Finding> findings() {
        return read.stream().flatMap(file -> file.findings().stream()).toList();
    }

    public Totals totals() {
        var all = read.stream().map(ReadFile::totals).reduce(LedgerTotals.NONE, LedgerTotals::plus);
        return new Totals(
                all.households(),
                all.persons(),
                all.wage(),
                all.businessGross(),
                all.property(),
                all.transfer(),
                all.businessCost(),
                all.net());
    }

    List<ReadFile> read() {
        return read;
    }

    private static Sheet sheet(ReadSheet sheet) {
        return new Sheet(
                sheet.name(),
                sheet.kind().key(),
                sheet.rows(),
                sheet.year(),
                sheet.columns().stream()
                        .map(
                                column ->
                                        new Column(
                                                column.column(),
                                                column.header(),
                                                column.field(),
                                                column.checkedOnly()))
                        .toList());
    }
}
