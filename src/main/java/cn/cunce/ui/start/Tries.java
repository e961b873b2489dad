package cn.cunce.ui.start;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Counts wrong passwords: after five there is a pause of ten seconds, and never more than that.
final class Tries {

    private static final int BEFORE_PAUSE = 5;
    private static final int PAUSE_SECONDS = 10;

    private final ReadOnlyIntegerWrapper pause = new ReadOnlyIntegerWrapper();
    private int wrong;

    void wrong() {
        wrong++;
        if (wrong == BEFORE_PAUSE) {
            wrong = 0;
            pause.set(PAUSE_SECONDS);
        }
    }

    void right() {
        wrong = 0;
    }

    /// A second of the pause is over.
    void second() {
        pause.set(Math.max(0, pause.get() - 1));
    }

    boolean isPausing() {
        return pause.get() > 0;
    }

    /// Seconds until somebody may try again.
    ReadOnlyIntegerProperty pauseProperty() {
        return pause.getReadOnlyProperty();
    }
}
