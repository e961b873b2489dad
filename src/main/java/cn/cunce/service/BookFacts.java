package cn.cunce.service;

import cn.cunce.seal.DeviceKey;
import cn.cunce.store.BookReader;
import cn.cunce.store.BookWriter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a book keeps of itself beside the ledger: its cover, its device, where it is at home.
final class BookFacts {

    private static final String TIER = "tier";
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String ABOVE = "above";
    private static final String PACKS = "packs";
    private static final String SAMPLE = "sample";
    private static final String DEVICE = "device";
    private static final String INCARNATION = "incarnation";
    private static final String HOME = "home";
    private static final String BATCH = "batch.";
    private static final String UNDOES = "undoes.";
    private static final String LIVE = "live";
    private static final String UNDONE = "undone";
    private static final String SEPARATOR = "\n";

    static void writeCard(BookWriter writer, BookCard card) {
        writer.putFact(TIER, card.tier().key());
        writer.putFact(CODE, card.code());
        writer.putFact(NAME, card.name());
        writer.putFact(ABOVE, String.join(SEPARATOR, card.above()));
        writer.putFact(PACKS, String.join(SEPARATOR, card.packs()));
        writer.putFact(SAMPLE, String.valueOf(card.sample()));
    }

    /// Empty for a database that no book has been made in.
    static Optional<BookCard> card(BookReader reader) {
        return reader.fact(TIER)
                .flatMap(Tier::of)
                .map(
                        tier ->
                                new BookCard(
                                        tier,
                                        reader.fact(CODE).orElse(""),
                                        reader.fact(NAME).orElse(""),
                                        list(reader, ABOVE),
                                        list(reader, PACKS),
                                        reader.fact(SAMPLE)
                                                .map(Boolean::parseBoolean)
                                                .orElse(false)));
    }

    static void writeDevice(BookWriter writer, DeviceKey device) {
        writer.putFact(DEVICE, HexFormat.of().formatHex(device.toBytes()));
    }

    static Optional<DeviceKey> device(BookReader reader) {
        return reader.fact(DEVICE).map(hex -> DeviceKey.of(HexFormat.of().parseHex(hex)));
    }

    static int incarnation(BookReader reader) {
        return reader.fact(INCARNATION).map(Integer::parseInt).orElse(1);
    }

    /// Begins another life of the book: a copy must never write into the lanes of the original.
    static void beginIncarnation(BookWriter writer, int incarnation, String home) {
        writer.putFact(INCARNATION, String.valueOf(incarnation));
        writer.putFact(HOME, home);
    }

    static Optional<String> home(BookReader reader) {
        return reader.fact(HOME);
    }

    /// An import that has reached the book; what it left beside the ledger counts from now on.
    static void beginBatch(BookWriter writer, String reference) {
        writer.putFact(BATCH + reference, LIVE);
    }

    /// What the import left beside the ledger does not count any more.
    static void endBatch(BookWriter writer, String reference) {
        writer.putFact(BATCH + reference, UNDONE);
    }

    /// Remembers what an undoing has taken back, so that undoing it brings that to life again.
    static void noteUndo(BookWriter writer, String undo, String undone) {
        writer.putFact(UNDOES + undo, undone);
    }

    /// What each undoing has taken back: a save, an import, or another undoing.
    static Map<String, String> undoings(BookReader reader) {
        return reader.facts(UNDOES);
    }

    static boolean isUndoneBatch(BookReader reader, String reference) {
        return reader.fact(BATCH + reference).filter(UNDONE::equals).isPresent();
    }

    static boolean isLiveBatch(BookReader reader, String reference) {
        return reader.fact(BATCH + reference).filter(LIVE::equals).isPresent();
    }

    private static List<String> list(BookReader reader, String name) {
        return reader.fact(name)
                .filter(text -> !text.isEmpty())
                .map(text -> Arrays.asList(text.split(SEPARATOR)))
                .orElse(List.of());
    }

    private BookFacts() {}
}
