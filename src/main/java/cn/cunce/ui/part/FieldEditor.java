package cn.cunce.ui.part;

import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.IdNumber;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FieldState.Mark;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Where one field of the ledger is typed: a live text field that understands codes, sums, numbers
/// of identity and “not known”.
///
/// Enter and Tab go on, Shift goes back. A whole code goes on by itself. Codes are typed as their
/// number, as first letters of their pinyin, or as their name; the list under the field shows after
/// a moment or on ↓ and never takes the focus. `*` alone means 不清楚. What was typed is handed over
/// in words when the field is left.
public final class FieldEditor extends TextField {

    private static final Duration HESITATION = Duration.millis(250);

    private final LedgerField<?> field;
    private final Choices choices;
    private final String unknown;
    private final CodePopup popup = new CodePopup(this, this::pick);
    private final PauseTransition hesitation = new PauseTransition(HESITATION);
    private Consumer<String> left = _ -> {};
    private FieldState shown = FieldState.EMPTY;
    private boolean composing;

    /// @param choices those of the field, empty for one without codes
    public FieldEditor(LedgerField<?> field, Choices choices, Texts texts) {
        this.field = field;
        this.choices = choices;
        this.unknown = texts.of("common.unknown");
        setId(field.name().replace('.', '-'));
        getStyleClass().add("field-editor");
        setAccessibleText(field.label());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
        hesitation.setOnFinished(_ -> openList());
        textProperty().subscribe((_, typed) -> follow(typed));
        focusedProperty().subscribe((_, focused) -> focus(focused));
        if (!takesChinese()) {
            skinProperty().subscribe(_ -> setInputMethodRequests(null));
        }
    }

    public LedgerField<?> field() {
        return field;
    }

    /// Hears, once for each time the field is left changed, what was typed: codes as their label,
    /// sums as their result, `*` as 不清楚.
    public void onLeft(Consumer<String> listener) {
        left = listener;
    }

    /// Shows a value and how it stands. While a person is in the field, only the mark changes.
    public void show(FieldState state) {
        shown = state;
        mark(state.mark());
        setTooltip(state.note().isEmpty() ? null : new Tooltip(state.note()));
        setAccessibleHelp(state.note());
        if (!isFocused()) {
            setText(atRest(state.text()));
        }
    }

    /// Hands over what is typed, without leaving: before a save by key.
    public void commit() {
        if (isFocused()) {
            handOver();
        }
    }

    /// What stands in it now, as it would be handed over.
    public String typed() {
        return meant(getText());
    }

    /// Whether the list of codes is open under it.
    public boolean isListShowing() {
        return popup.isShowing();
    }

    private void focus(boolean focused) {
        if (focused) {
            setText(shown.text());
            selectAll();
        } else {
            hesitation.stop();
            popup.hide();
            handOver();
            setText(atRest(shown.text()));
        }
    }

    private void handOver() {
        var typed = meant(getText());
        if (!typed.equals(shown.text())) {
            shown = new FieldState(typed, Mark.NONE, "");
            left.accept(typed);
        }
    }

    private String meant(String typed) {
        var stripped = typed.strip();
        if (stripped.equals("*") || stripped.equals("＊") || stripped.equals("×")) {
            return unknown;
        }
        if (!choices.isEmpty()) {
            return choices.one(stripped).map(Choices.Choice::label).orElse(stripped);
        }
        return isNumber()
                ? Formula.result(stripped).map(sum -> sum.toPlainString()).orElse(stripped)
                : stripped;
    }

    private void press(KeyEvent event) {
        if (composing) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> goOn(event);
            case DOWN -> inList(event, 1);
            case UP -> inList(event, -1);
            case ESCAPE -> closeList(event);
            default -> {}
        }
    }

    private void goOn(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        if (!getText().isBlank()) {
            popup.chosen().ifPresent(choice -> setText(choice.label()));
        }
        requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private void inList(KeyEvent event, int by) {
        if (choices.isEmpty()) {
            return;
        }
        if (popup.isShowing()) {
            popup.move(by);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            openList();
            event.consume();
        }
    }

    private void closeList(KeyEvent event) {
        if (popup.isShowing()) {
            popup.hide();
            event.consume();
        }
    }

    private void pick(Choices.Choice choice) {
        setText(choice.label());
        popup.hide();
        requestFocusTraversal(TraversalDirection.NEXT);
    }

    private void follow(String typed) {
        if (choices.isEmpty() || !isFocused() || typed.equals(shown.text())) {
            return;
        }
        if (choices.isWhole(typed)) {
            requestFocusTraversal(TraversalDirection.NEXT);
        } else if (popup.isShowing()) {
            popup.show(choices.meant(typed));
        } else {
            hesitation.playFromStart();
        }
    }

    private void openList() {
        if (isFocused()) {
            popup.show(choices.meant(getText().equals(shown.text()) ? "" : getText()));
        }
    }

    private void compose(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
    }

    private void mark(Mark mark) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("look"), mark == Mark.LOOK);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("must"), mark == Mark.MUST);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("automatic"), mark == Mark.AUTOMATIC);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("unknown"), mark == Mark.UNKNOWN);
    }

    /// A number of identity is shown whole only where somebody is at it.
    private String atRest(String text) {
        return field.kind() instanceof Kind.IdNumber ? IdNumber.maskedForChecking(text) : text;
    }

    private boolean isNumber() {
        return switch (field.kind()) {
            case Kind.Amount _, Kind.Count _, Kind.Decimal _ -> true;
            default -> false;
        };
    }

    private boolean takesChinese() {
        return field.kind() instanceof Kind.Text || field.kind() instanceof Kind.Texts;
    }
}
