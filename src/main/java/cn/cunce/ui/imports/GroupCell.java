package cn.cunce.ui.imports;

import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FindingsList;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Findings of one kind: shape, sentence, where the first of them are, how many.
final class GroupCell extends ListCell<FindingGroup> {

    private static final int ADDRESSES = 4;

    private final Texts texts;
    private final Label shape = new Label();
    private final Label sentence = new Label();
    private final Label where = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(shape, new VBox(sentence, where), count);

    GroupCell(Texts texts) {
        this.texts = texts;
        row.getStyleClass().add("finding");
        where.getStyleClass().add("hint");
        count.getStyleClass().add("strong");
        shape.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FindingGroup group, boolean empty) {
        super.updateItem(group, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            shape.setText(FindingsList.shape(group.severity()));
            shape.getStyleClass().setAll("label", FindingsList.style(group.severity()));
            sentence.setText(texts.of(group.findings().getFirst().problem()));
            where.setText(addresses(group));
            count.setText(String.valueOf(group.findings().size()));
        }
    }

    private String addresses(FindingGroup group) {
        var first =
                group.findings().stream()
                        .limit(ADDRESSES)
                        .map(finding -> address(finding.where()))
                        .distinct()
                        .collect(Collectors.joining(texts.of("import.and")));
        return group.findings().size() > ADDRESSES ? texts.of("import.andMore", first) : first;
    }

    private String address(Place where) {
        return where instanceof Place.Cell cell ? cell.address() : FindingsList.where(where, texts);
    }
}
