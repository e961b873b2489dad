package cn.cunce.ui.card;

import cn.cunce.text.Texts;
import cn.cunce.ui.shell.Place.Neighbour;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A household in the list beside a card.
final class NeighbourCell extends ListCell<Neighbour> {

    private final Texts texts;
    private final Label number = new Label();
    private final Label head = new Label();
    private final Label people = new Label();
    private final HBox row;

    NeighbourCell(Texts texts) {
        this.texts = texts;
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        number.getStyleClass().add("neighbour-number");
        people.getStyleClass().add("hint");
        row = new HBox(number, head, gap, people);
        row.getStyleClass().add("neighbour");
    }

    @Override
    protected void updateItem(Neighbour neighbour, boolean empty) {
        super.updateItem(neighbour, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            number.setText(neighbour.number());
            head.setText(neighbour.head());
            people.setText(texts.of("card.size", neighbour.people()));
        }
    }
}
