package cn.cunce.service;

import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.DeviceNote.State;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.model.ledger.Seen;
import cn.cunce.seal.Device;
import cn.cunce.store.BookReader;
import java.util.List;
import java.util.function.Predicate;

/// The devices with which a village's changes are exchanged: below, those that file it; above,
/// those that answer with receipts.
final class Correspondents {

    /// How far the next level knows a village, by its receipts; nothing before the first.
    static Seen above(BookReader reader, String village) {
        return seen(of(reader, village, FilingNote.Kind.RECEIPT));
    }

    /// How far the devices that file a village know it.
    static Seen below(BookReader reader, String village) {
        return seen(of(reader, village, FilingNote.Kind.FILING));
    }

    /// The first device that files a village, or answers for it, is taken at its word; another one
    /// must first be confirmed.
    static DeviceNote device(
            BookReader reader, FilingNote.Kind kind, String village, Device signer) {
        var known = reader.devices().stream().filter(isOf(village)).toList();
        var first = of(reader, village, kind).isEmpty();
        return known.stream()
                .filter(each -> each.device().equals(signer.id()))
                .findFirst()
                .orElseGet(
                        () ->
                                new DeviceNote(
                                        village,
                                        signer.id(),
                                        first ? State.UNCHECKED : State.HELD,
                                        signer.checkCode(),
                                        Seen.NOTHING));
    }

    private static List<DeviceNote> of(BookReader reader, String village, FilingNote.Kind kind) {
        var signers =
                reader.filings().stream()
                        .filter(note -> note.direction() == FilingNote.Direction.TAKEN)
                        .filter(note -> note.kind() == kind && note.village().equals(village))
                        .map(FilingNote::device)
                        .distinct()
                        .toList();
        return reader.devices().stream()
                .filter(isOf(village))
                .filter(device -> signers.contains(device.device()))
                .toList();
    }

    private static Predicate<DeviceNote> isOf(String village) {
        return device -> device.village().equals(village);
    }

    private static Seen seen(List<DeviceNote> devices) {
        return devices.stream().map(DeviceNote::seen).reduce(Seen.NOTHING, Seen::joinedWith);
    }

    private Correspondents() {}
}
