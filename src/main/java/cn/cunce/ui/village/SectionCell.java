package cn.cunce.ui.village;

import cn.cunce.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A section in the list: its light, its name, and how much of it nobody knows.
final class SectionCell extends ListCell<SectionSheet> {

    private final Texts texts;
    private final Label light = new Label();
    private final Label name = new Label();
    private final Label lacking = new Label();
    private final HBox row;

    SectionCell(Texts texts) {
        this.texts = texts;
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        light.getStyleClass().add("village-light");
        lacking.getStyleClass().add("hint");
        row = new HBox(light, name, gap, lacking);
        row.getStyleClass().add("village-section");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SectionSheet sheet, boolean empty) {
        super.updateItem(sheet, empty);
        setGraphic(empty || sheet == null ? null : row);
        if (!empty && sheet != null) {
            light.setText(sheet.light().shape());
            light.setAccessibleText(texts.of(sheet.light().word()));
            light.getStyleClass().setAll("label", "village-light", sheet.light().style() + "-text");
            name.setText(texts.of(sheet.section().title()));
            lacking.setText(sheet.lacking() > 0 ? texts.of("profile.lacks", sheet.lacking()) : "");
        }
    }
}
