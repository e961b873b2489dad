package cn.cunce.service;

import cn.cunce.filing.LedgerTotals;
import cn.cunce.filing.ReadFile;
import cn.cunce.filing.ReadSheet.MatchedColumn;
import cn.cunce.filing.SheetContent;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.ColumnGround;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.model.value.Money;
import cn.cunce.service.ImportLayouts.Known;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
    /// @param template by which sheets laid out like this are known
    /// @param headerRow the lowest row of its header as Excel counts, 0 where it has none
    /// @param known what the book remembers of the template
    /// @param cells none unless the files were opened for looking at them
    public record Sheet(
            String sheet,
            String kind,
            int rows,
            OptionalInt year,
            List<Column> columns,
            String template,
            int headerRow,
            Known known,
            SheetCells cells) {
        public Sheet {
            columns = List.copyOf(columns);
        }
    }

    /// What a column was taken for.
    ///
    /// @param column as Excel names it
    /// @param field empty if nothing is taken from it
    /// @param checkedOnly whether it is compared, and not taken in
    /// @param ground why it was taken for that
    public record Column(
            String column,
            String header,
            Optional<LedgerField<?>> field,
            boolean checkedOnly,
            ColumnGround ground) {}

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
    private final Map<String, Known> known;

    /// @param known what the book remembers, by template
    ImportRead(ImportOptions options, List<ReadFile> read, Map<String, Known> known) {
        this.options = options;
        this.read = List.copyOf(read);
        this.known = Map.copyOf(known);
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
                                        IntStream.range(0, file.sheets().size())
                                                .mapToObj(place -> sheet(file, place))
                                                .toList()))
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

    /// By template: what a sheet of it is called. Only of sheets of which something is taken.
    Map<String, String> templates() {
        var names = new HashMap<String, String>();
        for (var file : read) {
            for (var i = 0; i < file.sheets().size(); i++) {
                var sheet = file.sheets().get(i);
                if (!(sheet.content() instanceof SheetContent.Nothing)) {
                    names.putIfAbsent(
                            file.shapes().get(i).template(), nameOf(file.name(), sheet.name()));
                }
            }
        }
        return names;
    }

    /// By which people know a layout: the file it came with, and the sheet.
    public static String nameOf(String file, String sheet) {
        var dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file) + " " + sheet;
    }

    private Sheet sheet(ReadFile file, int place) {
        var sheet = file.sheets().get(place);
        var shape = file.shapes().get(place);
        return new Sheet(
                sheet.name(),
                sheet.kind().key(),
                sheet.rows(),
                sheet.year(),
                sheet.columns().stream().map(ImportRead::column).toList(),
                shape.template(),
                shape.headerRow(),
                known.getOrDefault(shape.template(), Known.NEVER),
                shape.cells());
    }

    private static Column column(MatchedColumn column) {
        return new Column(
                column.column(),
                column.header(),
                column.field(),
                column.checkedOnly(),
                column.ground());
    }
}
