package cn.cunce.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;

/// Goes from screen to screen, back and forward, so that screens need not know each other.
///
/// A place gone back to has its screen as it was left, scrolled and filtered.
public final class Navigator {

    private static final int MOST_STOPS = 30;

    /// A place, with its screen and what it has drawn.
    ///
    /// @param node of `screen`
    public record Stop(Place place, Screen screen, Parent node) {}

    private final Map<Class<? extends Place>, Function<Place, Screen>> screens = new HashMap<>();
    private final Deque<Stop> behind = new ArrayDeque<>();
    private final Deque<Stop> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Stop>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /// Says which screen a kind of place is; it is made anew for each place gone to.
    public <P extends Place> void place(Class<P> kind, Function<P, Screen> screen) {
        screens.put(kind, place -> screen.apply(kind.cast(place)));
    }

    public boolean knows(Class<? extends Place> kind) {
        return screens.containsKey(kind);
    }

    /// To the place where one is already, only when it was given up: nothing happens.
    public void go(Place place) {
        if (current.get().filter(stop -> stop.place().equals(place)).isPresent()) {
            return;
        }
        var screen = Optional.ofNullable(screens.get(place.getClass()));
        if (screen.isEmpty()) {
            throw new IllegalArgumentException("no screen for " + place.getClass());
        }
        current.get().ifPresent(behind::push);
        if (behind.size() > MOST_STOPS) {
            behind.removeLast();
        }
        ahead.clear();
        var fresh = screen.get().apply(place);
        show(new Stop(place, fresh, fresh.load()));
    }

    public void back() {
        step(behind, ahead);
    }

    public void forward() {
        step(ahead, behind);
    }

    /// Begins again at `place`, as when another book is opened: there is no way back.
    public void restart(Place place) {
        leave();
        current.set(Optional.empty());
        behind.clear();
        ahead.clear();
        go(place);
    }

    public ReadOnlyObjectProperty<Optional<Stop>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void step(Deque<Stop> from, Deque<Stop> to) {
        if (!from.isEmpty()) {
            current.get().ifPresent(to::push);
            show(from.pop());
        }
    }

    private void show(Stop stop) {
        leave();
        current.set(Optional.of(stop));
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
        stop.screen().shown();
    }

    private void leave() {
        current.get().ifPresent(stop -> stop.screen().left());
    }
}
