package cn.cunce.ui.start;

import cn.cunce.service.GlanceAtBook.Glance;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Sizes;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A book that was opened here: its name and level, when it was saved, how large it is, where it
/// lies; grey, with a way to find it, when its folder is gone.
final class KnownBookCell extends ListCell<KnownRow> {

    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

    private final StartViewModel model;
    private final Texts texts;
    private final Label level = new Label();
    private final Label name = new Label();
    private final Label saved = new Label();
    private final Label where = new Label();
    private final Hyperlink find = new Hyperlink();
    private final VBox lines;

    /// @param finding looks for a book whose folder is gone
    KnownBookCell(StartViewModel model, Consumer<KnownRow> finding, Texts texts) {
        this.model = model;
        this.texts = texts;
        level.getStyleClass().addAll("tag", "told");
        name.getStyleClass().add("strong");
        saved.getStyleClass().add("hint");
        where.getStyleClass().addAll("hint", "start-where");
        find.setText(texts.of("start.findIt"));
        find.setOnAction(_ -> finding.accept(getItem()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(level, name, gap, saved);
        var bottom = new HBox(where, find);
        top.getStyleClass().add("start-line");
        bottom.getStyleClass().add("start-line");
        lines = new VBox(top, bottom);
        lines.getStyleClass().add("start-book");
        // a long path gives way; it does not push the list wider
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(KnownRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : lines);
        var gone = !empty && row.isGone();
        pseudoClassStateChanged(GONE, gone);
        if (!empty) {
            var book = row.book();
            level.setText(texts.of(level(book.tier())));
            name.setText(book.name());
            where.setText(gone ? texts.of("start.gone", book.folder()) : book.folder().toString());
            saved.setText(
                    row.glance()
                            .filter(Glance::there)
                            .map(this::said)
                            .orElse(texts.of("start.lastOpened", model.minute(book.opened()))));
            find.setVisible(gone);
            find.setManaged(gone);
        }
    }

    private String said(Glance glance) {
        return texts.of(
                "start.savedAt",
                glance.saved().map(model::minute).orElse(""),
                Sizes.of(glance.bytes()));
    }

    private static String level(String tier) {
        return switch (tier) {
            case "township" -> "start.township";
            case "county" -> "start.county";
            default -> "start.village";
        };
    }
}
