package cn.cunce.ui.targeting;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A list beside the table on screen, whose lines open and fold.
final class SideListView {

    /// What a list says of itself, as text keys.
    ///
    /// @param title with how many
    /// @param unknown instead, while it is not known how many
    /// @param what over the lines, `hint` over what stands at their right
    /// @param none where the list is empty
    /// @param coming while it is not known what stands in it
    /// @param keys below the list
    /// @param file name of the workbook
    record Names(
            String title,
            String unknown,
            String what,
            String hint,
            String none,
            String coming,
            String keys,
            String file) {}

    /// What a person can do with it.
    ///
    /// @param enter what Enter does at a line
    /// @param export gives the whole list out
    /// @param close brings the reason back
    record Ways(Consumer<GapLine> enter, Consumer<Path> export, Runnable close) {}

    private final SideList model;
    private final Names names;
    private final Ways ways;
    private final FileChoice chooser;
    private final Texts texts;
    private final StackPane place = new StackPane();
    private final Label nothing = new Label();

    @FXML private Label title;
    @FXML private Button export;
    @FXML private Label what;
    @FXML private Label hint;
    @FXML private Label keys;
    @FXML private VBox below;
    @FXML private ListView<GapLine> lines;

    SideListView(SideList model, Names names, Ways ways, FileChoice chooser, Texts texts) {
        this.model = model;
        this.names = names;
        this.ways = ways;
        this.chooser = chooser;
        this.texts = texts;
    }

    Parent load() {
        place.getChildren().setAll(Fxml.load(this, "side-list.fxml", texts));
        return place;
    }

    Node node() {
        return place;
    }

    /// Stands below the lines.
    void below(Node node) {
        below.getChildren().setAll(node);
    }

    void focus() {
        lines.requestFocus();
        stand();
    }

    @FXML
    private void initialize() {
        what.setText(texts.of(names.what()));
        hint.setText(texts.of(names.hint()));
        keys.setText(texts.of(names.keys()));
        lines.setItems(model.lines());
        lines.setCellFactory(_ -> new GapCell(texts));
        nothing.setWrapText(true);
        lines.setPlaceholder(nothing);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        lines.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        chosen().ifPresent(ways.enter());
                    }
                });
        lines.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(at -> model.select(at.intValue()));
        model.lines().addListener((Observable _) -> stand());
        model.atProperty().subscribe(_ -> stand());
        model.sizeProperty().subscribe(_ -> showSize());
        model.knownProperty().subscribe(_ -> showKnown());
    }

    /// What stands in it has come: the keys go to its first line.
    private void showKnown() {
        showSize();
        stand();
    }

    private void showSize() {
        var isKnown = model.knownProperty().get();
        var size = model.sizeProperty().get();
        title.setText(isKnown ? texts.of(names.title(), size) : texts.of(names.unknown()));
        nothing.setText(texts.of(isKnown ? names.none() : names.coming()));
        export.setDisable(!isKnown);
    }

    @FXML
    private void close() {
        ways.close().run();
    }

    /// Gives the whole list out, if it is known.
    @FXML
    void export() {
        if (!model.knownProperty().get()) {
            return;
        }
        chooser.save("targeting.exportTitle", texts.of(names.file()), FileChoice.Kind.WORKBOOK)
                .ifPresent(ways.export());
    }

    /// Stands where somebody was.
    private void stand() {
        var at = model.atProperty().get();
        if (lines.getSelectionModel().getSelectedIndex() != at) {
            lines.getSelectionModel().clearAndSelect(at);
            lines.scrollTo(at);
        }
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
                ways.enter().accept(line);
            }
            case F2 -> {
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
