package cn.cunce.ui.filing;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.Answers;
import cn.cunce.service.ListConflicts;
import cn.cunce.service.ListConflicts.Conflict;
import cn.cunce.service.ListConflicts.Settled;
import cn.cunce.service.ResolveConflict;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the panes of conflicts know: the fields about which people differ, those that somebody has
/// settled, and what is about to be taken for the one looked at.
///
/// Picking decides nothing yet; accepting does. Nothing is decided by the time of writing.
final class ConflictsViewModel {

    /// @param settled empty while it is open
    record Row(Conflict conflict, Optional<Settled> settled) {
        boolean isOpen() {
            return settled.isEmpty();
        }
    }

    /// What is about to be taken.
    sealed interface Pick {

        /// @param number from 1, in the order of the values
        record Value(int number) implements Pick {}

        /// What is typed in its field.
        record Other() implements Pick {}

        /// All entries of lists.
        record Both() implements Pick {}
    }

    private record Reading(List<Conflict> open, List<Settled> settled) {}

    /// As people count: 9 before 10.
    private static final Comparator<Conflict> BY_HOUSEHOLD =
            Comparator.comparing((Conflict conflict) -> conflict.record().village())
                    .thenComparing(conflict -> conflict.household().length())
                    .thenComparing(Conflict::household);

    private final ListConflicts listing;
    private final ResolveConflict resolving;
    private final ConflictWords words;
    private final Jobs jobs;
    private final Messages messages;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Row>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Pick>> pick =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ConflictsViewModel(
            ListConflicts listing,
            ResolveConflict resolving,
            ConflictWords words,
            Jobs jobs,
            Messages messages) {
        this.listing = listing;
        this.resolving = resolving;
        this.words = words;
        this.jobs = jobs;
        this.messages = messages;
    }

    void read() {
        jobs.run("merge.reading", () -> new Reading(listing.list(), listing.settled()), this::show);
    }

    /// Open ones first; the one looked at stays, or its successor comes where it is settled.
    private void show(Reading now) {
        var at = chosen.get().map(rows::indexOf).orElse(0);
        var looked = chosen.get().map(row -> row.conflict().id()).orElse("");
        var all = new ArrayList<Row>();
        now.open().stream()
                .sorted(BY_HOUSEHOLD)
                .forEach(conflict -> all.add(new Row(conflict, Optional.empty())));
        now.settled().forEach(done -> all.add(new Row(done.conflict(), Optional.of(done))));
        rows.setAll(all);
        var same =
                all.stream()
                        .filter(Row::isOpen)
                        .filter(row -> row.conflict().id().equals(looked))
                        .findFirst();
        var next = Math.clamp(at, 0, Math.max(0, now.open().size() - 1));
        choose(same.or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(next))));
    }

    void choose(Optional<Row> row) {
        if (!chosen.get().equals(row)) {
            pick.set(Optional.empty());
            chosen.set(row);
        }
    }

    void pick(Pick wanted) {
        var isThere =
                chosen.get()
                        .filter(
                                row ->
                                        switch (wanted) {
                                            case Pick.Value(var number) ->
                                                    number <= row.conflict().values().size();
                                            case Pick.Both _ -> isList(row);
                                            case Pick.Other _ -> true;
                                        })
                        .isPresent();
        if (isThere) {
            pick.set(Optional.of(wanted));
        }
    }

    /// To the value at the right or left of the one picked; the last one stays.
    void step(int by) {
        chosen.get()
                .ifPresent(
                        row -> {
                            var now =
                                    pick.get()
                                            .filter(Pick.Value.class::isInstance)
                                            .map(value -> ((Pick.Value) value).number())
                                            .orElse(by > 0 ? 0 : 2);
                            var most = row.conflict().values().size();
                            pick(new Pick.Value(Math.clamp(now + (long) by, 1, most)));
                        });
    }

    static boolean isList(Row row) {
        return row.conflict().values().stream()
                .flatMap(live -> live.plain().stream())
                .allMatch(List.class::isInstance);
    }

    /// 采用，下一处.
    ///
    /// @param typed as another value; only read where that is picked
    void accept(String typed) {
        if (chosen.get().isEmpty()) {
            return;
        }
        if (pick.get().isEmpty()) {
            messages.say(Message.of(Level.TOLD, "merge.pickFirst"));
            return;
        }
        var row = chosen.get().get();
        switch (pick.get().get()) {
            case Pick.Value(var number) -> settle(row, () -> take(row, number));
            case Pick.Both _ -> settle(row, () -> keepAll(row));
            case Pick.Other _ ->
                    words.read(row.conflict().field(), typed)
                            .ifPresentOrElse(
                                    value -> settle(row, () -> put(row, value)), this::unreadable);
        }
    }

    private ResolveConflict.Result take(Row row, int number) {
        var id = row.conflict().id();
        return row.isOpen() ? resolving.take(id, number) : resolving.retake(id, number);
    }

    private ResolveConflict.Result keepAll(Row row) {
        var id = row.conflict().id();
        return row.isOpen() ? resolving.keepAll(id) : resolving.keepAllAgain(id);
    }

    private ResolveConflict.Result put(Row row, Answers value) {
        var id = row.conflict().id();
        return row.isOpen() ? resolving.put(id, value) : resolving.putAgain(id, value);
    }

    private void settle(Row row, Callable<ResolveConflict.Result> work) {
        jobs.run("merge.settling", work, result -> settled(row, result));
    }

    private void unreadable() {
        messages.say(Message.of(Level.LOOK, "merge.unreadable"));
    }

    private void settled(Row row, ResolveConflict.Result result) {
        var key =
                switch (result) {
                    case SETTLED -> row.isOpen() ? "merge.settled" : "merge.settledAgain";
                    case NONE -> "merge.settledBefore";
                    case NO_SUCH_VALUE -> "merge.noSuchValue";
                };
        messages.say(Message.of(Level.GOOD, key));
        pick.set(Optional.empty());
        read();
    }

    int open() {
        return (int) rows.stream().filter(Row::isOpen).count();
    }

    ConflictWords words() {
        return words;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Optional<Row>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Pick>> pickProperty() {
        return pick.getReadOnlyProperty();
    }
}
