package cn.cunce.store;

import static cn.cunce.store.schema.Tables.FIELD_CONFLICT;
import static org.jooq.impl.DSL.count;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.Fold;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/// The records with fields that have several different live values.
record OpenConflicts(DSLContext db, ChangeLog log) {

    /// Each with its live values, by village.
    List<LedgerRecord> all() {
        return folded(counts().keySet());
    }

    List<LedgerRecord> among(Collection<RecordId> records) {
        var open = new LinkedHashSet<>(counts().keySet());
        open.retainAll(records);
        return folded(open);
    }

    /// How many fields of a record; by village.
    Map<RecordId, Integer> counts() {
        var open = new LinkedHashMap<RecordId, Integer>();
        db.select(FIELD_CONFLICT.ENTITY, FIELD_CONFLICT.VILLAGE, FIELD_CONFLICT.RECORD, count())
                .from(FIELD_CONFLICT)
                .groupBy(FIELD_CONFLICT.ENTITY, FIELD_CONFLICT.VILLAGE, FIELD_CONFLICT.RECORD)
                .orderBy(FIELD_CONFLICT.VILLAGE, FIELD_CONFLICT.RECORD)
                .forEach(
                        row ->
                                open.put(
                                        new RecordId(
                                                Entity.of(row.value1()),
                                                row.value2(),
                                                row.value3()),
                                        row.value4()));
        return open;
    }

    private List<LedgerRecord> folded(Collection<RecordId> records) {
        var folded = new ArrayList<LedgerRecord>();
        var byVillage = new LinkedHashMap<String, List<UUID>>();
        records.forEach(
                id -> byVillage.computeIfAbsent(id.village(), _ -> new ArrayList<>()).add(id.id()));
        byVillage.forEach(
                (village, ids) ->
                        log.ofRecords(village, ids).values().stream()
                                .map(each -> Fold.of(each.getFirst().record(), each))
                                .forEach(folded::add));
        return folded;
    }
}
