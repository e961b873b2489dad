package cn.cunce.ui.imports;

import cn.cunce.ui.imports.GridViewModel.Spot;
import cn.cunce.ui.part.FindingsList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One cell of the sheet: what stands there, with the shape and tint of what was found. Enter or F2
/// mends it where it stands.
final class GridCell extends TableCell<Integer, String> {

    private final GridViewModel model;
    private final int column;
    private final TextField field = new TextField();
    private boolean givenUp;

    /// @param column from 0; -1 for the numbers of the rows
    GridCell(GridViewModel model, int column) {
        this.model = model;
        this.column = column;
        getStyleClass().add(column < 0 ? "import-number" : "import-cell");
        field.setId("cellField");
        field.setOnAction(_ -> commitEdit(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            givenUp = true;
            cancelEdit();
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            commitEdit(field.getText());
        }
    }

    private Spot spot() {
        return new Spot(getIndex() < 0 || isEmpty() ? -1 : getItemRow(), column);
    }

    private int getItemRow() {
        return getTableView().getItems().get(getIndex());
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            givenUp = false;
            field.setText(model.text(spot()));
            setText(null);
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void commitEdit(String text) {
        givenUp = true; // taken over: nothing is left to be saved when the field goes
        super.commitEdit(text);
        getTableView().requestFocus();
    }

    /// Looking elsewhere keeps what was typed; only Esc gives it up.
    @Override
    public void cancelEdit() {
        var typed = field.getText();
        var place = spot();
        super.cancelEdit();
        if (!givenUp && place.row() >= 0) {
            model.mend(place, typed);
        }
        show();
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        if (empty || !isEditing()) {
            show();
        }
    }

    private void show() {
        setGraphic(null);
        getStyleClass().removeAll("must-cell", "look-cell", "told-cell", "mended-cell");
        var place = spot();
        if (isEmpty() || place.row() < 0) {
            setText(null);
            return;
        }
        var shown = column < 0 ? getItem() : model.shown(place);
        var worst = model.found(place).stream().findFirst();
        setText(
                worst.map(finding -> FindingsList.shape(finding.severity()) + " " + shown)
                        .orElse(shown));
        worst.ifPresent(
                finding ->
                        getStyleClass()
                                .add(
                                        switch (finding.severity()) {
                                            case ERROR -> "must-cell";
                                            case WARNING -> "look-cell";
                                            case INFO -> "told-cell";
                                        }));
        if (column >= 0 && model.isMended(place)) {
            getStyleClass().add("mended-cell");
        }
    }
}
