package cn.cunce.store;

import static cn.cunce.store.schema.Tables.FIELD_CONFLICT;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.Fold;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LedgerRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/// All records of one village at one moment, each kind by id.
final class VillageState {

    private final Map<Entity, List<LedgerRecord>> records;

    private VillageState(Map<Entity, List<LedgerRecord>> records) {
        this.records = records;
    }

    List<LedgerRecord> of(Entity entity) {
        return records.getOrDefault(entity, List.of());
    }

    /// What the rows say now, with the live values of what is in conflict.
    static VillageState projected(
            DSLContext db, RecordTables tables, ChangeLog log, String village) {
        var inConflict =
                new HashSet<>(
                        db.selectDistinct(FIELD_CONFLICT.RECORD)
                                .from(FIELD_CONFLICT)
                                .where(FIELD_CONFLICT.VILLAGE.eq(village))
                                .fetch(FIELD_CONFLICT.RECORD));
        var told = log.ofRecords(village, inConflict);
        var records = new EnumMap<Entity, List<LedgerRecord>>(Entity.class);
        for (var table : tables.all()) {
            var rows = tables.list(db, table.entity(), table.village.eq(village));
            records.put(
                    table.entity(), rows.stream().map(row -> withConflicts(row, told)).toList());
        }
        return new VillageState(records);
    }

    private static LedgerRecord withConflicts(LedgerRecord row, Map<UUID, List<Change>> told) {
        var changes = told.get(row.uuid());
        return changes == null
                ? row
                : new LedgerRecord(row.id(), row.answers(), Fold.of(row.id(), changes).conflicts());
    }

    /// What the changes until then amount to.
    static VillageState folded(ChangeLog log, String village, HybridTime until) {
        var records = new EnumMap<Entity, List<LedgerRecord>>(Entity.class);
        try (var changes = log.byRecord(village)) {
            var ofOne = new ArrayList<Change>();
            for (var change : (Iterable<Change>) changes::iterator) {
                if (change.transaction().time().compareTo(until) > 0) {
                    continue;
                }
                if (!ofOne.isEmpty() && !ofOne.getFirst().record().equals(change.record())) {
                    add(records, ofOne);
                    ofOne.clear();
                }
                ofOne.add(change);
            }
            add(records, ofOne);
        }
        return new VillageState(records);
    }

    private static void add(Map<Entity, List<LedgerRecord>> records, List<Change> ofOne) {
        if (!ofOne.isEmpty()) {
            var record = Fold.of(ofOne.getFirst().record(), ofOne);
            records.computeIfAbsent(record.id().entity(), _ -> new ArrayList<>()).add(record);
        }
    }
}
