package cn.cunce.store;

import static cn.cunce.store.schema.Tables.DEVICE_NOTE;
import static cn.cunce.store.schema.Tables.FILING_NOTE;

import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.store.schema.tables.records.DeviceNoteRecord;
import cn.cunce.store.schema.tables.records.FilingNoteRecord;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;

/// What the book remembers of filings, receipts and the devices behind them.
final class FilingNotes {

    private final DSLContext db;

    FilingNotes(DSLContext db) {
        this.db = db;
    }

    void add(FilingNote note) {
        db.insertInto(FILING_NOTE)
                .set(FILING_NOTE.ID, note.id())
                .set(FILING_NOTE.NOTED_AT, note.at().atOffset(ZoneOffset.UTC))
                .set(FILING_NOTE.DIRECTION, note.direction().name())
                .set(FILING_NOTE.KIND, note.kind().name())
                .set(FILING_NOTE.VILLAGE, note.village())
                .set(FILING_NOTE.FILE, note.file())
                .set(FILING_NOTE.NUMBER_, note.number())
                .set(FILING_NOTE.DEVICE, note.device())
                .set(FILING_NOTE.CHANGES, note.changes())
                .set(FILING_NOTE.FRESH, note.fresh())
                .set(FILING_NOTE.WAITING, note.waiting())
                .set(FILING_NOTE.CONFLICTS, note.conflicts())
                .set(FILING_NOTE.DIGEST, note.digest())
                .execute();
    }

    /// Latest first.
    List<FilingNote> all() {
        return db.selectFrom(FILING_NOTE)
                .orderBy(FILING_NOTE.NOTED_AT.desc(), FILING_NOTE.ID)
                .fetch(FilingNotes::note);
    }

    /// By village, then device.
    List<DeviceNote> devices() {
        return db.selectFrom(DEVICE_NOTE)
                .orderBy(DEVICE_NOTE.VILLAGE, DEVICE_NOTE.DEVICE)
                .fetch(FilingNotes::device);
    }

    void put(DeviceNote note) {
        var seen = SeenJson.text(note.seen());
        db.insertInto(DEVICE_NOTE)
                .set(DEVICE_NOTE.VILLAGE, note.village())
                .set(DEVICE_NOTE.DEVICE, note.device())
                .set(DEVICE_NOTE.STATE, note.state().name())
                .set(DEVICE_NOTE.CHECK_CODE, note.checkCode())
                .set(DEVICE_NOTE.SEEN, seen)
                .onConflict(DEVICE_NOTE.VILLAGE, DEVICE_NOTE.DEVICE)
                .doUpdate()
                .set(DEVICE_NOTE.STATE, note.state().name())
                .set(DEVICE_NOTE.SEEN, seen)
                .execute();
    }

    private static FilingNote note(FilingNoteRecord row) {
        return new FilingNote(
                row.getId(),
                row.getNotedAt().toInstant(),
                FilingNote.Direction.valueOf(row.getDirection()),
                FilingNote.Kind.valueOf(row.getKind()),
                row.getVillage(),
                row.getFile(),
                row.getNumber_(),
                row.getDevice(),
                row.getChanges(),
                row.getFresh(),
                row.getWaiting(),
                row.getConflicts(),
                row.getDigest());
    }

    private static DeviceNote device(DeviceNoteRecord row) {
        return new DeviceNote(
                row.getVillage(),
                row.getDevice(),
                DeviceNote.State.valueOf(row.getState()),
                row.getCheckCode(),
                SeenJson.read(row.getSeen()));
    }
}
