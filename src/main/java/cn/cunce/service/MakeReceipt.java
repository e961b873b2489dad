package cn.cunce.service;

import cn.cunce.filing.FilingContent;
import cn.cunce.filing.FilingContent.Fact;
import cn.cunce.filing.FilingContent.Note;
import cn.cunce.filing.FilingDesk;
import cn.cunce.filing.FilingWriter.Protection;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.store.BookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Answers a village: which of its filings have arrived, what is in conflict, and the changes that
/// it lacks.
public final class MakeReceipt {

    public sealed interface Result {

        /// @param changes that the village lacked
        record Made(Path file, int changes) implements Result {}

        record NotWritten(String reason) implements Result {}

        /// Nothing has ever arrived from there.
        record NoVillage(String code) implements Result {}
    }

    private final OpenedBook opened;
    private final FilingDesk desk;

    public MakeReceipt(OpenedBook opened, FilingDesk desk) {
        this.opened = opened;
        this.desk = desk;
    }

    /// @param password empty for an unencrypted receipt, which the cover then names
    public Result make(String village, Optional<String> password, Path file) {
        if (!opened.book().read(BookReader::places).contains(village)) {
            return new Result.NoVillage(village);
        }
        var writer = desk.writer(FilingKeys.signer(opened.deviceKey()));
        var protection =
                password.<Protection>map(Protection.Password::new).orElseGet(Protection.Plain::new);
        var known = opened.book().read(reader -> Correspondents.below(reader, village));
        var content = opened.book().read(reader -> content(reader, village, password));
        var payload = opened.book().read(reader -> reader.payload(village, known));
        try {
            NewFile.write(file, out -> writer.write(content, payload, protection, out));
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
        var seen = opened.book().read(reader -> reader.seen(village));
        return new Result.Made(file, FilingSummary.lacking(seen, known));
    }

    private FilingContent content(BookReader reader, String village, Optional<String> password) {
        var cover = new ArrayList<Fact>();
        add(cover, "filing.cover.from", opened.card().name());
        add(cover, "filing.cover.code", village);
        add(cover, "filing.cover.digest", reader.digest(List.of(village), Optional.empty()));
        add(cover, "filing.cover.device", opened.device().id());
        add(cover, "filing.cover.checkCode", opened.device().checkCode());
        var protection = password.isPresent() ? "filing.cover.encrypted" : "filing.cover.plain";
        add(cover, "filing.cover.protection", desk.word(protection));
        var notes = List.of(accepted(reader, village), conflicts(reader, village));
        return new FilingContent(FilingContent.Kind.RECEIPT, cover, List.of(), notes);
    }

    private Note accepted(BookReader reader, String village) {
        var rows = new ArrayList<List<String>>();
        for (var note : reader.filings()) {
            if (note.village().equals(village) && note.direction() == FilingNote.Direction.TAKEN) {
                rows.add(
                        List.of(
                                note.file(),
                                note.at().toString(),
                                String.valueOf(note.changes()),
                                String.valueOf(note.fresh()),
                                String.valueOf(note.waiting()),
                                String.valueOf(note.conflicts())));
            }
        }
        return new Note(
                desk.word("filing.sheet.accepted"),
                words(
                        "filing.receipt.file",
                        "filing.receipt.at",
                        "filing.receipt.changes",
                        "filing.receipt.fresh",
                        "filing.receipt.waiting",
                        "filing.receipt.conflicts"),
                rows);
    }

    private Note conflicts(BookReader reader, String village) {
        var rows = new ArrayList<List<String>>();
        for (var conflict : ListConflicts.of(reader)) {
            if (conflict.record().village().equals(village)) {
                rows.add(
                        List.of(
                                conflict.household(),
                                conflict.member(),
                                conflict.field().label(),
                                String.valueOf(conflict.values().size())));
            }
        }
        return new Note(
                desk.word("filing.sheet.conflicts"),
                words(
                        "filing.receipt.household",
                        "filing.receipt.member",
                        "filing.receipt.field",
                        "filing.receipt.values"),
                rows);
    }

    private List<String> words(String... keys) {
        return Arrays.stream(keys).map(key -> desk.word(key)).toList();
    }

    private void add(List<Fact> facts, String key, String value) {
        facts.add(new Fact(desk.word(key), value));
    }
}
