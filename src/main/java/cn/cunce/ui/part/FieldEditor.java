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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Where one field of the ledger is typed: a live text field that understands codes, sums, numbers
/// of identity and “not known”.
///
/// Enter and Tab go on, Shift goes back. A whole code goes on by itself. Codes are typed as their
/// number, as first letters of their pinyin, or as their name; the list under the field shows after
/// a moment or on ↓ and never takes the focus. `*` alone means 不清楚. What was typed is handed over
/// in words when the field is left; while an input method composes, every key is its own.
public final class FieldEditor extends TextField {

    private static final Duration HESITATION = Duration.millis(250);

    private final LedgerField<?> field;
    private final Choices choices;
    private final String unknown;
    private final CodePopup popup = new CodePopup(this, this::pick);
    private final PauseTransition hesitation = new PauseTransition(HESITATION);
    private final Composition composition;
    private Consumer<String> left = _ -> {};
    private FieldState shown = FieldState.EMPTY;
    private boolean advancing = true;
    private boolean advancingNumbers;

    /// @param choices those of the field, empty for one without codes
    public FieldEditor(LedgerField<?> field, Choices choices, Texts texts) {
        this.field = field;
        this.choices = choices;
        this.unknown = texts.of("common.unknown");
        setId(field.name().replace('.', '-'));
        getStyleClass().add("field-editor");
        setAccessibleText(field.label());
        composition =
                takesChinese()
                        ? Composition.wanted(this)
                        : Composition.refused(this, this::isTypable);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        hesitation.setOnFinished(_ -> openList());
        textProperty().subscribe((_, typed) -> follow(typed));
        focusedProperty().subscribe((_, focused) -> focus(focused));
    }

    public LedgerField<?> field() {
        return field;
    }

    /// Hears, once for each time the field is left changed, what was typed: codes as their label,
    /// sums as their result, `*` as 不清楚.
    public void onLeft(Consumer<String> listener) {
        left = listener;
    }

    /// Shows a value and how it stands. Once a person has touched it, only the mark changes until
    // it
    /// is left.
    public void show(FieldState state) {
        var isTouched = isComposing() || !isUntouched();
        shown = state;
        mark(state.mark());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("doubted"), state.doubted());
        setTooltip(state.note().isEmpty() ? null : new Tooltip(state.note()));
        setAccessibleHelp(state.note());
        if (!isFocused()) {
            setText(atRest(state));
        } else if (!isTouched && !isUntouched()) {
            setText(standing());
            selectAll();
        }
    }

    /// Whether what is whole goes on by itself. Of codes it does unless somebody has said
    // otherwise,
    /// of numbers only where somebody has said so: on a sheet that is typed from paper.
    public void setAdvancing(boolean byItself) {
        advancing = byItself;
        advancingNumbers = byItself;
    }

    /// Hands over what is typed, without leaving: before a save by key.
    public void commit() {
        if (isFocused()) {
            handOver();
        }
    }

    /// What stands in it now, as it would be handed over; without what is still being composed.
    public String typed() {
        return meant(composition.settled());
    }

    /// The sum by which the number in it was typed, empty for none.
    public String sum() {
        return shown.sum();
    }

    /// Whether an input method is at work in it: all keys are its own.
    public boolean isComposing() {
        return composition.isGoing();
    }

    /// Whether nothing has been typed in it since it was come to.
    public boolean isUntouched() {
        return getText().equals(standing());
    }

    /// Whether it has a list of codes.
    public boolean hasList() {
        return !choices.isEmpty();
    }

    /// Whether an arrow would lead out of it: the caret stands there, or nothing has been touched.
    public boolean isAtEdge(int caret) {
        return isUntouched() && getSelection().getLength() == getLength()
                || getSelection().getLength() == 0 && getCaretPosition() == caret;
    }

    /// Whether the list of codes is open under it.
    public boolean isListShowing() {
        return popup.isShowing();
    }

    private void focus(boolean focused) {
        if (focused) {
            setText(standing());
            selectAll();
        } else {
            hesitation.stop();
            popup.hide();
            composition.finish();
            handOver();
            setText(atRest(shown));
        }
    }

    /// What stands in it while somebody is at it: the sum rather than what it comes to.
    private String standing() {
        return shown.sum().isEmpty() ? shown.text() : shown.sum();
    }

    private void handOver() {
        if (isUntouched()) {
            return;
        }
        var typed = meant(getText());
        var sum = isSum(getText()) ? Signs.sum(getText()).strip() : "";
        if (!typed.equals(shown.text()) || !sum.equals(shown.sum())) {
            shown = FieldState.of(typed).summed(sum);
            left.accept(typed);
        }
    }

    private boolean isSum(String typed) {
        return isNumber() && Formula.result(typed).isPresent();
    }

    private String meant(String typed) {
        var stripped = typed.strip();
        if (Signs.isUnknown(stripped)) {
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
        if (isComposing()) {
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
        if (!isFocused() || isComposing() || typed.equals(standing())) {
            return;
        }
        if (isWhole(typed)) {
            // what follows from it is filled in, and passed by, before the focus goes on
            handOver();
            requestFocusTraversal(TraversalDirection.NEXT);
        } else if (popup.isShowing()) {
            popup.show(choices.meant(typed));
        } else if (hasList()) {
            hesitation.playFromStart();
        }
    }

    private boolean isWhole(String typed) {
        return hasList()
                ? advancing && choices.isWhole(typed)
                : advancingNumbers && WholeNumber.is(field, typed);
    }

    private void openList() {
        if (isFocused()) {
            popup.show(choices.meant(getText().equals(shown.text()) ? "" : getText()));
        }
    }

    private void mark(Mark mark) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("look"), mark == Mark.LOOK);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("must"), mark == Mark.MUST);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("automatic"), mark == Mark.AUTOMATIC);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("carried"), mark == Mark.CARRIED);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("unknown"), mark == Mark.UNKNOWN);
    }

    /// A number of identity is shown whole only where somebody is at it; a sum with its result.
    private String atRest(FieldState state) {
        if (field.kind() instanceof Kind.IdNumber) {
            return IdNumber.maskedForChecking(state.text());
        }
        return state.sum().isEmpty() ? state.text() : state.sum() + "=" + state.text();
    }

    private boolean isNumber() {
        return switch (field.kind()) {
            case Kind.Amount _, Kind.Count _, Kind.Decimal _ -> true;
            default -> false;
        };
    }

    private boolean takesChinese() {
        return (field.kind() instanceof Kind.Text || field.kind() instanceof Kind.Texts)
                && !field.digits();
    }

    /// What a field can take that wants no input method: letters, digits and signs, and of codes
    /// their names.
    private boolean isTypable(String letters) {
        return !choices.isEmpty() || letters.chars().allMatch(each -> each > ' ' && each < 0x7f);
    }
}
