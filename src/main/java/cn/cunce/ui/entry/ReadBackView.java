package cn.cunce.ui.entry;

import cn.cunce.model.field.Kind;
import cn.cunce.model.value.IdNumber;
import cn.cunce.text.Texts;
import cn.cunce.ui.entry.ReadBackViewModel.Line;
import cn.cunce.ui.part.Fxml;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The sheet in large type, line by line: ↑↓ moves, Space ticks, F8 doubts, Enter goes to the
// field.
final class ReadBackView {

    private final ReadBackViewModel model;
    private final Texts texts;
    private final Consumer<Spot> go;
    private final Consumer<Spot> doubt;

    @FXML private Label progress;
    @FXML private ListView<Line> list;

    /// @param go hears where somebody wants to go back to
    /// @param doubt hears of what somebody is not sure
    ReadBackView(ReadBackViewModel model, Texts texts, Consumer<Spot> go, Consumer<Spot> doubt) {
        this.model = model;
        this.texts = texts;
        this.go = go;
        this.doubt = doubt;
    }

    Parent load() {
        return Fxml.load(this, "read-back.fxml", texts);
    }

    @FXML
    private void initialize() {
        list.setItems(model.lines());
        list.setCellFactory(_ -> new LineCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// @param at where it begins
    void begin(Spot at) {
        model.read();
        var place = model.all().stream().map(Line::spot).toList().indexOf(at);
        list.getSelectionModel().select(Math.max(0, place));
        list.scrollTo(Math.max(0, place - 2));
        list.requestFocus();
        showProgress();
    }

    private void press(KeyEvent event) {
        var at = list.getSelectionModel().getSelectedIndex();
        if (at < 0 || at >= model.lines().size()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> {
                event.consume();
                model.tick(at);
                list.getSelectionModel().select(Math.min(at + 1, model.lines().size() - 1));
                list.scrollTo(Math.max(0, at - 3));
                showProgress();
            }
            case ENTER -> {
                event.consume();
                go.accept(model.lines().get(at).spot());
            }
            case F8 -> {
                event.consume();
                doubt.accept(model.lines().get(at).spot());
            }
            default -> {}
        }
    }

    private void showProgress() {
        progress.setText(texts.of("entry.readDone", model.ticked(), model.lines().size()));
    }

    /// One answer in large type.
    private static final class LineCell extends ListCell<Line> {

        private final Label tick = new Label();
        private final Label whose = new Label();
        private final Label label = new Label();
        private final Label value = new Label();
        private final Label note = new Label();
        private final HBox row = new HBox(tick, whose, label, value, note);

        private LineCell() {
            row.getStyleClass().add("read-line");
            tick.getStyleClass().addAll("read-tick", "good-text");
            whose.getStyleClass().add("read-whose");
            label.getStyleClass().add("read-label");
            value.getStyleClass().add("strong");
            note.getStyleClass().add("look-text");
            HBox.setHgrow(note, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                tick.setText(line.ticked() ? "✓" : "");
                whose.setText(line.whose());
                label.setText(line.label());
                value.setText(shown(line));
                note.setText(line.note().isEmpty() ? "" : "▲ " + line.note());
            }
        }

        /// A number of identity is read in groups, its last four hidden.
        private static String shown(Line line) {
            return line.spot().field().kind() instanceof Kind.IdNumber
                    ? IdNumber.maskedForChecking(line.value())
                    : line.value();
        }
    }
}
