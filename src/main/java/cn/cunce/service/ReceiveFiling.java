package cn.cunce.service;

import cn.cunce.filing.FilingContent;
import cn.cunce.filing.FilingDesk;
import cn.cunce.filing.HandEdit;
import cn.cunce.filing.ReadFiling;
import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.DeviceNote.State;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.model.value.Problem;
import cn.cunce.seal.Device;
import cn.cunce.store.Arrival;
import cn.cunce.store.BookReader;
import cn.cunce.store.BookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Takes in filings and receipts: first what they would bring, then, when a person has seen it, the
/// changes themselves. Twice changes nothing.
public final class ReceiveFiling {

    /// What a file would bring; nothing is taken in yet.
    public sealed interface Preview {

        /// @param number 第 n 次, as its cover says; 0 where it says none
        /// @param lacking numbers before it that have not come from there; told only where changes
        ///     wait for them
        /// @param edits what somebody wrote into the workbook on its way
        /// @param arrival what taking it in would come to, found by trying
        /// @param device who signed it, as this book knows him after it
        record Ready(
                Path file,
                FilingContent.Kind kind,
                String village,
                int number,
                List<Integer> lacking,
                List<HandEdited> edits,
                Counts arrival,
                DeviceNote device,
                byte[] payload)
                implements Preview {
            public Ready {
                edits = List.copyOf(edits);
                lacking = List.copyOf(lacking);
            }
        }

        /// Not taken in yet: another device than the one that is known files for the village. Once
        /// somebody has compared its 核对码 by telephone, the file can be read again.
        record Held(Path file, DeviceNote device, Problem problem) implements Preview {}

        /// Refused whole, with the reason.
        record Refused(Path file, Problem problem) implements Preview {}
    }

    /// Something that somebody wrote into the workbook on its way.
    ///
    /// @param cell where it stands now; a row or column that came or went has its code or header
    /// @param from as it was filed, empty where nothing was
    /// @param to as it stands there now, empty where nothing does
    public record HandEdited(String sheet, String cell, String from, String to) {
        private static HandEdited of(HandEdit edit) {
            return switch (edit) {
                case HandEdit.Changed(var sheet, var cell, var _, var _, var from, var to) ->
                        new HandEdited(sheet, cell, from, to);
                case HandEdit.CoverChanged(var sheet, var cell, var _, var from, var to) ->
                        new HandEdited(sheet, cell, from, to);
                case HandEdit.RowRemoved(var sheet, var rowCode) ->
                        new HandEdited(sheet, "", rowCode, "");
                case HandEdit.RowAdded(var sheet, var row) ->
                        new HandEdited(sheet, String.valueOf(row), "", "");
                case HandEdit.ColumnRemoved(var sheet, var header) ->
                        new HandEdited(sheet, "", header, "");
                case HandEdit.SheetRemoved(var sheet) -> new HandEdited(sheet, "", sheet, "");
            };
        }
    }

    /// @param changes in the file
    /// @param fresh of them new here
    /// @param waiting kept aside until what they build on arrives
    /// @param missing what is waited for
    public record Counts(int changes, int fresh, int waiting, List<String> missing, int conflicts) {
        public Counts {
            missing = List.copyOf(missing);
        }

        private static Counts of(Arrival.Taken taken) {
            return new Counts(
                    taken.changes(),
                    taken.fresh(),
                    taken.waiting(),
                    taken.missing(),
                    taken.conflicts());
        }
    }

    public sealed interface Result {

        /// @param digest of the village's ledger now, in hex
        record Taken(Counts counts, String digest) implements Result {}

        record Refused(Problem problem) implements Result {}
    }

    private final OpenedBook opened;
    private final FilingDesk desk;

    public ReceiveFiling(OpenedBook opened, FilingDesk desk) {
        this.opened = opened;
        this.desk = desk;
    }

    /// @param password empty if nobody gave one
    public Preview read(Path file, Optional<String> password) {
        try {
            var reading =
                    desk.reader(FilingKeys.verifier()).read(Files.readAllBytes(file), password);
            return switch (reading) {
                case ReadFiling.Refused(var problem) -> new Preview.Refused(file, problem);
                case ReadFiling.Sound sound -> preview(file, sound);
            };
        } catch (IOException e) {
            return refused(file, "FILE_UNREADABLE");
        }
    }

