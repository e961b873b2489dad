package cn.cunce.filing;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a sheet that is a header over rows, by its kind.
final class TableReading {

    /// What says whom or what a row is about.
    private static final List<LedgerField<?>> WHO =
            List.of(
                    PersonFields.NAME,
                    PersonFields.ID_NUMBER,
                    MembershipFields.RELATION,
                    NaturalVillageFields.GROUP_NAME,
                    MeasureFields.MEASURE_NAME,
                    ProjectFields.PROJECT_NAME);

    private final HeaderNames names;
    private final CellJudge judge;
    private final Findings found;
    private final ReadOptions options;

    TableReading(HeaderNames names, CellJudge judge, Findings found, ReadOptions options) {
        this.names = names;
        this.judge = judge;
        this.found = found;
        this.options = options;
    }

    SheetDraft read(SheetGrid grid, SheetSorter.Sorted sorted) {
        if (sorted.table().isEmpty()) {
            return nothing(grid, SheetKind.UNKNOWN, "SHEET_UNKNOWN", List.of());
        }
        var table = sorted.table().get();
        var columns = Columns.of(table, sorted.kind(), names);
        if (!sorted.known()) {
            return nothing(grid, SheetKind.UNKNOWN, "SHEET_UNKNOWN", columns.all());
        }
        var rows = new TableRows(table, who(columns));
        if (rows.records().isEmpty()) {
            return nothing(grid, SheetKind.EMPTY_FORM, "EMPTY_FORM", columns.all());
        }
        if (sorted.kind() == SheetKind.UNKNOWN) {
            return nothing(grid, SheetKind.UNKNOWN, "SHEET_UNKNOWN", columns.all());
        }
        rows.skipped().forEach(this::tell);
        if (rows.hidden() > 0) {
            found.sheet(Problem.of("HIDDEN_ROWS", rows.hidden()));
        }
        return read(table, sorted, readable(columns, table), rows.records());
    }

    private SheetDraft read(
            Table table, SheetSorter.Sorted sorted, Columns columns, List<GridRow> rows) {
        var kind = sorted.kind();
        var households =
                kind == SheetKind.HOUSEHOLDS || kind == SheetKind.MEMBERS
                        ? households(table, kind, columns, rows)
                        : List.<HouseholdDraft>of();
        var content =
                kind == SheetKind.DEPARTMENT
                        ? departmentList(sorted.department(), columns, rows)
                        : new RecordSheet(columns, judge, new Merges(table.grid()), found)
                                .read(kind, rows);
        var sheet =
                new ReadSheet(
                        table.grid().name(),
                        kind,
                        rows.size(),
                        year(table),
                        matched(columns.all()),
                        content,
                        found.all());
        return new SheetDraft(sheet, households);
    }

    private List<HouseholdDraft> households(
            Table table, SheetKind kind, Columns columns, List<GridRow> rows) {
        var year = year(table);
        if (year.isEmpty()
                && kind == SheetKind.HOUSEHOLDS
                && columns.of(Meaning.Role.YEAR).isEmpty()) {
            found.sheet(Problem.of("YEAR_UNKNOWN"));
        }
        var reader = new HouseholdReader(columns, judge, new Merges(table.grid()), year.orElse(0));
        return new HouseholdGroups(columns, rows, judge)
                .groups().stream().map(group -> reader.read(group, found.apart())).toList();
    }

    private static SheetContent departmentList(
            Optional<Department> department, Columns columns, List<GridRow> rows) {
        var texts =
                rows.stream()
                        .map(
                                row ->
                                        columns.all().stream()
                                                .map(column -> row.cell(column.index()).shown())
                                                .toList())
                        .toList();
        var headers = columns.all().stream().map(column -> column.heading().shown()).toList();
        return department
                .<SheetContent>map(kind -> new SheetContent.DepartmentList(kind, headers, texts))
                .orElseGet(SheetContent.Nothing::new);
    }

    private OptionalInt year(Table table) {
        return options.year().isPresent()
                ? options.year()
                : Titles.year(table.titles(), table.grid().name());
    }

    private static List<Column> who(Columns columns) {
        var who = new ArrayList<Column>();
        WHO.forEach(field -> columns.of(field).ifPresent(who::add));
        return who;
    }

    /// Without the columns whose unit nobody can turn into the ledger's.
    private Columns readable(Columns columns, Table table) {
        var unknown = columns.ofUnknownUnit();
        for (var column : unknown) {
            found.at(
                    new CellAt(column, table.headerRow(), column.heading().cell()),
                    column.field().map(LedgerField::name).orElse(""),
                    Problem.of("UNIT_UNKNOWN", column.heading().unit()));
        }
        return new Columns(
                columns.all().stream().filter(column -> !unknown.contains(column)).toList());
    }

    private void tell(TableRows.Skipped skipped) {
        found.row(skipped.row(), skipped.text(), Problem.of(skipped.code()));
    }

    private SheetDraft nothing(SheetGrid grid, SheetKind kind, String why, List<Column> columns) {
        found.sheet(Problem.of(why));
        return SheetDraft.done(
                new ReadSheet(
                        grid.name(),
                        kind,
                        0,
                        OptionalInt.empty(),
                        matched(columns),
                        new SheetContent.Nothing(),
                        found.all()));
    }

    private static List<ReadSheet.MatchedColumn> matched(List<Column> columns) {
        return columns.stream().map(Column::matched).toList();
    }
}
