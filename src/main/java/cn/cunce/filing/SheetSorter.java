package cn.cunce.filing;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.ProjectFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Tells what a sheet is by its headers, unless a person has said it.
final class SheetSorter {

    /// What a kind must have at least, each line one way to have it; asked in this order.
    private static final List<Map.Entry<SheetKind, List<Set<LedgerField<?>>>>> SIGNS =
            List.of(
                    Map.entry(
                            SheetKind.PROJECTS,
                            List.of(
                                    Set.of(ProjectFields.PROJECT_NAME, ProjectFields.BUDGET),
                                    Set.of(ProjectFields.PROJECT_NAME, ProjectFields.PROJECT_NO))),
                    Map.entry(
                            SheetKind.MEASURES,
                            List.of(
                                    Set.of(MeasureFields.MEASURE_CATEGORY),
                                    Set.of(
                                            MeasureFields.MEASURE_NAME,
                                            MeasureFields.DELIVERED_AMOUNT))),
                    Map.entry(
                            SheetKind.GROUPS,
                            List.of(
                                    Set.of(
                                            NaturalVillageFields.GROUP_NAME,
                                            NaturalVillageFields.HOUSEHOLDS,
                                            NaturalVillageFields.POPULATION))),
                    Map.entry(
                            SheetKind.HOUSEHOLDS,
                            List.of(
                                    Set.of(PersonFields.NAME, PersonFields.ID_NUMBER),
                                    Set.of(PersonFields.NAME, PersonFields.SEX),
                                    Set.of(HouseholdFields.NATIONAL_HOUSEHOLD_NO))));

    private final HeaderNames names;
    private final TableFinder tables;
    private final VillagePairs pairs;

    SheetSorter(HeaderNames names) {
        this.names = names;
        this.tables = new TableFinder(names);
        this.pairs = new VillagePairs(names);
    }

    /// @param table empty if the sheet has no row that could be a header
    /// @param known whether words of the header are known, or a person has said where it is
    record Sorted(
            SheetKind kind, Optional<Department> department, Optional<Table> table, boolean known) {

        Sorted(SheetKind kind, Optional<Department> department, Optional<Table> table) {
            this(kind, department, table, table.isPresent());
        }
    }

    /// @param headerRow where a person has said which row it is
    Sorted sort(SheetGrid grid, ReadOptions options, OptionalInt headerRow) {
        var table = tables.find(grid, headerRow);
        var department = options.department().or(() -> table.flatMap(SheetSorter::department));
        if (options.kind().isPresent()) {
            return new Sorted(options.kind().get(), department, table);
        }
        if (pairs.looksLike(grid)) {
            return new Sorted(SheetKind.VILLAGE, Optional.empty(), Optional.empty());
        }
        if (department.isPresent()) {
            return new Sorted(SheetKind.DEPARTMENT, department, table);
        }
        var kind = table.map(this::kind).orElse(SheetKind.UNKNOWN);
        return table.isPresent()
                ? new Sorted(kind, department, table)
                : new Sorted(kind, department, tables.fullest(grid), false);
    }

    private static Optional<Department> department(Table table) {
        return Department.withHeaders(table.headers());
    }

    private SheetKind kind(Table table) {
        for (var sign : SIGNS) {
            var columns = Columns.of(table, sign.getKey(), names);
            if (sign.getValue().stream().anyMatch(fields -> hasAll(columns, fields))) {
                return sign.getKey() == SheetKind.HOUSEHOLDS ? ledger(columns) : sign.getKey();
            }
        }
        return SheetKind.UNKNOWN;
    }

    private static boolean hasAll(Columns columns, Set<LedgerField<?>> fields) {
        return fields.stream().allMatch(field -> columns.of(field).isPresent());
    }

    private static SheetKind ledger(Columns columns) {
        return columns.of(Set.of(Entity.HOUSEHOLD_YEAR)).isEmpty()
                ? SheetKind.MEMBERS
                : SheetKind.HOUSEHOLDS;
    }
}
