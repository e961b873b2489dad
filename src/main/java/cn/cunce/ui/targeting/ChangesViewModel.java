package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.ChangedSince;
import cn.cunce.model.rule.ChangedSince.Cause;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.ui.targeting.Basis.Compared;
import cn.cunce.ui.targeting.GapLine.Head;
import cn.cunce.ui.targeting.GapLine.Item;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableList;

/// Why answers are others than those they are compared with: because of the data, of the numbers,
/// or of the rules.
final class ChangesViewModel implements SideList {

    /// A changed answer and what is different beside it.
    record Change(TargetingRow row, ChangedSince since) {}

    private final TargetingDesk desk;
    private final Jobs jobs;
    private final Exporter exporter;
    private final Consumer<TargetingRow> looking;
    private final AtomicLong latest = new AtomicLong();
    private final Folded folded = new Folded();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper(true);
    private Optional<Inquiry> asked = Optional.empty();
    private List<Change> changes = List.of();

    /// @param looking shows the reason of one
    ChangesViewModel(
            TargetingDesk desk,
            Jobs jobs,
            TargetingViewModel.Window window,
            Consumer<TargetingRow> looking) {
        this.desk = desk;
        this.jobs = jobs;
        this.exporter = new Exporter(jobs, window.messages());
        this.looking = looking;
    }

    /// Works out why, for whom the answer is another. Who asks for something else meanwhile is not
    /// shown this.
    void read(Inquiry inquiry, Compared compared, List<TargetingRow> rows) {
        var mine = latest.incrementAndGet();
        asked = Optional.of(inquiry);
        size.set(rows.size());
        known.set(false);
        show(List.of());
        jobs.look(
                "targeting.comparing",
                () ->
                        rows.stream()
                                .takeWhile(_ -> mine == latest.get())
                                .flatMap(row -> change(inquiry, compared, row).stream())
                                .toList(),
                () -> mine == latest.get(),
                found -> {
                    show(found);
                    known.set(true);
                });
    }

    private Optional<Change> change(Inquiry inquiry, Compared compared, TargetingRow row) {
        return since(inquiry, compared.basis(), row).map(since -> new Change(row, since));
    }

    private Optional<ChangedSince> since(Inquiry inquiry, Basis basis, TargetingRow row) {
        return switch (basis) {
            case Basis.None _ -> Optional.empty();
            case Basis.Kept(var run) -> kept(inquiry.on(run.on()), row);
            case Basis.Day(var other) -> since(other, inquiry, row);
            case Basis.OtherPack(var other) -> since(other, inquiry, row);
            case Basis.Tried(var other, _) -> since(other, inquiry, row);
        };
    }

    private Optional<ChangedSince> since(Inquiry before, Inquiry now, TargetingRow row) {
        return desk.whatIf().comparing().since(before.trial(), now.trial(), row.who().subject());
    }

    /// Since the last decision that stands.
    private Optional<ChangedSince> kept(Inquiry then, TargetingRow row) {
        var his =
                DecisionFilter.ofSubject(row.who().id())
                        .pack(then.pack().id())
                        .rule(then.rule().id())
                        .on(then.on());
        return desk.decisions().listing().list(his).stream()
                .filter(decision -> !decision.is(Decision.Status.REVOKED))
                .reduce((_, last) -> last)
                .flatMap(decision -> desk.whatIf().reviewing().review(decision).since());
    }

    private void show(List<Change> found) {
        changes = found;
        var groups = groups(found);
        folded.show(open -> lines(groups, open));
    }

    /// One cause and one difference, and whose answer it is beside.
    private record Group(Cause cause, String title, List<Item> items) {
        String key() {
            return cause + " " + title;
        }
    }

    private Map<String, Group> groups(List<Change> found) {
        var groups = new LinkedHashMap<String, Group>();
        for (var cause : Cause.values()) {
            found.stream()
                    .filter(change -> change.since().causes().contains(cause))
                    .forEach(change -> add(cause, change, groups));
        }
        return groups;
    }

    private void add(Cause cause, Change change, Map<String, Group> groups) {
        var pack = asked.orElseThrow().pack();
        var words = desk.words();
        for (var title : words.differing(pack, change.since(), cause)) {
            var fresh = new Group(cause, title, new ArrayList<>());
            var group = groups.computeIfAbsent(fresh.key(), _ -> fresh);
            group.items().add(item(group.key(), change));
        }
    }

    private Item item(String key, Change change) {
        var row = change.row();
        var what = desk.words().fromTo(row.since().before(), row.answer().title());
        return new Item(key, row.who().subject(), "", what, Optional.empty());
    }

    private static List<GapLine> lines(Map<String, Group> groups, Set<String> open) {
        var lines = new ArrayList<GapLine>();
        groups.forEach(
                (key, group) -> {
                    var isOpen = open.contains(key);
                    lines.add(
                            new Head(
                                    key,
                                    group.title(),
                                    group.items().size(),
                                    "targeting.changedHead",
                                    cause(group.cause()),
                                    true,
                                    isOpen));
                    if (isOpen) {
                        lines.addAll(group.items());
                    }
                });
        return lines;
    }

    private static String cause(Cause cause) {
        return switch (cause) {
            case DATA -> "targeting.causeData";
            case STANDARD -> "targeting.causeStandard";
            case PACK -> "targeting.causePack";
        };
    }

    @Override
    public void select(int place) {
        folded.select(place);
    }

    @Override
    public void fold(GapLine line, boolean closed) {
        folded.fold(line, closed);
    }

    /// To the reason of one; a heading opens or folds.
    @Override
    public void go(GapLine line) {
        switch (line) {
            case Head head -> fold(head, head.open());
            case Item item ->
                    changes.stream()
                            .map(Change::row)
                            .filter(row -> row.who().subject().equals(item.subject()))
                            .findFirst()
                            .ifPresent(looking);
        }
    }

    /// All changed answers as a workbook, with the causes of each.
    void export(Path file) {
        asked.ifPresent(
                inquiry -> {
                    var all = changes;
                    exporter.export(() -> desk.words().tables().changes(inquiry, all), file);
                });
    }

    @Override
    public ObservableList<GapLine> lines() {
        return folded.lines();
    }

    @Override
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// How many have another answer.
    @Override
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyIntegerProperty atProperty() {
        return folded.atProperty();
    }
}
