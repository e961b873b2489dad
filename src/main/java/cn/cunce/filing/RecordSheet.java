package cn.cunce.filing;

import cn.cunce.filing.SheetContent.MeasureRow;
import cn.cunce.filing.SheetContent.ProjectRow;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Reads a sheet with one record on each row: groups, measures, projects.
final class RecordSheet {

    private final Columns columns;
    private final CellJudge judge;
    private final Merges merges;
    private final Findings found;

    RecordSheet(Columns columns, CellJudge judge, Merges merges, Findings found) {
        this.columns = columns;
        this.judge = judge;
        this.merges = merges;
        this.found = found;
    }

    SheetContent read(SheetKind kind, List<GridRow> rows) {
        return switch (kind) {
            case GROUPS ->
                    new SheetContent.Groups(
                            rows.stream().map(row -> read(row, Entity.NATURAL_VILLAGE)).toList());
            case MEASURES -> new SheetContent.Measures(rows.stream().map(this::measure).toList());
            case PROJECTS ->
                    new SheetContent.Projects(
                            rows.stream()
                                    .map(row -> new ProjectRow(row.number(), project(row)))
                                    .toList());
            case HOUSEHOLDS, MEMBERS, VILLAGE, DEPARTMENT, EMPTY_FORM, UNKNOWN ->
                    new SheetContent.Nothing();
        };
    }

    private MeasureRow measure(GridRow row) {
        var told = readAll(row);
        return new MeasureRow(
                row.number(),
                Wording.bare(text(Meaning.Role.HOUSEHOLD_NO, row)),
                Wording.trimmed(text(Meaning.Role.HEAD_NAME, row)),
                told.answers(Entity.MEASURE),
                told.answers(Entity.RESPONSIBLE));
    }

    private Answers project(GridRow row) {
        var draft = readAll(row).of(Entity.PROJECT);
        var funds = new HashMap<String, Money>();
        for (var column : columns.all()) {
            if (column.meaning() instanceof Meaning.Part(var _, var source)) {
                fund(column, row).ifPresent(money -> funds.merge(source, money, Money::plus));
            }
        }
        if (!funds.isEmpty()) {
            draft.put(ProjectFields.FUND_BY_SOURCE, funds);
        }
        return draft.answers();
    }

    /// What one source gives, read as the whole budget is read.
    private Optional<Money> fund(Column column, GridRow row) {
        var alone = new AnswersDraft();
        judge.read(ProjectFields.BUDGET, at(column, row), alone, found);
        return alone.get(ProjectFields.BUDGET);
    }

    private Answers read(GridRow row, Entity entity) {
        return readAll(row).answers(entity);
    }

    private Drafts readAll(GridRow row) {
        var drafts = new Drafts();
        for (var column : columns.all()) {
            if (column.meaning() instanceof Meaning.Of(var field)) {
                judge.read(field, at(column, row), drafts.of(field), found);
            }
        }
        return drafts;
    }

    private CellAt at(Column column, GridRow row) {
        return new CellAt(column, row.number(), merges.cell(row, column.index()));
    }

    private String text(Meaning.Role role, GridRow row) {
        return columns.of(role).map(column -> at(column, row).shown()).orElse("");
    }
}
