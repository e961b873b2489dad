package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who said what of a record, when, why, and what stood there before.
public final class ShowHistory {

    /// One field that one save changed.
    ///
    /// @param before what stood there, as its author saw it; only the field in question
    /// @param after what stands there since; neither value nor reason where it was emptied
    public record Line(
            RecordId record,
            LedgerField<?> field,
            Answers before,
            Answers after,
            Instant at,
            String actor,
            String device,
            Cause cause) {}

    private final OpenedBook opened;

    public ShowHistory(OpenedBook opened) {
        this.opened = opened;
    }

    /// Of one record, latest first.
    public List<Line> of(RecordId record) {
        return opened.book().read(reader -> lines(reader, List.of(record)));
    }

    /// Of a household, its years, its people and how they belong to it, latest first.
    public List<Line> of(HouseholdForm form) {
        return opened.book()
                .read(
                        reader -> {
                            var records = new ArrayList<>(FormEdits.records(form).keySet());
                            form.id().ifPresent(id -> otherYears(reader, id, records));
                            return lines(reader, records);
                        });
    }

    /// Of everything that ever belonged to a household, latest first: those who have left, what was
    /// done for it, what it needed and what was decided about it too.
    public List<Line> ofHousehold(RecordId household) {
        return opened.book()
                .read(
                        reader -> {
                            var lines = new ArrayList<Timed>();
                            var byVillage =
                                    reader.recordsOf(household).stream()
                                            .collect(Collectors.groupingBy(RecordId::village));
                            byVillage.forEach(
                                    (village, records) ->
                                            reader.changes(village, ids(records))
                                                    .values()
                                                    .forEach(all -> lines.addAll(lines(all))));
                            return latestFirst(lines);
                        });
    }

    private static List<UUID> ids(List<RecordId> records) {
        return records.stream().map(RecordId::id).toList();
    }

    private static List<Timed> lines(List<Change> changes) {
        var oldestFirst = new ArrayList<>(changes);
        oldestFirst.sort(Comparator.comparing(change -> change.transaction().time()));
        return lines(oldestFirst.getFirst().record(), oldestFirst);
    }

    /// The record of an id, of whatever kind.
    public Optional<RecordId> find(UUID id) {
        return opened.book().read(reader -> reader.recordOf(id));
    }

    private static void otherYears(BookReader reader, RecordId household, List<RecordId> records) {
        for (var year : reader.yearsOf(household)) {
            if (!records.contains(year.id())) {
                records.add(year.id());
            }
        }
    }

    private static List<Line> lines(BookReader reader, Collection<RecordId> records) {
        var lines = new ArrayList<Timed>();
        for (var record : records) {
            lines.addAll(lines(record, reader.history(record)));
        }
        return latestFirst(lines);
    }

    private static List<Line> latestFirst(List<Timed> lines) {
        // the clock's moment is too coarse: two saves may share it
        lines.sort(Comparator.comparing(Timed::time).reversed());
        return lines.stream().map(Timed::line).toList();
    }

    private record Timed(HybridTime time, Line line) {}

    private static List<Timed> lines(RecordId record, List<Change> oldestFirst) {
        var stood = new HashMap<LedgerField<?>, Answers>();
        var lines = new ArrayList<Timed>();
        for (var change : oldestFirst) {
            for (var said : said(change).entrySet()) {
                var before = stood.getOrDefault(said.getKey(), Answers.NONE);
                var transaction = change.transaction();
                var line =
                        new Line(
                                record,
                                said.getKey(),
                                before,
                                said.getValue(),
                                transaction.time().instant(),
                                transaction.actor(),
                                change.lane().device(),
                                transaction.cause());
                lines.add(new Timed(transaction.time(), line));
                stood.put(said.getKey(), said.getValue());
            }
        }
        return lines;
    }

    /// In the order of the form.
    private static Map<LedgerField<?>, Answers> said(Change change) {
        var said = new LinkedHashMap<LedgerField<?>, Answers>();
        var set = change.set();
        for (var field : Catalogue.LEDGER.all(change.record().entity())) {
            if (set.values().containsKey(field)) {
                said.put(field, only(field, set));
            } else if (change.mentions(field)) {
                var why = Optional.ofNullable(set.missing().get(field));
                said.put(
                        field,
                        why.map(reason -> Answers.NONE.missing(field, reason))
                                .orElse(Answers.NONE));
            }
        }
        return said;
    }

    private static <T> Answers only(LedgerField<T> field, Answers answers) {
        return Answers.NONE.with(field, answers.get(field).orElseThrow());
    }
}
