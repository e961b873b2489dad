package cn.cunce.ui.part;

import cn.cunce.model.rule.Verdict;
import cn.cunce.text.ReasonLine;
import cn.cunce.text.ReasonText;
import cn.cunce.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Why a ruling is what it is, line by line: ● holds, ○ does not, ◇ lacks data; what decides is
/// bold and open, what does not is folded. Enter or a double click goes to what a line looked at;
/// → opens a line, ← folds it.
public final class ReasonList extends ListView<ReasonLine> {

    private static final double SCROLL_BAR_PX = 16;
    private static final double STEP_PX = 16;
    private static final int SHORT = 22;

    private final ReasonText words;
    private Consumer<ReasonLine> go = _ -> {};
    private ReasonTree tree = new ReasonTree(List.of());

    public ReasonList(Texts texts) {
        this.words = new ReasonText(texts, key -> key);
        getStyleClass().add("reason-list");
        setFixedCellSize(USE_COMPUTED_SIZE);
        setPlaceholder(new Label(texts.of("part.noReason")));
        setCellFactory(_ -> new LineCell());
        // rows are measured once: another width makes others of them
        widthProperty().subscribe(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    /// @param lines from the top, each before its parts
    public void show(List<ReasonLine> lines) {
        tree = new ReasonTree(lines);
        fill();
        if (!lines.isEmpty()) {
            getSelectionModel().selectFirst();
            scrollTo(0);
        }
    }

    private void fill() {
        getItems().setAll(tree.shown().stream().map(tree::line).toList());
    }

    /// Opens the line at a row, or folds it; who folds what has no parts folds the whole of it.
    private void fold(int row, boolean folded) {
        var place = tree.shown().get(row);
        var isInside = folded && !(tree.hasParts(place) && tree.isOpen(place));
        var turned = isInside ? tree.whole(place) : place;
        if (!isInside) {
            tree.fold(place, folded);
            fill();
        }
        getSelectionModel().clearAndSelect(tree.shown().indexOf(turned));
    }

    /// Hears to what a person wants to go.
    public void onGo(Consumer<ReasonLine> listener) {
        go = listener;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            jump();
        } else if (!getSelectionModel().isEmpty()
                && (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT)) {
            event.consume();
            fold(getSelectionModel().getSelectedIndex(), event.getCode() == KeyCode.LEFT);
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            jump();
        }
    }

    private void jump() {
        Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(go);
    }

    /// One line on screen.
    private final class LineCell extends ListCell<ReasonLine> {

        private final Label mark = new Label();
        private final Label label = new Label();
        private final Label value = new Label();
        private final Label clauses = new Label();
        private final Fold sign = new Fold();
        private final HBox row = new HBox(sign, mark, label, value, clauses);

        private LineCell() {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            List.of(mark, clauses).forEach(one -> one.setMinWidth(USE_PREF_SIZE));
            value.setWrapText(true);
            value.setMinHeight(USE_PREF_SIZE);
            value.getStyleClass().add("strong");
            clauses.getStyleClass().add("hint");
            row.getStyleClass().add("reason-line");
            sign.setOnMouseClicked(_ -> turn());
            setPrefWidth(0);
        }

        /// As high as the width of the list makes it.
        @Override
        protected double computePrefHeight(double width) {
            return isEmpty()
                    ? super.computePrefHeight(width)
                    : row.prefHeight(ReasonList.this.getWidth() - SCROLL_BAR_PX);
        }

        @Override
        protected void updateItem(ReasonLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                mark.setText(line.verdict().map(words::mark).orElse(" "));
                mark.setAccessibleText(line.verdict().map(words::markWord).orElse(""));
                label.setText(line.label());
                value.setText(line.value());
                value.setMinWidth(isShort(line.value()) ? USE_PREF_SIZE : 0);
                clauses.setText(String.join("、", line.clauses()));
                style(line);
                var place = tree.shown().get(getIndex());
                sign.show(tree.hasParts(place), tree.isOpen(place));
                HBox.setMargin(sign, new Insets(0, 0, 0, line.depth() * STEP_PX));
            }
        }

        private void turn() {
            fold(getIndex(), tree.isOpen(tree.shown().get(getIndex())));
        }

        /// A figure stays on one line; a list of words may go over several.
        private static boolean isShort(String value) {
            return value.length() <= SHORT;
        }

        private void style(ReasonLine line) {
            var isOpen = line.verdict().filter(Verdict.UNDETERMINED::equals).isPresent();
            mark.getStyleClass().setAll("label", isOpen ? "open-text" : "reason-mark");
            label.getStyleClass().setAll("label", line.decisive() ? "strong" : "reason-plain");
        }
    }
}
