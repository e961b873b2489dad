package cn.cunce.store;

import static cn.cunce.store.schema.Tables.KEPT_LIST;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.KeptPack;
import cn.cunce.model.rule.PackIssuer;
import cn.cunce.model.rule.ParameterAct;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// What can be done to a book within one transaction.
public final class BookWriter {

    private final DSLContext db;
    private final Catalogue catalogue;
    private final RecordTables tables;
    private final Clock clock;

    BookWriter(DSLContext db, Catalogue catalogue, RecordTables tables, Clock clock) {
        this.db = db;
        this.catalogue = catalogue;
        this.tables = tables;
        this.clock = clock;
    }

    /// The book as this transaction sees it.
    public BookReader reader() {
        return new BookReader(db, catalogue, tables);
    }

    /// Appends one change per edit and projects it; edits that change nothing are left out.
    ///
    /// @return how many changes were made
    public int save(Author author, List<Edit> edits, Cause cause) {
        var byVillage = new TreeMap<String, List<Edit>>();
        for (var edit : edits) {
            if (!edit.isEmpty()) {
                byVillage
                        .computeIfAbsent(edit.record().village(), _ -> new ArrayList<>())
                        .add(edit);
            }
        }
        var writer = new ChangeWriter(db, catalogue, tables, clock);
        byVillage.forEach(
                (village, some) -> writer.write(author.lane(village), some, author.actor(), cause));
        return byVillage.values().stream().mapToInt(List::size).sum();
    }

    /// Takes in the changes of a filing; what is already known changes nothing.
    ///
    /// @param payload what `BookReader.payload` gave on another device
    /// @param source name of the filing, kept beside changes that must wait
    public Arrival receive(byte[] payload, String source) {
        return new Receiver(db, catalogue, tables, clock).receive(payload, source);
    }

    /// Writes these rows anew from the changes; rows that no change speaks of are taken away.
    public void mend(List<RecordId> records) {
        var projector = new Projector(db, tables, new ChangeLog(db, catalogue));
        records.forEach(projector::remove);
        records.stream()
                .collect(groupingBy(RecordId::village, mapping(RecordId::id, toList())))
                .forEach(projector::refold);
    }

    /// Keeps a department's list beside the ledger for a later comparison.
    ///
    /// @param rows in the order of the list, each by its header
    public void keepList(String batch, String kind, String file, List<Map<String, String>> rows) {
        var inserts =
                db.batch(
                        db.insertInto(
                                        KEPT_LIST,
                                        KEPT_LIST.BATCH,
                                        KEPT_LIST.KIND,
                                        KEPT_LIST.FILE,
                                        KEPT_LIST.ROW_NO,
                                        KEPT_LIST.CONTENT)
                                .values("", "", "", 0, ""));
        // a batch may bring several lists
        var number = db.fetchCount(KEPT_LIST, KEPT_LIST.BATCH.eq(batch));
        if (rows.isEmpty()) {
            return;
        }
        for (var row : rows) {
            inserts = inserts.bind(batch, kind, file, ++number, PlainJson.text(row));
        }
        inserts.execute();
    }

    public void note(FilingNote filing) {
        new FilingNotes(db).add(filing);
    }

    public void note(DeviceNote device) {
        new FilingNotes(db).put(device);
    }

    /// What was taken in of packs of policy so far.
    public PackNotes packs() {
        return new PackNotes(db);
    }

    /// Keeps a version of a pack.
    ///
    /// @param file as it came
    public void keep(KeptPack pack, byte[] file) {
        packs().keep(pack, file);
    }

    public void put(PackIssuer issuer) {
        packs().put(issuer);
    }

    public void add(ParameterAct act) {
        packs().add(act);
    }

    public void putFact(String name, String content) {
        new Facts(db).put(name, content);
    }
}
