package cn.cunce.service;

import cn.cunce.seal.SealedJournal;
import cn.cunce.service.WaitingArea.Item;
import cn.cunce.service.WaitingArea.Origin;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// The 待改区 in its encrypted file.
///
/// It is written just before the transaction that it belongs to, and speaks of batches by name:
/// what belongs to a batch that never reached the book, or that was undone, does not count.
final class WaitingJournal {

    /// One item and what became of it.
    ///
    /// @param original as it was read, before anybody mended it
    /// @param applied batches that took it into the ledger
    private record Kept(Item original, Item now, List<String> applied, boolean dropped) {

        Kept mended(Item changed) {
            return new Kept(original, changed, applied, dropped);
        }

        Kept applied(String batch) {
            var more = new ArrayList<>(applied);
            more.add(batch);
            return new Kept(original, now, List.copyOf(more), dropped);
        }

        Kept dropped(boolean gone) {
            return new Kept(original, now, applied, gone);
        }
    }

    private static final String KEEP = "keep";
    private static final String MEND = "mend";
    private static final String APPLY = "apply";
    private static final String DROP = "drop";
    private static final String RESTORE = "restore";
    private static final String BATCH = "batch";
    private static final String ACTOR = "actor";
    private static final String AT = "at";

    private final SealedJournal journal;
    private final Map<UUID, Kept> items = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();

    /// @param frames what the journal held on opening
    WaitingJournal(SealedJournal journal, List<byte[]> frames) {
        this.journal = journal;
        frames.forEach(frame -> adopt(FormJson.read(frame)));
    }

    /// What waits, oldest first.
    ///
    /// @param isLive whether a batch is in the book and not undone
    synchronized List<Item> waiting(Predicate<String> isLive) {
        return items.values().stream().filter(kept -> isOpen(kept, isLive)).map(Kept::now).toList();
    }

    /// Everything that waits, or has been taken in since, as it was read.
    synchronized List<Item> originals(Predicate<String> isLive) {
        return items.values().stream()
                .filter(kept -> isLive.test(kept.original().batch()) && !kept.dropped())
                .map(Kept::original)
                .toList();
    }

    private static boolean isOpen(Kept kept, Predicate<String> isLive) {
        return !kept.dropped()
                && isLive.test(kept.original().batch())
                && kept.applied().stream().noneMatch(isLive);
    }

    /// By batch: who has left something here, and when.
    synchronized Map<String, Origin> origins() {
        return Map.copyOf(origins);
    }

    /// What a batch leaves waiting, and what it takes in of what has waited.
    synchronized void batch(String batch, Origin origin, List<Item> kept, Collection<UUID> applied)
            throws IOException {
        if (!kept.isEmpty() || !applied.isEmpty()) {
            append(
                    Map.of(
                            BATCH,
                            batch,
                            ACTOR,
                            origin.actor(),
                            AT,
                            origin.at().toString(),
                            KEEP,
                            kept.stream().map(ItemJson::plain).toList(),
                            APPLY,
                            applied.stream().map(UUID::toString).toList()));
        }
    }

    synchronized void mend(Item item) throws IOException {
        append(Map.of(MEND, ItemJson.plain(item)));
    }

    /// @param reason in the person's words
    synchronized void drop(UUID item, String reason, String actor) throws IOException {
        append(Map.of(DROP, item.toString(), "reason", reason, ACTOR, actor));
    }

    /// What was dropped waits again.
    synchronized void restore(UUID item, String actor) throws IOException {
        append(Map.of(RESTORE, item.toString(), ACTOR, actor));
    }

    private void append(Map<String, Object> plain) throws IOException {
        journal.append(FormJson.bytes(plain));
        adopt(plain);
    }

    private void adopt(Map<String, Object> plain) {
        for (var each : FormJson.list(plain.get(KEEP))) {
            var item = ItemJson.item(each);
            items.put(item.id(), new Kept(item, item, List.of(), false));
        }
        for (var id : FormJson.list(plain.get(APPLY))) {
            items.computeIfPresent(
                    UUID.fromString((String) id),
                    (_, kept) -> kept.applied(FormJson.text(plain, BATCH)));
        }
        if (plain.containsKey(MEND)) {
            var item = ItemJson.item(plain.getOrDefault(MEND, Map.of()));
            items.computeIfPresent(item.id(), (_, kept) -> kept.mended(item));
        }
        if (plain.containsKey(DROP)) {
            items.computeIfPresent(
                    UUID.fromString(FormJson.text(plain, DROP)), (_, kept) -> kept.dropped(true));
        }
        if (plain.containsKey(RESTORE)) {
            items.computeIfPresent(
                    UUID.fromString(FormJson.text(plain, RESTORE)),
                    (_, kept) -> kept.dropped(false));
        }
        if (plain.containsKey(AT)) {
            origins.putIfAbsent(
                    FormJson.text(plain, BATCH),
                    new Origin(
                            FormJson.text(plain, ACTOR), Instant.parse(FormJson.text(plain, AT))));
        }
    }
}
