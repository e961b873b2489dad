package cn.cunce.ui.card;

import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.service.ListDecisions;
import cn.cunce.service.ListPlans;
import cn.cunce.service.ReadHousehold;
import cn.cunce.service.ShowHistory;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Place.Neighbour;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What a card knows: the household that is open, and those beside it in the list it came from.
public final class CardViewModel {

    /// The book's part in a card.
    ///
    /// @param sheets make what is shown
    public record Source(
            ReadHousehold reading,
            ShowHistory history,
            ListDecisions decisions,
            ListPlans plans,
            CardSheets sheets) {}

    private final List<Neighbour> neighbours;
    private final Source source;
    private final Jobs jobs;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<RecordId> household;
    private final ReadOnlyObjectWrapper<Optional<CardSheet>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public CardViewModel(Place.Card place, Source source, Jobs jobs, Navigator navigator) {
        this.household = new ReadOnlyObjectWrapper<>(place.household());
        this.neighbours = place.among();
        this.source = source;
        this.jobs = jobs;
        this.navigator = navigator;
    }

    /// Reads the household again: somebody may have changed it since.
    public void read() {
        var asked = household.get();
        jobs.run("card.reading", () -> read(asked), read -> show(asked, read));
    }

    /// Opens another household in the same card.
    void open(RecordId other) {
        if (!other.equals(household.get())) {
            household.set(other);
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

    void edit() {
        navigator.go(new Place.Entry(Optional.of(household.get())));
    }

    void print() {
        navigator.go(Place.Print.card(household.get()));
    }

    /// To why it is what it is.
    void openTargeting() {
        navigator.go(new Place.Targeting());
    }

    /// To the plan of this household.
    void openPlan() {
        navigator.go(new Place.Plan(Optional.of(household.get())));
    }

    boolean leadsToTargeting() {
        return navigator.knows(Place.Targeting.class);
    }

    boolean leadsToPlan() {
        return navigator.knows(Place.Plan.class);
    }

    boolean canEdit() {
        return navigator.knows(Place.Entry.class);
    }

    boolean canPrint() {
        return navigator.knows(Place.Print.class);
    }

    /// Where the open household stands in the list, from 0; −1 where there is no list.
    int place() {
        return IntStream.range(0, neighbours.size())
                .filter(i -> neighbours.get(i).household().equals(household.get()))
                .findFirst()
                .orElse(-1);
    }

    private Optional<CardSheet> read(RecordId asked) {
        return source.reading()
                .read(asked)
                .map(
                        card ->
                                source.sheets()
                                        .of(card, source.history().of(card.form()), policy(asked)));
    }

    private CardPolicy policy(RecordId asked) {
        return CardPolicy.of(
                source.decisions().list(DecisionFilter.ofSubject(asked)), source.plans().of(asked));
    }

    /// What comes late for a household that was left meanwhile is not shown.
    private void show(RecordId asked, Optional<CardSheet> read) {
        if (asked.equals(household.get())) {
            sheet.set(read);
        }
    }

    List<Neighbour> neighbours() {
        return neighbours;
    }

    ReadOnlyObjectProperty<RecordId> householdProperty() {
        return household.getReadOnlyProperty();
    }

    /// Empty until it is read.
    ReadOnlyObjectProperty<Optional<CardSheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }
}
