package cn.cunce.ui.targeting;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fold;
import cn.cunce.ui.targeting.GapLine.Head;
import cn.cunce.ui.targeting.GapLine.Item;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A heading of a list beside the table, or one of those below it.
final class GapCell extends ListCell<GapLine> {

    private final Texts texts;
    private final Fold fold = new Fold();
    private final Label number = new Label();
    private final Label what = new Label();
    private final Label right = new Label();
    private final Region gap = new Region();
    private final HBox line = new HBox();

    GapCell(Texts texts) {
        this.texts = texts;
        HBox.setHgrow(gap, Priority.ALWAYS);
        number.getStyleClass().add("gap-number");
        right.getStyleClass().add("hint");
        right.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("gap-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(GapLine item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : line);
        if (!empty && item != null) {
            switch (item) {
                case Head head -> show(head);
                case Item one -> show(one);
            }
        }
    }

    private void show(Head head) {
        fold.show(head.walked(), head.open());
        what.setText(texts.of(head.said(), head.households(), head.title()));
        what.getStyleClass().setAll("label", "strong");
        right.setText(texts.of(head.hint()));
        line.getChildren().setAll(fold, what, gap, right);
    }

    private void show(Item item) {
        fold.show(false, false);
        number.setText(item.subject().no());
        what.setText(item.subject().name());
        what.getStyleClass().setAll("label");
        right.setText(item.what());
        line.getChildren().setAll(fold, number, what, gap, right);
    }
}
