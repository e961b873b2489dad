package cn.cunce.ui.imports;

import cn.cunce.text.Texts;
import javafx.scene.control.TableCell;

/// How sure it is what a column is, in a word and its colour.
final class ConfidenceCell extends TableCell<ColumnLine, ColumnLine> {

    private final Texts texts;

    ConfidenceCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(ColumnLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("good-text", "told-text", "look-text", "hint");
        setText(empty ? null : texts.of(line.confidenceKey()));
        if (!empty) {
            getStyleClass().add(line.style());
        }
    }
}
