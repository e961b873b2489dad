package cn.cunce.ui.card;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.CompareIncome.Group;
import cn.cunce.service.ReadHousehold.Card;
import cn.cunce.service.ShowHistory;
import cn.cunce.ui.card.CardSheet.Spot;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Place.Neighbour;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a card knows: the household that is open, as it is or as it was on a day, and those beside
/// it in the list it came from.
public final class CardViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(CardViewModel.class);

    /// The window around it.
    public record Window(Navigator navigator, Messages messages) {}

    private record Asked(RecordId household, Optional<LocalDate> then) {}

    private final List<Neighbour> neighbours;
    private final CardDesk desk;
    private final Jobs jobs;
    private final Window window;
    private final CardChanges changes;
    private final CardLists lists;
    private final CardReasons reasons;
    private final HistoryViewModel history = new HistoryViewModel();
    private final ReadOnlyObjectWrapper<RecordId> household;
    private final ReadOnlyObjectWrapper<Optional<CardSheet>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> then =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper revealed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();

    public CardViewModel(Place.Card place, CardDesk desk, Jobs jobs, Window window) {
        this.household = new ReadOnlyObjectWrapper<>(place.household());
        this.neighbours = place.among();
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        this.changes = new CardChanges(desk, jobs, window.messages(), this::read);
        this.lists = new CardLists(desk, jobs, window.messages(), changes::undo);
        this.reasons = new CardReasons(desk, jobs);
    }

    /// Reads the household again: somebody may have changed it since.
    public void read() {
        var asked = new Asked(household.get(), then.get());
        jobs.run("card.reading", () -> read(asked), read -> show(asked, read));
    }

    private Optional<CardSheet> read(Asked asked) {
        var now = desk.reading().households().read(asked.household());
        if (asked.then().isEmpty()) {
            return now.map(card -> sheet(card, history(asked, Instant.MAX), Optional.empty()));
        }
        var end = asked.then().get().atTime(LocalTime.MAX).atZone(desk.sheets().zone());
        return desk.reading()
                .households()
                .asOf(asked.household(), end.toInstant())
                .map(card -> sheet(card, history(asked, end.toInstant()), now));
    }

    private CardSheet sheet(Card card, List<ShowHistory.Line> lines, Optional<Card> now) {
        // what others of the group earned is known of today only
        var group = now.isEmpty() ? group(card) : Optional.<Group>empty();
        return desk.sheets().of(card, new CardSheets.Beside(lines, group, now));
    }

    private List<ShowHistory.Line> history(Asked asked, Instant until) {
        return desk.reading().history().ofHousehold(asked.household()).stream()
                .filter(line -> !line.at().isAfter(until))
                .toList();
    }

    private Optional<Group> group(Card card) {
        var form = card.form();
        return form.household()
                .get(HouseholdFields.GROUP_NAME)
                .filter(_ -> form.year() > 0)
                .map(
                        name ->
                                desk.reading()
                                        .incomes()
                                        .group(household.get().village(), name, form.year()));
    }

    /// What comes late for a household that was left meanwhile is not shown.
    private void show(Asked asked, Optional<CardSheet> read) {
        if (!asked.equals(new Asked(household.get(), then.get()))) {
            return;
        }
        if (read.isEmpty() && asked.then().isPresent()) {
            say(Level.LOOK, "card.notYet", asked.then().get());
            showNow();
            return;
        }
        gone.set(read.isEmpty());
        history.show(read.map(CardSheet::history).orElse(List.of()));
        sheet.set(read);
    }

    /// Opens another household in the same card, as it is now.
    void open(RecordId other) {
        if (!other.equals(household.get())) {
            household.set(other);
            history.clear();
            hide();
            read();
        }
    }

    /// The household before or after this one in the list; the last one stays.
    void step(int by) {
        var next = place() + by;
        if (place() >= 0 && next >= 0 && next < neighbours.size()) {
            open(neighbours.get(next).household());
        }
    }

    /// 看某一天: what this book knew at its end.
    void showDay(String typed) {
        var day = Days.read(typed);
        if (day.isEmpty()) {
            say(Level.LOOK, "card.noDay", typed);
            return;
        }
        if (day.get().isAfter(LocalDate.now(desk.sheets().zone()))) {
            say(Level.LOOK, "card.dayToCome");
            return;
        }
        then.set(day);
        read();
    }

    void showNow() {
        then.set(Optional.empty());
        comparing.set(false);
        read();
    }

    /// 与今天比, or not any longer.
    void compare() {
        comparing.set(then.get().isPresent() && !comparing.get());
    }

    /// Shows numbers of identity in full. The log says that it was done, never a number.
    void reveal() {
        LOG.info("identity numbers shown in full of household {}", household.get().id());
        revealed.set(true);
        say(Level.TOLD, "card.revealed");
    }

    void hide() {
        revealed.set(false);
    }

    void edit() {
        go(new Place.Entry(Optional.of(household.get())));
    }

    /// To where one fact of the household is typed.
    void edit(String fact) {
        var year = sheet.get().map(one -> one.form().year()).orElse(0);
        var gap = new Place.Gap(fact, year);
        go(new Place.Entry(Optional.of(household.get()), Optional.of(gap)));
    }

    void print() {
        go(Place.Print.card(household.get()));
    }

    /// Goes there, if there is such a place in this book.
    void go(Place place) {
        if (knows(place.getClass())) {
            window.navigator().go(place);
        }
    }

    boolean knows(Class<? extends Place> place) {
        return window.navigator().knows(place);
    }

    private void say(Level level, String key, Object... args) {
        window.messages().say(Message.of(level, key, args));
    }

    /// Text key of why nothing can be written here now; empty when it can.
    Optional<String> whyNotEdit() {
        if (then.get().isPresent()) {
            return Optional.of("card.onlyRead");
        }
        return knows(Place.Entry.class) ? Optional.empty() : Optional.of("card.noSheet");
    }

    /// Where the open household stands in the list, from 0; −1 where there is no list.
    int place() {
        return IntStream.range(0, neighbours.size())
                .filter(i -> neighbours.get(i).household().equals(household.get()))
                .findFirst()
                .orElse(-1);
    }

    /// The values to be marked: those that differ, while they are compared.
    Set<Spot> marked() {
        return comparing.get()
                ? sheet.get().map(CardSheet::differingSpots).orElse(Set.of())
                : Set.of();
    }

    List<Neighbour> neighbours() {
        return neighbours;
    }

    CardDesk desk() {
        return desk;
    }

    CardLists lists() {
        return lists;
    }

    CardChanges changes() {
        return changes;
    }

    CardReasons reasons() {
        return reasons;
    }

    HistoryViewModel history() {
        return history;
    }

    ReadOnlyObjectProperty<RecordId> householdProperty() {
        return household.getReadOnlyProperty();
    }

    /// Empty until it is read.
    ReadOnlyObjectProperty<Optional<CardSheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// The day whose card is shown; empty for now.
    ReadOnlyObjectProperty<Optional<LocalDate>> thenProperty() {
        return then.getReadOnlyProperty();
    }

    /// Whether what has become different since is marked.
    ReadOnlyBooleanProperty comparingProperty() {
        return comparing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    /// Whether the book has no such household.
    ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }
}
