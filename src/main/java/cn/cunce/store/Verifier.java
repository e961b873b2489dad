package cn.cunce.store;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// Compares a book with itself: the chain of each lane, and each row with what the changes say.
final class Verifier {

    private final DSLContext db;
    private final RecordTables tables;
    private final ChangeLog log;
    private final ChainCheck chains;

    Verifier(DSLContext db, Catalogue catalogue, RecordTables tables) {
        this.db = db;
        this.tables = tables;
        this.log = new ChangeLog(db, catalogue);
        this.chains = new ChainCheck(db);
    }

    Verification verify() {
        var problems = new ArrayList<Verification.Problem>();
        var changes = chains.check(problems);
        var records = 0L;
        // rows cannot be judged by changes that are themselves damaged
        if (problems.isEmpty()) {
            for (var village : new Lanes(db).villages()) {
                records += compare(village, problems);
            }
        }
        return new Verification(changes, records, problems);
    }

    private long compare(String village, List<Verification.Problem> problems) {
        var rows = byId(VillageState.projected(db, tables, log, village));
        var folded = byId(VillageState.folded(log, village, new HybridTime(Long.MAX_VALUE)));
        folded.forEach(
                (id, record) -> {
                    var row = rows.remove(id);
                    if (row == null) {
                        problems.add(new Verification.Problem("ROW_MISSING", id));
                    } else if (!row.equals(record)) {
                        problems.add(new Verification.Problem("ROW_DIFFERS", id));
                    }
                });
        rows.keySet().forEach(id -> problems.add(new Verification.Problem("ROW_UNKNOWN", id)));
        return folded.size();
    }

    private static Map<RecordId, LedgerRecord> byId(VillageState state) {
        var byId = new HashMap<RecordId, LedgerRecord>();
        for (var entity : Entity.values()) {
            state.of(entity).forEach(record -> byId.put(record.id(), record));
        }
        return byId;
    }
}
