package cn.cunce.ui.targeting;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The list of missing facts on screen.
final class GapsView {

    private final GapsViewModel model;
    private final Texts texts;
    private final StackPane place = new StackPane();

    @FXML private Label title;
    @FXML private ListView<GapLine> lines;

    GapsView(GapsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        place.getChildren().setAll(Fxml.load(this, "gaps.fxml", texts));
        return place;
    }

    Node node() {
        return place;
    }

    void focus() {
        lines.requestFocus();
        stand();
    }

    @FXML
    private void initialize() {
        lines.setItems(model.lines());
        lines.setCellFactory(_ -> new GapCell(texts));
        lines.setPlaceholder(new Label(texts.of("targeting.noGaps")));
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        lines.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        chosen().ifPresent(model::go);
                    }
                });
        lines.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(at -> model.select(at.intValue()));
        model.lines().addListener((Observable _) -> stand());
        model.sizeProperty()
                .subscribe(size -> title.setText(texts.of("targeting.gapsTitle", size)));
    }

    @FXML
    private void close() {
        model.listingProperty().set(false);
    }

    /// Stands where somebody was.
    private void stand() {
        lines.getSelectionModel().clearAndSelect(model.atProperty().get());
        lines.scrollTo(model.atProperty().get());
    }

    private Optional<GapLine> chosen() {
        return Optional.ofNullable(lines.getSelectionModel().getSelectedItem());
    }

    private void press(KeyEvent event) {
        chosen().ifPresent(line -> press(event, line));
    }

    private void press(KeyEvent event, GapLine line) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                model.go(line);
            }
            case RIGHT -> {
                event.consume();
                model.fold(line, false);
            }
            case LEFT -> {
                event.consume();
                model.fold(line, true);
            }
            default -> {}
        }
    }
}