    private Preview preview(Path file, ReadFiling.Sound sound) {
        var village = village(sound);
        var signer = Device.of(sound.publicKey());
        if (village.isEmpty() || signer.isEmpty()) {
            return refused(file, "FILING_DAMAGED");
        }
        if (!isOurs(village.get())) {
            return refused(file, "FILING_ELSEWHERE", village.get(), opened.card().name());
        }
        var kind = FilingNote.Kind.valueOf(sound.content().kind().name());
        var device =
                opened.book()
                        .read(
                                reader ->
                                        Correspondents.device(
                                                reader, kind, village.get(), signer.get()));
        if (device.state() == State.REVOKED || device.state() == State.HELD) {
            return held(file, device);
        }
        return switch (opened.book()
                .rehearse(writer -> writer.receive(sound.payload(), name(file)))) {
            case Arrival.Taken taken ->
                    new Preview.Ready(
                            file,
                            sound.content().kind(),
                            village.get(),
                            number(sound),
                            taken.waiting() == 0
                                    ? List.of()
                                    : lacking(village.get(), signer.get().id(), number(sound)),
                            sound.edits().stream().map(HandEdited::of).toList(),
                            Counts.of(taken),
                            device.withSeen(device.seen().joinedWith(taken.senderSeen())),
                            sound.payload());
            case Arrival.Forked(var lane, var counter) ->
                    refused(file, "FILING_FORKED", lane, counter);
            case Arrival.Unreadable _ -> refused(file, "FILING_DAMAGED");
        };
    }

    /// Takes in what was shown.
    public Result apply(Preview.Ready preview) {
        var trouble = opened.restorePoint(Backup.Reason.MERGE);
        if (trouble.isPresent()) {
            return new Result.Refused(Problem.of("NO_RESTORE_POINT", trouble.get()));
        }
        return opened.book().write(writer -> take(writer, preview));
    }

    private Result take(BookWriter writer, Preview.Ready preview) {
        return switch (writer.receive(preview.payload(), name(preview.file()))) {
            case Arrival.Taken taken -> {
                var digest = writer.reader().digest(List.of(preview.village()), Optional.empty());
                writer.note(preview.device());
                writer.note(note(preview, taken, digest));
                yield new Result.Taken(Counts.of(taken), digest);
            }
            case Arrival.Forked(var lane, var counter) ->
                    new Result.Refused(Problem.of("FILING_FORKED", lane, counter));
            case Arrival.Unreadable _ -> new Result.Refused(Problem.of("FILING_DAMAGED"));
        };
    }

    private FilingNote note(Preview.Ready preview, Arrival.Taken taken, String digest) {
        return new FilingNote(
                opened.newId(),
                opened.clock().instant(),
                FilingNote.Direction.TAKEN,
                FilingNote.Kind.valueOf(preview.kind().name()),
                preview.village(),
                name(preview.file()),
                preview.number(),
                preview.device().device(),
                taken.changes(),
                taken.fresh(),
                taken.waiting(),
                taken.conflicts(),
                digest);
    }

    /// Remembers the device, so that it stands in the list to be confirmed by telephone.
    private Preview held(Path file, DeviceNote device) {
        opened.book()
                .write(
                        writer -> {
                            writer.note(device);
                            return device;
                        });
        return device.state() == State.HELD
                ? new Preview.Held(
                        file, device, Problem.of("FILING_DEVICE_HELD", device.checkCode()))
                : refused(file, "FILING_DEVICE_REVOKED", device.checkCode());
    }

    private boolean isOurs(String village) {
        return village.startsWith(opened.card().code());
    }

    private Optional<String> village(ReadFiling.Sound sound) {
        var label = desk.word("filing.cover.code");
        return sound.content().cover().stream()
                .filter(fact -> fact.label().equals(label))
                .map(FilingContent.Fact::value)
                .filter(Tier.VILLAGE::hasCode)
                .findFirst();
    }

    private int number(ReadFiling.Sound sound) {
        var label = desk.word("filing.cover.number");
        return sound.content().cover().stream()
                .filter(fact -> fact.label().equals(label))
                .map(fact -> fact.value().replaceAll("\\D", ""))
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private List<Integer> lacking(String village, String device, int number) {
        var come =
                opened.book().read(BookReader::filings).stream()
                        .filter(note -> note.direction() == FilingNote.Direction.TAKEN)
                        .filter(note -> note.village().equals(village))
                        .filter(note -> note.device().equals(device))
                        .map(FilingNote::number)
                        .collect(Collectors.toSet());
        return IntStream.range(1, number).boxed().filter(each -> !come.contains(each)).toList();
    }

    private static Preview refused(Path file, String code, Object... args) {
        return new Preview.Refused(file, Problem.of(code, args));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
