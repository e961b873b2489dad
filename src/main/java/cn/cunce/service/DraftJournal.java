package cn.cunce.service;

import cn.cunce.seal.SealedJournal;
import cn.cunce.service.SaveDraft.Draft;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The drafts of a book in their encrypted file: the last one of each key.
final class DraftJournal {

    /// Typing a household appends hundreds of frames of which the last one counts.
    private static final long REWRITE_BYTES = 1L << 20;

    private static final String DROPPED = "dropped";

    private final SealedJournal journal;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private long rewriteAt = REWRITE_BYTES;

    /// @param frames what the journal held on opening
    DraftJournal(SealedJournal journal, List<byte[]> frames) {
        this.journal = journal;
        frames.forEach(frame -> adopt(FormJson.read(frame)));
    }

    synchronized void put(Draft draft) throws IOException {
        append(plain(draft));
    }

    synchronized void drop(String key) throws IOException {
        if (drafts.containsKey(key)) {
            append(Map.of("key", key, DROPPED, true));
        }
    }

    synchronized List<Draft> all() {
        var all = new ArrayList<>(drafts.values());
        all.sort(Comparator.comparing(Draft::at).reversed());
        return List.copyOf(all);
    }

    private void append(Map<String, Object> plain) throws IOException {
        journal.append(FormJson.bytes(plain));
        adopt(plain);
        if (journal.bytes() > rewriteAt) {
            journal.rewrite(
                    drafts.values().stream().map(each -> FormJson.bytes(plain(each))).toList());
            rewriteAt = Math.max(REWRITE_BYTES, 2 * journal.bytes());
        }
    }

    private void adopt(Map<String, Object> plain) {
        var key = FormJson.text(plain, "key");
        drafts.remove(key);
        if (!plain.containsKey(DROPPED)) {
            drafts.put(key, draft(key, plain));
        }
    }

    private static Map<String, Object> plain(Draft draft) {
        return Map.of(
                "key", draft.key(),
                "village", draft.village(),
                "before", FormJson.plain(draft.before()),
                "form", FormJson.plain(draft.form()),
                "cursor", draft.cursor(),
                "at", draft.at().toString());
    }

    private static Draft draft(String key, Map<String, Object> plain) {
        return new Draft(
                key,
                FormJson.text(plain, "village"),
                FormJson.form(plain.getOrDefault("before", Map.of())),
                FormJson.form(plain.getOrDefault("form", Map.of())),
                FormJson.text(plain, "cursor"),
                Instant.parse(FormJson.text(plain, "at")));
    }
}
