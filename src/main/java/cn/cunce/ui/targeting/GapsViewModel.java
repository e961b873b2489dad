package cn.cunce.ui.targeting;

import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Whereabouts;
import cn.cunce.ui.targeting.GapLine.Head;
import cn.cunce.ui.targeting.GapLine.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the list of missing facts knows: which there are, and at which somebody is.
final class GapsViewModel {

    private final TargetingWords words;
    private final TargetingViewModel.Window window;
    private final ObservableList<GapLine> lines = FXCollections.observableArrayList();
    private final Set<String> open = new HashSet<>();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    private final BooleanProperty listing = new SimpleBooleanProperty();
    private boolean replacing;
    private Optional<GapList> list = Optional.empty();

    GapsViewModel(TargetingWords words, TargetingViewModel.Window window) {
        this.words = words;
        this.window = window;
    }

    /// What the answers of a rule lack. Who was at one that is found now is at the next.
    void show(Optional<Inquiry> asked, List<TargetingRow> rows) {
        list =
                asked.map(
                        inquiry ->
                                new GapList(
                                        rows,
                                        words.reasons(inquiry.pack()),
                                        inquiry.on().getYear()));
        size.set(list.map(GapList::size).orElse(0));
        put();
    }

    private void put() {
        var now = list.map(all -> all.lines(open)).orElse(List.of());
        var place = place(now);
        replacing = true;
        at.set(place);
        lines.setAll(now);
        replacing = false;
    }

    /// As far down the same fact as before, while there is one.
    private int place(List<GapLine> now) {
        var last = Math.max(0, now.size() - 1);
        if (at.get() >= lines.size()) {
            return Math.min(at.get(), last);
        }
        var key = lines.get(at.get()).key();
        var heading = heading(key, now);
        if (heading < 0) {
            return Math.min(at.get(), last);
        }
        var place = heading + at.get() - heading(key, lines);
        while (place > heading && (place > last || !now.get(place).key().equals(key))) {
            place--;
        }
        return place;
    }

    /// Where the lines about a fact begin; −1 where there are none.
    private static int heading(String key, List<GapLine> among) {
        return IntStream.range(0, among.size())
                .filter(i -> among.get(i).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    /// Somebody is at this line.
    void select(int place) {
        if (!replacing && place >= 0 && place < lines.size()) {
            at.set(place);
        }
    }

    /// Opens a fact, or folds its households away.
    void fold(GapLine line, boolean folded) {
        if (folded) {
            open.remove(line.key());
        } else {
            open.add(line.key());
        }
        at.set(Math.max(0, heading(line.key(), lines)));
        put();
    }

    /// Goes to the field of one household, or of the village; a fact of many opens or folds.
    void go(GapLine line) {
        switch (line) {
            case Head head when head.walked() -> fold(head, head.open());
            case Head head when Whereabouts.isOfVillage(head.key()) ->
                    go(Optional.of(new Place.Village(Optional.of(head.key()))));
            case Head head -> window.messages().say(ofPack(head));
            case Item item -> {
                var card = new Place.Card(item.household(), List.of());
                go(item.place().or(() -> Optional.of(card)));
            }
        }
    }

    private Message ofPack(Head head) {
        var said = Message.of(Level.TOLD, "targeting.ofPack", head.title());
        return window.shell().navigator().knows(Place.Packs.class)
                ? said.with("targeting.seePacks", () -> go(Optional.of(new Place.Packs())))
                : said;
    }

    private void go(Optional<? extends Place> place) {
        var navigator = window.shell().navigator();
        place.filter(one -> navigator.knows(one.getClass())).ifPresent(navigator::go);
    }

    ObservableList<GapLine> lines() {
        return lines;
    }

    /// How many facts are missing.
    ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /// The line that somebody is at, from 0.
    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /// Whether the list stands in the place of the reason.
    BooleanProperty listingProperty() {
        return listing;
    }
}
