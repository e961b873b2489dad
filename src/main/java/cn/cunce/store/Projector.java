package cn.cunce.store;

import static cn.cunce.store.schema.Tables.FIELD_CONFLICT;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.Fold;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Writes the rows that the changes amount to, in the transaction that appends them. Nobody else
/// writes them.
final class Projector {

    private final DSLContext db;
    private final RecordTables tables;
    private final ChangeLog log;

    Projector(DSLContext db, RecordTables tables, ChangeLog log) {
        this.db = db;
        this.tables = tables;
        this.log = log;
    }

    /// Projects edits that were made with all of the village in sight: each replaces what stood
    /// there, and settles the conflicts of the fields it mentions.
    void edited(String village, List<Edit> edits) {
        for (var some : Batches.of(edits)) {
            var rows = tables.existing(db, village, some.stream().map(Edit::record).toList());
            for (var edit : some) {
                var before = rows.getOrDefault(edit.record(), NOTHING).answers();
                var after = before.overlaidBy(edit.set());
                for (var field : edit.emptied()) {
                    after = after.without(field);
                }
                rows.put(edit.record(), new LedgerRecord(edit.record(), after));
            }
            replace(village, rows.values());
            settle(village, some);
        }
    }

    /// Projects records anew from all their changes.
    void refold(String village, Collection<UUID> records) {
        for (var some : Batches.of(List.copyOf(records))) {
            var folded = new ArrayList<LedgerRecord>();
            for (var changes : log.ofRecords(village, some).values()) {
                folded.add(Fold.of(changes.getFirst().record(), changes));
            }
            replace(village, folded);
            replaceConflicts(village, folded);
        }
    }

    /// Takes rows away that no change speaks of.
    void remove(RecordId record) {
        delete(record.village(), record.entity(), List.of(record.id()));
    }

    private static final LedgerRecord NOTHING =
            new LedgerRecord(
                    new RecordId(Entity.VILLAGE, "000000000000", new UUID(0, 0)), Answers.NONE);

    private void replace(String village, Collection<LedgerRecord> records) {
        var byEntity =
                records.stream().collect(Collectors.groupingBy(record -> record.id().entity()));
        for (var each : byEntity.entrySet()) {
            delete(
                    village,
                    each.getKey(),
                    each.getValue().stream().map(LedgerRecord::uuid).toList());
            insert(tables.of(each.getKey()), each.getValue());
        }
    }

    private void delete(String village, Entity entity, List<UUID> ids) {
        var table = tables.of(entity);
        db.deleteFrom(table.table()).where(table.rows(village, ids)).execute();
    }

    private void insert(RecordTable table, List<LedgerRecord> records) {
        var columns = table.fields();
        var nothing = new Object[columns.size()];
        var rows = db.batch(db.insertInto(table.table()).columns(columns).values(nothing));
        for (var record : records) {
            rows = rows.bind(table.values(record));
        }
        rows.execute();
    }

    private void settle(String village, List<Edit> edits) {
        var records = edits.stream().map(edit -> edit.record().id()).toList();
        var open =
                db.selectFrom(FIELD_CONFLICT)
                        .where(FIELD_CONFLICT.VILLAGE.eq(village))
                        .and(FIELD_CONFLICT.RECORD.in(records))
                        .fetch();
        if (open.isEmpty()) {
            return;
        }
        // the rows just written know one value only: what is still open must be told again
        refold(village, open.stream().map(row -> row.getRecord()).collect(Collectors.toSet()));
    }

    private void replaceConflicts(String village, List<LedgerRecord> records) {
        db.deleteFrom(FIELD_CONFLICT)
                .where(FIELD_CONFLICT.VILLAGE.eq(village))
                .and(FIELD_CONFLICT.RECORD.in(records.stream().map(LedgerRecord::uuid).toList()))
                .execute();
        for (var record : records) {
            for (var field : record.conflicts().keySet()) {
                db.insertInto(FIELD_CONFLICT)
                        .set(FIELD_CONFLICT.VILLAGE, village)
                        .set(FIELD_CONFLICT.RECORD, record.uuid())
                        .set(FIELD_CONFLICT.FIELD, field.key())
                        .set(FIELD_CONFLICT.ENTITY, record.id().entity().key())
                        .execute();
            }
        }
    }
}
