package cn.cunce.ui.register;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/// The cells of the list.
final class RegisterCells {

    private RegisterCells() {}

    static TableCell<RegisterRow, RegisterRow> of(RegisterColumn column) {
        return switch (column.look()) {
            case TAG -> new Tag();
            case WORDS, FIGURE, SIGNS -> new Words(column.words());
        };
    }

    /// Words or a figure.
    static final class Words extends TableCell<RegisterRow, RegisterRow> {

        private final Function<RegisterRow, String> words;

        Words(Function<RegisterRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(RegisterRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : words.apply(row));
        }
    }

    /// The state on its tint.
    static final class Tag extends TableCell<RegisterRow, RegisterRow> {

        private final Label tag = new Label();

        Tag() {
            tag.getStyleClass().add("tag");
        }

        @Override
        protected void updateItem(RegisterRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null || row.tag().words().isEmpty()) {
                setGraphic(null);
                return;
            }
            tag.setText(row.tag().words());
            var look = List.of("tag", row.tag().look());
            if (!tag.getStyleClass().equals(look)) {
                tag.getStyleClass().setAll(look);
            }
            setGraphic(tag);
        }
    }

    /// ✓ where the household is marked.
    static final class Mark extends TableCell<RegisterRow, RegisterRow> {

        private final RegisterMarks marks;
        private final Label box = new Label();

        Mark(RegisterMarks marks) {
            this.marks = marks;
            box.getStyleClass().add("mark-box");
            marks.revisionProperty().subscribe(this::show);
            setOnMouseClicked(
                    _ -> {
                        if (getItem() != null) {
                            marks.toggle(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(RegisterRow row, boolean empty) {
            super.updateItem(row, empty);
            show();
        }

        private void show() {
            var row = getItem();
            setGraphic(row == null ? null : box);
            box.setText(row != null && marks.contains(row) ? "✓" : "");
        }
    }
}
