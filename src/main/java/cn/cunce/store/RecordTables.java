package cn.cunce.store;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.DecisionFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The projection tables of all kinds of record.
final class RecordTables {

    /// Ids as databases compare them: bit by bit, without a sign.
    private static final Comparator<LedgerRecord> BY_KEY =
            Comparator.<LedgerRecord, String>comparing(row -> row.id().village())
                    .thenComparing(
                            (a, b) ->
                                    Long.compareUnsigned(
                                            a.uuid().getMostSignificantBits(),
                                            b.uuid().getMostSignificantBits()))
                    .thenComparing(
                            (a, b) ->
                                    Long.compareUnsigned(
                                            a.uuid().getLeastSignificantBits(),
                                            b.uuid().getLeastSignificantBits()));

    private static final List<Entity> UNITS =
            List.of(Entity.TOWNSHIP, Entity.TOWNSHIP_YEAR, Entity.COUNTY, Entity.COUNTY_YEAR);

    private static final List<Entity> VILLAGES =
            List.of(Entity.VILLAGE, Entity.VILLAGE_YEAR, Entity.HOUSEHOLD);

    private final Map<Entity, RecordTable> tables = new EnumMap<>(Entity.class);

    RecordTables(Catalogue catalogue) {
        for (var entity : Entity.values()) {
            tables.put(entity, new RecordTable(entity, catalogue));
        }
    }

    RecordTable of(Entity entity) {
        return java.util.Objects.requireNonNull(tables.get(entity));
    }

    Collection<RecordTable> all() {
        return tables.values();
    }

    /// Codes under which townships, counties or what is above them keep what is said of them.
    private Set<String> units(DSLContext db) {
        var units = codes(db, UNITS);
        var decisions = of(Entity.DECISION);
        var kind = decisions.column(DecisionFields.SUBJECT_KIND, String.class);
        units.addAll(
                db.selectDistinct(decisions.village)
                        .from(decisions.table())
                        .where(kind.in(Entity.TOWNSHIP.key(), Entity.COUNTY.key()))
                        .fetch(decisions.village));
        return units;
    }

    /// Those of them that are no villages as well: a village without a code of its own goes by that
    /// of its county.
    Set<String> onlyUnits(DSLContext db) {
        var units = units(db);
        if (!units.isEmpty()) {
            units.removeAll(codes(db, VILLAGES));
        }
        return units;
    }

    /// What the codes of a book stand for.
    Kinds kinds(DSLContext db) {
        return new Kinds(units(db), onlyUnits(db));
    }

    /// @param units townships and counties
    /// @param onlyUnits those that are no villages as well
    record Kinds(Set<String> units, Set<String> onlyUnits) {}

    private Set<String> codes(DSLContext db, List<Entity> entities) {
        var codes = new HashSet<String>();
        for (var entity : entities) {
            var table = of(entity);
            codes.addAll(db.selectDistinct(table.village).from(table.table()).fetch(table.village));
        }
        return codes;
    }

    /// The rows of these records, as far as there are any.
    Map<RecordId, LedgerRecord> existing(
            DSLContext db, String village, Collection<RecordId> records) {
        var rows = new LinkedHashMap<RecordId, LedgerRecord>();
        records.stream()
                .collect(Collectors.groupingBy(RecordId::entity))
                .forEach(
                        (entity, ids) -> {
                            var uuids = ids.stream().map(RecordId::id).toList();
                            var which = of(entity).rows(village, uuids);
                            list(db, entity, which).forEach(row -> rows.put(row.id(), row));
                        });
        return rows;
    }

    /// Records of a kind, by village and id. Sorted here: asked for the order of its key, H2 walks
    /// whole villages instead of the index of the condition.
    List<LedgerRecord> list(DSLContext db, Entity entity, Condition which) {
        var table = of(entity);
        var rows =
                new ArrayList<>(
                        db.select(table.fields())
                                .from(table.table())
                                .where(which)
                                .fetch(table::read));
        rows.sort(BY_KEY);
        return rows;
    }

    /// Records of a kind, by village and id. To be closed.
    Stream<LedgerRecord> stream(DSLContext db, Entity entity, Condition which) {
        var table = of(entity);
        return db.select(table.fields())
                .from(table.table())
                .where(which)
                .orderBy(table.village, table.id)
                .fetchSize(Batches.ROWS)
                .fetchStream()
                .map(table::read);
    }

    /// Records of a village that have not ended, with these answers and no others: what a count of
    /// the whole book needs is a few columns of a hundred. By id, to be closed.
    Stream<LedgerRecord> some(
            DSLContext db, String village, Entity entity, List<LedgerField<?>> answers) {
        var table = of(entity);
        var ended = table.column(RecordFields.ended(entity), String.class);
        return db.select(table.fields(answers))
                .from(table.table())
                .where(table.village.eq(village))
                .and(ended.isNull())
                .orderBy(table.id)
                .fetchSize(Batches.ROWS)
                .fetchStream()
                .map(row -> table.read(row, answers));
    }
}
