package cn.cunce.ui.entry;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.RunLabel;
import cn.cunce.ui.part.Typefaces;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One household of the queue: number, head, state.
final class SlipCell extends ListCell<Slip> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Label number = new Label();
    private final RunLabel head;
    private final Label state = new Label();
    private final HBox row;
    private final ObservableValue<String> current;
    private final Texts texts;

    /// @param current the key of the one being typed
    /// @param go hears which one is wanted
    SlipCell(ObservableValue<String> current, Consumer<Slip> go, Typefaces faces, Texts texts) {
        this.current = current;
        this.texts = texts;
        this.head = new RunLabel(faces, texts);
        this.row = new HBox(number, head, state);
        row.getStyleClass().add("slip");
        number.getStyleClass().add("slip-number");
        head.setMinWidth(0);
        HBox.setHgrow(head, Priority.ALWAYS);
        state.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
        setOnMouseClicked(
                _ -> {
                    if (!isEmpty()) {
                        go.accept(getItem());
                    }
                });
    }

    @Override
    protected void updateItem(Slip slip, boolean empty) {
        super.updateItem(slip, empty);
        setGraphic(empty ? null : row);
        if (empty) {
            pseudoClassStateChanged(CURRENT, false);
            return;
        }
        var isCurrent = slip.key().equals(current.getValue());
        pseudoClassStateChanged(CURRENT, isCurrent);
        number.setText(slip.paper().map(paper -> String.format("%03d", paper)).orElse("—"));
        head.setText(slip.head());
        state.setText(isCurrent ? texts.of("entry.slipCurrent") : words(slip));
        state.getStyleClass().setAll("label", style(slip, isCurrent));
    }

    private String words(Slip slip) {
        return switch (slip.state()) {
            case WAITING -> texts.of("entry.slipWaiting");
            case DRAFT -> texts.of("entry.slipDraft");
            case SAVED ->
                    slip.people() > 0
                            ? texts.of("entry.slipSaved", slip.people())
                            : texts.of("entry.slipInBook");
            case DOUBTFUL -> texts.of("entry.slipDoubtful");
        };
    }

    private static String style(Slip slip, boolean isCurrent) {
        if (isCurrent) {
            return "told-text";
        }
        return switch (slip.state()) {
            case WAITING -> "quiet-text";
            case DRAFT, DOUBTFUL -> "look-text";
            case SAVED -> "good-text";
        };
    }
}
