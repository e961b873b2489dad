package cn.cunce.ui.register;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseEvent;

/// The head of a column: its name, whether the list is sorted by it, and as which of several keys.
final class SortHeader {

    private static final double PADDING_PX = 12;

    private final RegisterColumn shown;
    private final RegisterViewModel model;
    private final Label label = new Label();

    SortHeader(RegisterColumn shown, TableColumn<?, ?> column, RegisterViewModel model) {
        this.shown = shown;
        this.model = model;
        label.getStyleClass().add("sort-header");
        label.prefWidthProperty().bind(column.widthProperty().subtract(PADDING_PX));
        label.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        model.questionProperty().subscribe(this::show);
    }

    Label label() {
        return label;
    }

    private void click(MouseEvent click) {
        if (click.isStillSincePress()) {
            model.sort(shown, click.isShiftDown());
        }
    }

    private void show(RegisterQuestion question) {
        var order = question.order();
        for (var i = 0; i < order.size(); i++) {
            if (order.get(i).column().equals(shown.id())) {
                var arrow = order.get(i).falling() ? " ↓" : " ↑";
                label.setText(shown.label() + arrow + (order.size() > 1 ? i + 1 : ""));
                return;
            }
        }
        label.setText(shown.label());
    }
}
