package cn.cunce.filing;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the rows of one household: what is said of it once, then its members, then what
/// contradicts itself.
final class HouseholdReader {

    private static final Set<LedgerField<?>> COMPONENTS =
            Set.of(
                    IncomeFields.WAGE_INCOME,
                    IncomeFields.BUSINESS_GROSS,
                    IncomeFields.PROPERTY_INCOME,
                    IncomeFields.TRANSFER_INCOME,
                    IncomeFields.BUSINESS_COST,
                    IncomeFields.HOUSEHOLD_SIZE);

    private final Columns columns;
    private final List<Column> once;
    private final Optional<Column> headName;
    private final Optional<Column> yearOfRow;
    private final MemberReader members;
    private final FormChecks checks;
    private final CellJudge judge;
    private final Merges merges;
    private final int year;

    /// @param year told for the whole sheet, 0 if nothing tells it
    HouseholdReader(Columns columns, CellJudge judge, Merges merges, int year) {
        this.columns = columns;
        this.once = columns.of(Set.of(Entity.HOUSEHOLD, Entity.HOUSEHOLD_YEAR, Entity.VILLAGE));
        this.headName = columns.of(Meaning.Role.HEAD_NAME);
        this.yearOfRow = columns.of(Meaning.Role.YEAR);
        this.members = new MemberReader(columns, judge, merges);
        this.checks = new FormChecks(columns, merges);
        this.judge = judge;
        this.merges = merges;
        this.year = year;
    }

    HouseholdDraft read(HouseholdGroups.Group group, Findings found) {
        var drafts = new Drafts();
        for (var column : once) {
            column.field().ifPresent(field -> readOnce(field, column, group, drafts, found));
        }
        blameComponents(found);
        headName.ifPresent(column -> checkConflict("person.name", column, group, found));
        var people = members.read(group.rows(), found);
        var form =
                new HouseholdForm(
                        Optional.empty(),
                        year(group.rows().getFirst()),
                        drafts.answers(Entity.HOUSEHOLD),
                        drafts.answers(Entity.HOUSEHOLD_YEAR),
                        people);
        var draft =
                new HouseholdDraft(
                        form, drafts.answers(Entity.VILLAGE), group.rows(), columns, found);
        checkNumber(group, found);
        checks.check(draft);
        return draft;
    }

    private int year(GridRow first) {
        return yearOfRow
                .map(column -> Wording.bare(first.cell(column.index()).shown()).replace("年", ""))
                .filter(text -> text.matches("20\\d{2}"))
                .map(Integer::valueOf)
                .orElse(year);
    }

    private void readOnce(
            LedgerField<?> field,
            Column column,
            HouseholdGroups.Group group,
            Drafts drafts,
            Findings found) {
        var first = group.rows().getFirst();
        var cell = firstFilled(column, group.rows());
        var at = new CellAt(column, first.number(), cell);
        judge.read(field, at, drafts.of(field), found);
        if (field.entity() != Entity.VILLAGE) {
            checkConflict(field.name(), column, group, found);
        }
    }

    private GridCell firstFilled(Column column, List<GridRow> rows) {
        for (var row : rows) {
            var cell = merges.cell(row, column.index());
            if (!cell.isBlank() || cell.isUncomputed()) {
                return cell;
            }
        }
        return GridCell.EMPTY;
    }

    /// The rows of a household repeat what is said of it once; one that says otherwise is found.
    private void checkConflict(
            String field, Column column, HouseholdGroups.Group group, Findings found) {
        var first = group.rows().getFirst();
        var said = firstFilled(column, group.rows());
        for (var row : group.rows()) {
            var cell = row.cell(column.index());
            if (cell != said && !cell.isBlank() && !cell.saysSame(said)) {
                found.at(
                        new CellAt(column, first.number(), said),
                        field,
                        Problem.of("HH_VALUE_CONFLICT", row.number(), cell.shown()));
                return;
            }
        }
    }

    private void checkNumber(HouseholdGroups.Group group, Findings found) {
        var number = columns.of(HouseholdFields.NATIONAL_HOUSEHOLD_NO);
        if (group.sameNumber().isEmpty() || number.isEmpty()) {
            return;
        }
        found.at(
                CellAt.of(number.get(), group.rows().getFirst()),
                HouseholdFields.NATIONAL_HOUSEHOLD_NO.name(),
                Problem.of("HID_SHARED", group.sameNumber().get().head(), group.head()));
    }

    /// A sum that failed because a component is wrong is as grave as that.
    private static void blameComponents(Findings found) {
        var grave =
                found.all().stream()
                        .filter(Finding::isError)
                        .anyMatch(
                                finding ->
                                        COMPONENTS.stream()
                                                .map(LedgerField::name)
                                                .anyMatch(finding.field()::equals));
        if (grave) {
            found.all().replaceAll(HouseholdReader::graver);
        }
    }

    private static Finding graver(Finding finding) {
        var ofSum =
                finding.field().equals(IncomeFields.STATED_NET_INCOME.name())
                        || finding.field().equals(IncomeFields.STATED_PER_CAPITA_INCOME.name());
        return ofSum && Set.of("FORMULA_ERROR", "DIV0").contains(finding.code())
                ? new Finding(
                        finding.where(),
                        Severity.ERROR,
                        finding.problem(),
                        finding.field(),
                        finding.value())
                : finding;
    }
}
