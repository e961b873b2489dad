package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Seen;
import cn.cunce.store.BookReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// What has been changed in a village since the next level last knew it, household by household.
public final class ListUnfiled {

    /// Since when changes are told.
    public enum Since {
        /// What the last receipts do not cover: what a filing made now would carry.
        RECEIPT,
        /// What was changed after the last filing was made.
        FILING
    }

    /// @param household empty for what belongs to the village
    /// @param number 户编号, empty where it has none
    /// @param fields how many fields have been said anew
    public record Group(
            Optional<RecordId> household,
            String number,
            String head,
            int fields,
            List<RecordId> records) {
        public Group {
            records = List.copyOf(records);
        }
    }

    /// A field and what became of it, however often it was changed meanwhile.
    ///
    /// @param person whom it is about, empty where it is about none
    /// @param before what stood there; only the field in question
    /// @param after what stands there since the last of the changes
    /// @param cause of the last one, as its author and moment
    public record Line(
            String person,
            LedgerField<?> field,
            Answers before,
            Answers after,
            Instant at,
            String actor,
            Cause cause) {

        /// It is about people: a log must not carry them.
        @Override
        public String toString() {
            return "Line[" + field + "]";
        }
    }

    /// What was said of one household.
    private static final class Count {
        private final Set<RecordId> records = new LinkedHashSet<>();
        private final Set<String> fields = new HashSet<>();

        void add(Change change) {
            records.add(change.record());
            said(change, field -> fields.add(change.record().id() + field.key()));
        }
    }

    /// What was said at once stands person by person.
    private static final Comparator<Line> IN_ORDER =
            Comparator.comparing(Line::at)
                    .thenComparing(Line::person)
                    .thenComparing(line -> line.field().key());

    private final OpenedBook opened;

    public ListUnfiled(OpenedBook opened) {
        this.opened = opened;
    }

    /// Households by number, what belongs to the village last.
    public List<Group> list(String village, Since since) {
        return opened.book().read(reader -> list(reader, village, since));
    }

    private static List<Group> list(BookReader reader, String village, Since since) {
        var index = new HouseholdIndex(reader, village);
        var counts = new HashMap<Optional<UUID>, Count>();
        try (var changes = reader.after(village, known(reader, village, since))) {
            changes.forEach(
                    change ->
                            counts.computeIfAbsent(
                                            index.household(change.record()), _ -> new Count())
                                    .add(change));
        }
        var groups = new ArrayList<Group>();
        var latest = reader.years(village).stream().findFirst().orElse(0);
        try (var forms = reader.forms(village, latest)) {
            forms.forEach(
                    form ->
                            form.id()
                                    .flatMap(
                                            id ->
                                                    Optional.ofNullable(
                                                            counts.remove(Optional.of(id.id()))))
                                    .ifPresent(
                                            count ->
                                                    groups.add(
                                                            group(
                                                                    form.id(),
                                                                    form.household()
                                                                            .get(
                                                                                    HouseholdFields
                                                                                            .NATIONAL_HOUSEHOLD_NO)
                                                                            .orElse(""),
                                                                    ListHouseholds.head(form),
                                                                    count))));
        }
        var rest = new Count();
        counts.values()
                .forEach(
                        count -> {
                            rest.records.addAll(count.records);
                            rest.fields.addAll(count.fields);
                        });
        if (!rest.records.isEmpty()) {
            groups.add(group(Optional.empty(), "", "", rest));
        }
        return groups;
    }

    private static Group group(
            Optional<RecordId> household, String number, String head, Count count) {
        return new Group(household, number, head, count.fields.size(), List.copyOf(count.records));
    }

    private static Seen known(BookReader reader, String village, Since since) {
        return switch (since) {
            case RECEIPT -> Correspondents.above(reader, village);
            case FILING ->
                    reader.filings().stream()
                            .filter(note -> note.direction() == FilingNote.Direction.MADE)
                            .filter(note -> note.kind() == FilingNote.Kind.FILING)
                            .filter(note -> note.village().equals(village))
                            .findFirst()
                            .map(note -> reader.seen(village, note.at()))
                            .orElse(Seen.NOTHING);
        };
    }

    /// What has become of the fields of a group, in the order in which they were last changed.
    public List<Line> lines(String village, Since since, Group group) {
        return opened.book()
                .read(
                        reader -> {
                            var index = new HouseholdIndex(reader, village);
                            var known = known(reader, village, since);
                            var ids = group.records().stream().map(RecordId::id).toList();
                            var lines = new ArrayList<Line>();
                            reader.changes(village, ids)
                                    .values()
                                    .forEach(changes -> lines.addAll(lines(changes, known, index)));
                            lines.sort(IN_ORDER);
                            return List.copyOf(lines);
                        });
    }

    private static List<Line> lines(List<Change> ofRecord, Seen known, HouseholdIndex index) {
        var oldestFirst =
                ofRecord.stream()
                        .sorted(Comparator.comparing(change -> change.transaction().time()))
                        .toList();
        var stood = new HashMap<LedgerField<?>, Answers>();
        var lines = new LinkedHashMap<LedgerField<?>, Line>();
        for (var change : oldestFirst) {
            var isKnown = known.covers(change.lane(), change.counter());
            said(
                    change,
                    field -> {
                        var after = only(change, field);
                        if (isKnown) {
                            stood.put(field, after);
                        } else {
                            var before = stood.getOrDefault(field, Answers.NONE);
                            lines.put(field, line(change, field, before, after, index));
                        }
                    });
        }
        return List.copyOf(lines.values());
    }

    private static Line line(
            Change change,
            LedgerField<?> field,
            Answers before,
            Answers after,
            HouseholdIndex index) {
        var transaction = change.transaction();
        return new Line(
                index.person(change.record()),
                field,
                before,
                after,
                transaction.time().instant(),
                transaction.actor(),
                transaction.cause());
    }

    /// The fields that a change speaks of, but for those that only tie records together.
    private static void said(Change change, Consumer<LedgerField<?>> each) {
        Map<LedgerField<?>, Object> values = change.set().values();
        values.keySet().stream().filter(ListUnfiled::isTold).forEach(each);
        change.set().missing().keySet().stream().filter(ListUnfiled::isTold).forEach(each);
        change.emptied().stream().filter(ListUnfiled::isTold).forEach(each);
    }

    private static boolean isTold(LedgerField<?> field) {
        return !(field.kind() instanceof Kind.Ref) && !(field.kind() instanceof Kind.Refs);
    }

    private static <T> Answers only(Change change, LedgerField<T> field) {
        var said = change.set();
        return said.get(field)
                .map(value -> Answers.NONE.with(field, value))
                .or(
                        () ->
                                Optional.ofNullable(said.missing().get(field))
                                        .map(why -> Answers.NONE.missing(field, why)))
                .orElse(Answers.NONE);
    }
}
