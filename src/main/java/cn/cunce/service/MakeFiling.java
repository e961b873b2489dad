package cn.cunce.service;

import cn.cunce.filing.FilingContent;
import cn.cunce.filing.FilingContent.Fact;
import cn.cunce.filing.FilingDesk;
import cn.cunce.filing.FilingName;
import cn.cunce.filing.FilingWriter.Protection;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.store.BookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes a filing of a village: register sheets that people read and sign, and every change that
/// the next level lacks since its last receipt.
public final class MakeFiling {

    /// @param year of the incomes that the sheets show
    /// @param period as the cover and the file's name say it: `2018年`
    /// @param signer who answers for it
    /// @param password empty for an unencrypted filing, which the cover then names
    /// @param target a file, or a folder that exists, in which it gets its usual name
    public record Order(
            String village,
            int year,
            String period,
            String signer,
            Optional<String> password,
            Path target) {}

    public sealed interface Result {

        /// @param cover what stands on the cover, to be printed as a slip
        record Made(Path file, FilingSummary summary, String checkCode, Table cover)
                implements Result {}

        record NotWritten(String reason) implements Result {}

        /// Nothing is known of such a village here.
        record NoVillage(String code) implements Result {}
    }

    /// What will be written.
    private record Prepared(
            Path file, FilingSummary summary, FilingContent content, byte[] payload) {}

    private final OpenedBook opened;
    private final FilingDesk desk;

    public MakeFiling(OpenedBook opened, FilingDesk desk) {
        this.opened = opened;
        this.desk = desk;
    }

    /// What a filing made now would carry.
    public FilingSummary summary(String village, int year) {
        return opened.book()
                .read(reader -> FilingSummary.of(reader, village, sheets(reader, village, year)));
    }

    public Result make(Order order) {
        if (!opened.book().read(BookReader::places).contains(order.village())) {
            return new Result.NoVillage(order.village());
        }
        var prepared = opened.book().read(reader -> prepare(reader, order));
        var writer = desk.writer(FilingKeys.signer(opened.deviceKey()));
        try {
            NewFile.write(
                    prepared.file(),
                    out ->
                            writer.write(
                                    prepared.content(),
                                    prepared.payload(),
                                    protection(order),
                                    out));
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
        note(prepared);
        return new Result.Made(
                prepared.file(),
                prepared.summary(),
                opened.device().checkCode(),
                cover(prepared.content().cover()));
    }

    private Table cover(List<Fact> facts) {
        var rows =
                facts.stream()
                        .map(
                                fact ->
                                        List.<TableCell>of(
                                                new TableCell.Words(fact.label()),
                                                new TableCell.Words(fact.value())))
                        .toList();
        var headers = List.of(desk.word("filing.slip.item"), desk.word("filing.slip.value"));
        return new Table(desk.word("filing.slip"), List.of(), headers, rows);
    }

    private Prepared prepare(BookReader reader, Order order) {
        var read = sheets(reader, order.village(), order.year());
        var sheets = read.sheets();
        var summary = FilingSummary.of(reader, order.village(), read);
        var cover = new FilingCover(desk, opened).facts(order, summary, sheets);
        var content = new FilingContent(FilingContent.Kind.FILING, cover, sheets, List.of());
        var known = Correspondents.above(reader, order.village());
        return new Prepared(
                file(order, summary), summary, content, reader.payload(order.village(), known));
    }

    private FilingSheets.Content sheets(BookReader reader, String village, int year) {
        return new FilingSheets(desk, reader, village, year).read();
    }

    private static Path file(Order order, FilingSummary summary) {
        if (!Files.isDirectory(order.target())) {
            return order.target();
        }
        var name =
                new FilingName(
                        summary.county(),
                        summary.township(),
                        summary.name(),
                        order.period(),
                        summary.number());
        return order.target().resolve(name.toString());
    }

    private static Protection protection(Order order) {
        return order.password()
                .<Protection>map(Protection.Password::new)
                .orElseGet(Protection.Plain::new);
    }

    private void note(Prepared prepared) {
        var summary = prepared.summary();
        var note =
                new FilingNote(
                        opened.newId(),
                        opened.clock().instant(),
                        FilingNote.Direction.MADE,
                        FilingNote.Kind.FILING,
                        summary.village(),
                        String.valueOf(prepared.file().getFileName()),
                        summary.number(),
                        opened.device().id(),
                        summary.changes(),
                        summary.changes(),
                        0,
                        summary.conflicts(),
                        summary.digest());
        opened.book()
                .write(
                        writer -> {
                            writer.note(note);
                            return note;
                        });
    }
}
