package cn.cunce.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/// What the window knows around every screen: the open book, what is safe on the disk, how many are
/// in it, and how large its letters are.
public final class ShellViewModel {

    public static final int LEAST_PERCENT = 90;
    public static final int MOST_PERCENT = 150;

    private static final int PERCENT_STEP = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /// What is on the disk.
    ///
    /// @param key text key: 已存 or 草稿已存
    /// @param time of day as it is shown
    public record Kept(String key, String time) {}

    /// How many are in the book.
    public record Counts(int households, int people) {}

    private final Navigator navigator;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<Optional<BookLabel>> book =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Kept>> kept =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Counts>> counts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private FrameDesk desk = FrameDesk.NONE;
    private Runnable locking = () -> {};
    private final IntegerProperty fontPercent = new SimpleIntegerProperty(100);

    public ShellViewModel(Navigator navigator, ZoneId zone) {
        this.navigator = navigator;
        this.zone = zone;
        // what the list counted is old as soon as somebody works elsewhere
        navigator.currentProperty().subscribe(() -> counts.set(Optional.empty()));
    }

    public void open(BookLabel opened) {
        book.set(Optional.of(opened));
        kept.set(Optional.empty());
        counts.set(Optional.empty());
    }

    public void close() {
        desk = FrameDesk.NONE;
        book.set(Optional.empty());
    }

    /// What the frame asks of the book that is open.
    public void serve(FrameDesk served) {
        desk = served;
    }

    FrameDesk desk() {
        return desk;
    }

    /// Something has changed the book under the screen that is shown.
    void bookChanged() {
        countChanged();
        navigator.currentProperty().get().ifPresent(stop -> stop.screen().changed());
    }

    /// A save is on the disk.
    public void saved(Instant at) {
        kept.set(Optional.of(new Kept("shell.saved", TIME.format(at.atZone(zone)))));
    }

    /// A draft is on the disk.
    public void draftSaved(Instant at) {
        kept.set(Optional.of(new Kept("shell.draftSaved", TIME.format(at.atZone(zone)))));
    }

    /// The book has changed: nothing is said until somebody has counted anew.
    public void countChanged() {
        counts.set(Optional.empty());
    }

    /// What the list has counted.
    public void count(int households, int people) {
        counts.set(Optional.of(new Counts(households, people)));
    }

    /// What the rail offers for the open book, in its order.
    List<RailItem> rail() {
        return book.get().stream()
                .flatMap(opened -> RailItem.of(opened.tier()).stream())
                .filter(item -> navigator.knows(item.place().getClass()))
                .toList();
    }

    /// Which item of the rail the current place belongs to: its own, which stands behind the one
    /// that it is also a part of.
    Optional<RailItem> currentItem() {
        return navigator
                .currentProperty()
                .get()
                .flatMap(
                        stop ->
                                rail().stream()
                                        .filter(item -> item.holds(stop.place()))
                                        .reduce((_, own) -> own));
    }

    /// Whether a book is open that has such a screen.
    boolean canGoTo(Place place) {
        return book.get().isPresent() && navigator.knows(place.getClass());
    }

    /// Looks for people and households in the list.
    public void search(String words) {
        if (book.get().isPresent()) {
            navigator.go(new Place.Register(words.strip()));
        }
    }

    /// What locking the screen is, of which only the whole window knows.
    public void whenLocked(Runnable lock) {
        locking = lock;
    }

    /// Covers the book until somebody knows its password.
    public void lock() {
        navigator.currentProperty().get().ifPresent(stop -> stop.screen().left());
        locking.run();
    }

    /// The screen is to be seen again.
    public void unlocked() {
        navigator.currentProperty().get().ifPresent(stop -> stop.screen().shown());
    }

    public void larger() {
        fontPercent.set(Math.min(MOST_PERCENT, fontPercent.get() + PERCENT_STEP));
    }

    public void smaller() {
        fontPercent.set(Math.max(LEAST_PERCENT, fontPercent.get() - PERCENT_STEP));
    }

    public void usualSize() {
        fontPercent.set(100);
    }

    /// How wide that many pixels are for letters of the chosen size.
    double widthFor(double pixels) {
        return pixels * 100 / fontPercent.get();
    }

    public IntegerProperty fontPercentProperty() {
        return fontPercent;
    }

    public ReadOnlyObjectProperty<Optional<BookLabel>> bookProperty() {
        return book.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Kept>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Counts>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public Navigator navigator() {
        return navigator;
    }
}
