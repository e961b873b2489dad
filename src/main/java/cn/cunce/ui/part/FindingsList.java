package cn.cunce.ui.part;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.text.Texts;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is to be looked at, each with its shape, its sentence and its place; Enter or a click jumps
/// there.
public final class FindingsList extends ListView<Finding> {

    private static final double SCROLL_BAR_PX = 16;

    private final Texts texts;
    private Consumer<Finding> go = _ -> {};

    /// @param findings shown in their order, as they change
    public FindingsList(ObservableList<Finding> findings, Texts texts) {
        super(findings);
        this.texts = texts;
        getStyleClass().add("findings-list");
        setFixedCellSize(USE_COMPUTED_SIZE);
        setPlaceholder(new Label(texts.of("part.noFindings")));
        setCellFactory(_ -> new FindingCell());
        // rows are measured once: another width makes others of them
        widthProperty().subscribe(_ -> refresh());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> jump());
    }

    /// Hears which finding a person wants to go to.
    public void onGo(Consumer<Finding> listener) {
        go = listener;
    }

    /// The shape that a severity has everywhere.
    public static String shape(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> "×";
            case WARNING -> "▲";
            case INFO -> "ⓘ";
        };
    }

    /// The style class that colours text as severe as this.
    public static String style(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> "must-text";
            case WARNING -> "look-text";
            case INFO -> "told-text";
        };
    }

    /// Where, as the person sees it: 成员表!D36, 第 4 人.
    public static String where(Place place, Texts texts) {
        return switch (place) {
            case Place.Cell cell -> texts.of("part.cell", cell.sheet(), cell.address());
            case Place.Row row -> texts.of("part.row", row.sheet(), row.row());
            case Place.Sheet sheet -> sheet.sheet();
            case Place.File file -> file.file();
            case Place.Form(var member) when member == 0 -> texts.of("part.household");
            case Place.Form(var member) -> texts.of("part.member", member);
        };
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            jump();
        }
    }

    private void jump() {
        var chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            go.accept(chosen);
        }
    }

    /// One finding on screen.
    private final class FindingCell extends ListCell<Finding> {

        private final Label shape = new Label();
        private final Label sentence = new Label();
        private final Label where = new Label();
        private final HBox row = new HBox(shape, new VBox(sentence, where));

        private FindingCell() {
            sentence.setWrapText(true);
            where.getStyleClass().add("hint");
            row.getStyleClass().add("finding");
            HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
            sentence.setMinHeight(USE_PREF_SIZE);
            shape.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        /// A sentence is as high as the width of the list makes it.
        @Override
        protected double computePrefHeight(double width) {
            return isEmpty()
                    ? super.computePrefHeight(width)
                    : row.prefHeight(FindingsList.this.getWidth() - SCROLL_BAR_PX);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                shape.setText(shape(finding.severity()));
                shape.getStyleClass().setAll("label", style(finding.severity()));
                sentence.setText(texts.of(finding.problem()));
                where.setText(where(finding.where(), texts));
            }
        }
    }
}
