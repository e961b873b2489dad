package cn.cunce.ui.register;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/// A row that shows whether its household is marked and whether it is still there.
final class RegisterTableRow extends TableRow<RegisterRow> {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");

    private final RegisterMarks marks;

    RegisterTableRow(RegisterMarks marks) {
        this.marks = marks;
        marks.revisionProperty().subscribe(this::showMark);
    }

    @Override
    protected void updateItem(RegisterRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(ENDED, !empty && row != null && row.hasEnded());
        showMark();
    }

    private void showMark() {
        var row = getItem();
        pseudoClassStateChanged(MARKED, row != null && marks.contains(row));
    }
}
