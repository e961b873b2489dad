package cn.cunce.ui.home;

import cn.cunce.ui.home.Due.Urge;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A thing to be done: by when, what, how one knows, and the button that leads there.
final class DueCell extends ListCell<Due> {

    private static final int WEEK = 7;

    private final Label chip = new Label();
    private final Label what = new Label();
    private final Label evidence = new Label();
    private final Button action = new Button();
    private final HBox row = new HBox(chip, what, evidence, action);
    private final Function<Due, Optional<Long>> days;
    private final HomeWords words;

    /// @param days how far away the day of something is
    DueCell(Function<Due, Optional<Long>> days, Consumer<Due> going, HomeWords words) {
        this.days = days;
        this.words = words;
        row.getStyleClass().add("due-row");
        evidence.getStyleClass().addAll("hint", "due-evidence");
        action.getStyleClass().addAll("small", "due-action");
        action.setFocusTraversable(false);
        action.setOnAction(_ -> going.accept(getItem()));
        what.getStyleClass().add("due-what");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2 && getItem() != null) {
                        going.accept(getItem());
                    }
                });
        prefWidthProperty().set(0);
    }

    @Override
    protected void updateItem(Due due, boolean empty) {
        super.updateItem(due, empty);
        if (empty || due == null) {
            setGraphic(null);
            return;
        }
        var left = days.apply(due);
        chip.getStyleClass().setAll("label", "tag", "due-chip", look(due.urge(), left));
        chip.setText(left.map(this::until).orElseGet(() -> urge(due.urge())));
        what.setText(due.what());
        evidence.setText(due.evidence());
        action.setText(due.action());
        setAccessibleText(chip.getText() + " " + due.what() + " " + due.evidence());
        setGraphic(row);
    }

    private String until(long left) {
        if (left < 0) {
            return words.of("home.overdue", -left);
        }
        return left == 0 ? words.of("home.dueToday") : words.of("home.daysLeft", left);
    }

    private String urge(Urge urge) {
        return words.of(
                switch (urge) {
                    case OPEN -> "home.urgeOpen";
                    case LOOK -> "home.urgeLook";
                    case PLAIN -> "home.urgePlain";
                });
    }

    private static String look(Urge urge, Optional<Long> left) {
        if (left.isPresent()) {
            var days = left.get();
            return days < 0 ? "must" : days == 0 ? "look" : days <= WEEK ? "told" : "plain";
        }
        return switch (urge) {
            case OPEN -> "open";
            case LOOK -> "look";
            case PLAIN -> "plain";
        };
    }
}
