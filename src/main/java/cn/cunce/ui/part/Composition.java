package cn.cunce.ui.part;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyEvent;

/// The input method at a text field. What is being composed is neither lost nor cut: keys belong to
/// the input method until it is done, and who leaves the field meanwhile has committed.
///
/// A field that wants none asks for none; what one sends all the same is taken letter by letter.
final class Composition {

    private final TextField field;
    private String composed = "";
    private int from;

    private Composition(TextField field) {
        this.field = field;
    }

    /// At a field for words.
    static Composition wanted(TextField field) {
        var composition = new Composition(field);
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composition::follow);
        field.addEventFilter(KeyEvent.ANY, composition::keep);
        return composition;
    }

    /// At a field for codes, numbers and dates.
    ///
    /// @param fits what the field can take of what an input method sends, in plain letters
    static Composition refused(TextField field, Predicate<String> fits) {
        var composition = new Composition(field);
        field.skinProperty().subscribe(_ -> field.setInputMethodRequests(null));
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composition.takeLetters(event, fits));
        return composition;
    }

    boolean isGoing() {
        return !composed.isEmpty();
    }

    /// The text without what is still being composed.
    String settled() {
        var text = field.getText();
        var until = from + composed.length();
        return isGoing() && until <= text.length()
                ? text.substring(0, from) + text.substring(until)
                : text;
    }

    /// Commits what is composed, as it stands.
    void finish() {
        if (isGoing()) {
            field.fireEvent(
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), composed, 0));
        }
    }

    private void follow(InputMethodEvent event) {
        var start = isGoing() ? from : field.getSelection().getStart();
        from = start + event.getCommitted().length();
        composed =
                event.getComposed().stream()
                        .map(InputMethodTextRun::getText)
                        .collect(Collectors.joining());
    }

    private void keep(KeyEvent event) {
        if (isGoing()) {
            event.consume();
        }
    }

    private void takeLetters(InputMethodEvent event, Predicate<String> fits) {
        event.consume();
        var letters = Signs.plain(event.getCommitted());
        if (!letters.isEmpty() && fits.test(letters)) {
            field.replaceSelection(letters);
        }
    }
}
