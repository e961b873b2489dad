package cn.cunce.ui.village;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/// The light of a rule with its word.
final class LightCell<R> extends TableCell<R, RuleRow> {

    private final Label tag = new Label();

    @Override
    protected void updateItem(RuleRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : tag);
        if (!empty && row != null) {
            tag.setText(row.light().shape() + " " + row.answer());
            tag.getStyleClass().setAll("label", "tag", row.light().style());
        }
    }
}
