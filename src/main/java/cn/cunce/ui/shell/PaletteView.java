package cn.cunce.ui.shell;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// 命令面板: one box over the screen, in which people, households and commands are found.
final class PaletteView {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PaletteViewModel model;
    private final Texts texts;
    private Optional<Node> before = Optional.empty();

    @FXML private StackPane palette;
    @FXML private TextField paletteWords;
    @FXML private VBox paletteRows;
    @FXML private Label paletteNothing;

    PaletteView(PaletteViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "palette.fxml", texts);
    }

    @FXML
    private void initialize() {
        hide();
        palette.setOnMousePressed(event -> closeOutside(event.getTarget()));
        paletteWords.textProperty().subscribe((_, typed) -> model.type(typed));
        palette.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.rows().addListener((Observable _) -> show());
        model.chosenProperty().subscribe(_ -> mark());
    }

    boolean isOpen() {
        return palette.isVisible();
    }

    /// Shows it, or hides it where it is shown.
    void toggle() {
        if (isOpen()) {
            close();
            return;
        }
        before = Optional.ofNullable(palette.getScene().getFocusOwner());
        palette.setVisible(true);
        palette.setManaged(true);
        paletteWords.clear();
        model.open();
        show();
        paletteWords.requestFocus();
    }

    /// The focus goes back to where it was.
    void close() {
        if (isOpen()) {
            hide();
            before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        }
    }

    private void hide() {
        palette.setVisible(false);
        palette.setManaged(false);
    }

    private void closeOutside(Object target) {
        if (target == palette) {
            close();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(event, -1);
            case DOWN -> move(event, 1);
            case ENTER -> run(event);
            case ESCAPE -> {
                event.consume();
                close();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        model.move(by);
    }

    private void run(KeyEvent event) {
        event.consume();
        run(event.isControlDown());
    }

    /// It is closed first: what is done may go to another screen and take the focus there.
    private void run(boolean other) {
        close();
        model.run(other);
    }

    private void show() {
        paletteRows.getChildren().clear();
        for (var i = 0; i < model.rows().size(); i++) {
            paletteRows.getChildren().add(row(i));
        }
        paletteNothing.setText(texts.of("shell.foundNothing", paletteWords.getText().strip()));
        paletteNothing.setVisible(model.rows().isEmpty());
        paletteNothing.setManaged(model.rows().isEmpty());
        mark();
    }

    private HBox row(int place) {
        var row = model.rows().get(place);
        var kind = new Label(texts.of(word(row.kind())));
        var title = new Label(row.title());
        var gap = new Region();
        var detail = new Label(row.whyNot().orElse(row.detail()));
        kind.getStyleClass().add("palette-kind");
        detail.getStyleClass().add("hint");
        HBox.setHgrow(gap, Priority.ALWAYS);
        title.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(kind, title, gap, detail);
        line.getStyleClass().add("palette-row");
        line.setOpacity(row.whyNot().isPresent() ? HALF : 1);
        line.setOnMouseClicked(
                _ -> {
                    model.choose(place);
                    run(false);
                });
        return line;
    }

    private static final double HALF = 0.6;

    private static String word(PaletteRow.Kind kind) {
        return switch (kind) {
            case PERSON -> "shell.kindPerson";
            case COMMAND -> "shell.kindCommand";
            case LIST -> "shell.kindList";
        };
    }

    private void mark() {
        for (var i = 0; i < paletteRows.getChildren().size(); i++) {
            paletteRows
                    .getChildren()
                    .get(i)
                    .pseudoClassStateChanged(CHOSEN, i == model.chosenProperty().get());
        }
    }
}
