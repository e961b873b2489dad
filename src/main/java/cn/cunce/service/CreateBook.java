package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.seal.DeviceKey;
import cn.cunce.seal.KeyFile;
import cn.cunce.store.BookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes a new book: its folder, its key, its device, and the record of its village.
public final class CreateBook {

    /// @param user the person who will work in it first
    /// @param password at least 8 characters; the screen and the command see to that
    public record Order(Path folder, BookCard card, String user, char[] password) {}

    public sealed interface Result {

        /// @param recoveryKey to be printed now: it is kept nowhere
        record Created(OpenedBook book, String recoveryKey) implements Result {}

        /// There are files in the folder already.
        record FolderTaken() implements Result {}

        /// The disk did not take it.
        record NotWritten(String reason) implements Result {}
    }

    private final Surroundings surroundings;

    public CreateBook(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public Result create(Order order) {
        var files = new BookFiles(order.folder());
        try {
            if (isTaken(order.folder())) {
                return new Result.FolderTaken();
            }
            Files.createDirectories(files.outbox());
            var made =
                    new KeyFile(files.keys(), surroundings.argon())
                            .create(order.user(), order.password());
            var opening = new BookOpening(surroundings, files, order.user());
            return switch (opening.open(made.key(), writer -> begin(writer, order))) {
                case OpenBook.Result.Opened(var book) ->
                        new Result.Created(book, made.recovery().printed());
                case OpenBook.Result other -> new Result.NotWritten(other.toString());
            };
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    /// The cover, the device, and for a village the record that carries its names.
    static void begin(BookWriter writer, Order order) {
        BookFacts.writeCard(writer, order.card());
        BookFacts.writeDevice(writer, DeviceKey.generate());
    }

    /// What the cover says of a village, as the village's own record.
    static List<Edit> villageRecord(BookCard card) {
        if (card.tier() != Tier.VILLAGE) {
            return List.of();
        }
        var said =
                Answers.NONE
                        .with(VillageFields.VILLAGE_CODE, card.code())
                        .with(VillageFields.VILLAGE_NAME, card.name());
        if (!card.above().isEmpty()) {
            said = said.with(VillageFields.TOWN_NAME, card.above().getFirst());
        }
        if (card.above().size() > 1) {
            said = said.with(VillageFields.COUNTY_NAME, card.above().get(1));
        }
        return List.of(Edit.set(LedgerIds.village(card.code()), said));
    }
}
