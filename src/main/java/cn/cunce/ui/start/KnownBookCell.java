package cn.cunce.ui.start;

import cn.cunce.settings.Settings.KnownBook;
import cn.cunce.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// A book that was opened here: its name, when, and where it lies.
final class KnownBookCell extends ListCell<KnownBook> {

    private final StartViewModel model;
    private final Texts texts;
    private final Label name = new Label();
    private final Label where = new Label();
    private final VBox lines = new VBox(name, where);

    KnownBookCell(StartViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        name.getStyleClass().add("strong");
        where.getStyleClass().add("hint");
    }

    @Override
    protected void updateItem(KnownBook book, boolean empty) {
        super.updateItem(book, empty);
        setGraphic(empty ? null : lines);
        if (!empty) {
            name.setText(book.name());
            where.setText(texts.of("start.lastOpened", model.opened(book), book.folder()));
        }
    }
}
