package cn.cunce.filing;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.ledger.ImportSeverity;
import cn.cunce.model.value.Problem;
import java.util.ArrayList;
import java.util.List;

/// What is found on one sheet, each finding at its place in the file.
final class Findings {

    private final String file;
    private final String sheet;
    private final List<Finding> all = new ArrayList<>();

    Findings(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /// Findings of a part of the same sheet, gathered apart.
    Findings apart() {
        return new Findings(file, sheet);
    }

    /// @param field full name of the field, empty where there is none
    void at(CellAt cell, String field, Problem problem) {
        at(cell, field, problem, ImportSeverity.of(problem));
    }

    void at(CellAt cell, String field, Problem problem, Severity severity) {
        var place = new Place.Cell(file, sheet, cell.column().letters(), cell.row());
        all.add(new Finding(place, severity, problem, field, cell.shown()));
    }

    void row(int row, String value, Problem problem) {
        var place = new Place.Row(file, sheet, row);
        all.add(new Finding(place, ImportSeverity.of(problem), problem, "", value));
    }

    void sheet(Problem problem) {
        var place = new Place.Sheet(file, sheet);
        all.add(new Finding(place, ImportSeverity.of(problem), problem, "", ""));
    }

    /// The row of a finding as Excel counts; 0 where it has none.
    static int rowOf(Finding finding) {
        return switch (finding.where()) {
            case Place.Cell(var _, var _, var _, var row) -> row;
            case Place.Row(var _, var _, var row) -> row;
            case Place.Sheet _, Place.File _, Place.Form _ -> 0;
        };
    }

    void addAll(List<Finding> more) {
        all.addAll(more);
    }

    List<Finding> all() {
        return all;
    }
}
