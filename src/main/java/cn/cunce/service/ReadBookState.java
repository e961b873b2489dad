package cn.cunce.service;

import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.service.BookState.Save;
import cn.cunce.store.BookReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads what lies open in a book; it counts nobody.
public final class ReadBookState {

    private final OpenedBook opened;

    public ReadBookState(OpenedBook opened) {
        this.opened = opened;
    }

    public BookState read() {
        return opened.book().read(this::read);
    }

    private BookState read(BookReader reader) {
        var waiting = opened.waitingItems(reader);
        var households =
                waiting.stream().filter(WaitingArea.Item.Household.class::isInstance).count();
        var notes = reader.filings();
        return new BookState(
                Optional.of(reader.latest())
                        .filter(time -> !time.equals(HybridTime.NEVER))
                        .map(HybridTime::instant),
                reader.latest(Cause.Kind.IMPORT)
                        .map(save -> new Save(save.time().instant(), save.actor())),
                latest(notes, FilingNote.Direction.MADE, FilingNote.Kind.FILING),
                latest(notes, FilingNote.Direction.TAKEN, FilingNote.Kind.RECEIPT),
                unanswered(reader),
                (int) households,
                waiting.size() - (int) households,
                reader.openConflicts().values().stream().mapToInt(Integer::intValue).sum(),
                reader.waiting(),
                doubtful(reader),
                opened.drafts().all());
    }

    private static Optional<FilingNote> latest(
            List<FilingNote> notes, FilingNote.Direction direction, FilingNote.Kind kind) {
        return notes.stream()
                .filter(note -> note.direction() == direction && note.kind() == kind)
                .findFirst();
    }

    private static int unanswered(BookReader reader) {
        return reader.villages().stream()
                .mapToInt(
                        village ->
                                FilingSummary.lacking(
                                        reader.seen(village),
                                        Correspondents.above(reader, village)))
                .sum();
    }

    private static List<DeviceNote> doubtful(BookReader reader) {
        return reader.devices().stream()
                .filter(
                        device ->
                                device.state() == DeviceNote.State.HELD
                                        || device.state() == DeviceNote.State.UNCHECKED)
                .sorted(Comparator.comparing(device -> device.state() != DeviceNote.State.HELD))
                .toList();
    }
}
