package cn.cunce.ui.shell;

import cn.cunce.model.value.Problem;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one line that says what has happened, with at most one thing to do about it.
///
/// Work never asks in a dialog: it is done, said here, and can be undone from here.
public final class Messages {

    /// How grave; each has its shape and its tint.
    public enum Level {
        TOLD("ⓘ", "told"),
        GOOD("✓", "good"),
        LOOK("▲", "look"),
        MUST("×", "must");

        private final String shape;
        private final String style;

        Level(String shape, String style) {
            this.shape = shape;
            this.style = style;
        }

        String shape() {
            return shape;
        }

        /// Style class of its tint.
        String style() {
            return style;
        }
    }

    /// @param key text key of what it does: a verb
    public record Action(String key, Runnable run) {}

    /// @param key text key of the sentence
    /// @param args what varies in it
    public record Message(Level level, String key, List<Object> args, Optional<Action> action) {

        public static Message of(Level level, String key, Object... args) {
            return new Message(level, key, List.of(args), Optional.empty());
        }

        /// What a trouble says, which the bundle knows by its code.
        public static Message of(Level level, Problem problem) {
            return new Message(
                    level, "finding." + problem.code(), problem.args(), Optional.empty());
        }

        public Message with(String actionKey, Runnable run) {
            return new Message(level, key, args, Optional.of(new Action(actionKey, run)));
        }
    }

    private static final int MOST_PAST = 20;
    private static final long FRESH_NANOS = 1_500_000_000L;

    private final ObservableList<Message> past = FXCollections.observableArrayList();
    private final ObservableList<Message> pastShown =
            FXCollections.unmodifiableObservableList(past);
    private long saidAt;
    private final ReadOnlyObjectWrapper<Optional<Message>> latest =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// On the window's thread; takes the place of what stood there.
    public void say(Message message) {
        saidAt = System.nanoTime();
        latest.set(Optional.of(message));
        past.addFirst(message);
        if (past.size() > MOST_PAST) {
            past.removeLast();
        }
    }

    /// What was said since the book was opened, the latest first.
    public ObservableList<Message> past() {
        return pastShown;
    }

    /// Begins anew, as with another book.
    public void forget() {
        clear();
        past.clear();
    }

    /// Another screen is gone to: what was said of the last one goes, unless it has just been said.
    void turnPage() {
        if (System.nanoTime() - saidAt > FRESH_NANOS) {
            clear();
        }
    }

    public void clear() {
        latest.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Message>> latestProperty() {
        return latest.getReadOnlyProperty();
    }
}
