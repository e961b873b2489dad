package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Clause;
import cn.cunce.text.ReasonText;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fold;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line of a reason: its mark, what was asked, the clause it stands on, what was found.
final class ReasonCell extends ListCell<ReasonRow> {

    private static final double SCROLL_BAR_PX = 16;
    private static final double STEP_EM = 1.1;
    private static final int SHORT = 22;

    private final Supplier<ReasonText> words;
    private final Consumer<ReasonRow> go;
    private final Consumer<ReasonRow> turn;
    private final Texts texts;
    private final Region indent = new Region();
    private final Fold fold = new Fold();
    private final Label mark = new Label();
    private final Label asked = new Label();
    private final VBox left = new VBox();
    private final Hyperlink found = new Hyperlink();
    private final Label plain = new Label();
    private final Label word = new Label();
    private final VBox right = new VBox();
    private final HBox line = new HBox(indent, fold, mark, left, right, word);

    /// @param go goes to where the fact of a line is typed
    /// @param turn opens or folds a line
    ReasonCell(
            Supplier<ReasonText> words,
            Consumer<ReasonRow> go,
            Consumer<ReasonRow> turn,
            Texts texts) {
        this.words = words;
        this.go = go;
        this.turn = turn;
        this.texts = texts;
        line.getStyleClass().add("reason-line");
        asked.getStyleClass().add("reason-asked");
        right.getStyleClass().add("reason-right");
        right.setMinWidth(USE_PREF_SIZE);
        word.getStyleClass().addAll("hint", "reason-word");
        asked.setWrapText(true);
        HBox.setHgrow(left, Priority.ALWAYS);
        for (var fixed : new Region[] {asked, plain, found, word}) {
            fixed.setMinHeight(USE_PREF_SIZE);
        }
        mark.setMinWidth(USE_PREF_SIZE);
        plain.setMinWidth(USE_PREF_SIZE);
        found.setMinWidth(USE_PREF_SIZE);
        found.setFocusTraversable(false);
        found.setOnAction(_ -> go.accept(getItem()));
        fold.setOnMouseClicked(_ -> turn.accept(getItem()));
        setPrefWidth(0);
    }

    /// A line is as high as the width of the list makes it.
    @Override
    protected double computePrefHeight(double width) {
        return isEmpty()
                ? super.computePrefHeight(width)
                : line.prefHeight(getListView().getWidth() - SCROLL_BAR_PX);
    }

    @Override
    protected void updateItem(ReasonRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : line);
        if (!empty && row != null) {
            show(row);
        }
    }

    private void show(ReasonRow row) {
        var told = row.line();
        indent.setMinWidth(told.depth() * STEP_EM * asked.getFont().getSize());
        fold.show(row.hasParts(), row.open());
        mark.setText(told.verdict().map(words.get()::mark).orElse(""));
        asked.setText(told.label());
        left.getChildren().setAll(asked);
        if (!row.source().isEmpty()) {
            left.getChildren().add(wrapped(texts.of("targeting.source", row.source()), "hint"));
        }
        row.clauses().forEach(clause -> left.getChildren().add(quoted(clause)));
        word.setText(told.verdict().map(words.get()::markWord).orElse(""));
        line.getStyleClass().remove("decisive");
        if (told.decisive()) {
            line.getStyleClass().add("decisive");
        }
        right.getChildren().clear();
        if (!told.value().isEmpty()) {
            right.getChildren().add(value(row));
        }
        if (row.example()) {
            right.getChildren().add(CounterBar.tag(texts.of("targeting.example"), "look"));
        }
    }

    private Node value(ReasonRow row) {
        var value = row.fact().isPresent() ? found : plain;
        value.setText(row.line().value());
        value.getStyleClass().remove("long-value");
        if (row.line().value().length() > SHORT) {
            value.getStyleClass().add("long-value");
        }
        return value;
    }

    private Label quoted(Clause clause) {
        var quote = texts.of("targeting.clause", clause.id(), clause.quote());
        return wrapped(quote, "reason-clause");
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Rows are measured once: another width makes others of them.
    static void remeasure(ListView<?> list) {
        list.widthProperty().subscribe(_ -> list.refresh());
    }
}
