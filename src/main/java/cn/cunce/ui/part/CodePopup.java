package cn.cunce.ui.part;

import cn.cunce.ui.part.Choices.Choice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// The list of codes under a field. It shows, and leaves the keyboard where it is.
final class CodePopup {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST_ROWS = 12;

    private final Popup popup = new Popup();
    private final VBox rows = new VBox();
    private final TextField field;
    private final Consumer<Choice> pick;
    private List<Choice> shown = List.of();
    private int chosen;

    /// @param pick hears which one was clicked
    CodePopup(TextField field, Consumer<Choice> pick) {
        this.field = field;
        this.pick = pick;
        rows.getStyleClass().add("code-list");
        popup.getContent().add(rows);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /// Shows these, the first one chosen; nothing to choose hides the list.
    void show(List<Choice> choices) {
        shown = choices.stream().limit(MOST_ROWS).toList();
        chosen = 0;
        rows.getChildren().setAll(shown.stream().map(this::row).toList());
        mark();
        if (shown.isEmpty()) {
            hide();
        } else if (!popup.isShowing() && field.getScene() != null) {
            var below = field.localToScreen(0, field.getHeight());
            rows.getStylesheets().setAll(field.getScene().getStylesheets());
            popup.show(field, below.getX(), below.getY());
        }
    }

    void move(int by) {
        chosen = Math.clamp(chosen + by, 0, Math.max(0, shown.size() - 1));
        mark();
    }

    Optional<Choice> chosen() {
        return popup.isShowing() && chosen < shown.size()
                ? Optional.of(shown.get(chosen))
                : Optional.empty();
    }

    void hide() {
        popup.hide();
    }

    private void mark() {
        for (var i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private HBox row(Choice choice) {
        var number = new Label(choice.number());
        var gap = new Region();
        var letters = new Label(choice.letters());
        number.getStyleClass().add("key");
        letters.getStyleClass().add("hint");
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(number, new Label(choice.label()), gap, letters);
        row.getStyleClass().add("code-row");
        row.setOnMousePressed(_ -> pick.accept(choice));
        return row;
    }
}
