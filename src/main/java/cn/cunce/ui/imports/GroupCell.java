package cn.cunce.ui.imports;

import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.Finding.Severity;
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
    private final Label level = new Label();
    private final HBox row = new HBox(shape, new VBox(sentence, where), count);
    private final VBox whole = new VBox(level, row);

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
        setGraphic(empty ? null : whole);
        if (!empty) {
            shape.setText(FindingsList.shape(group.severity()));
            shape.getStyleClass().setAll("label", FindingsList.style(group.severity()));
            sentence.setText(texts.of(group.findings().getFirst().problem()));
            where.setText(addresses(group));
            count.setText(String.valueOf(group.findings().size()));
            level(group);
        }
    }

    /// The first kind of each gravity stands under a line that says how many there are of it.
    private void level(FindingGroup group) {
        var all = getListView().getItems();
        var first = getIndex() == 0 || all.get(getIndex() - 1).severity() != group.severity();
        level.setVisible(first);
        level.setManaged(first);
        if (first) {
            var found =
                    all.stream()
                            .filter(other -> other.severity() == group.severity())
                            .mapToInt(other -> other.findings().size())
                            .sum();
            level.setText(texts.of(levelKey(group.severity()), found));
            level.getStyleClass()
                    .setAll("label", "import-level", FindingsList.style(group.severity()));
        }
    }

    private static String levelKey(Severity severity) {
        return switch (severity) {
            case ERROR -> "import.groupMust";
            case WARNING -> "import.groupLook";
            case INFO -> "import.groupTold";
        };
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
