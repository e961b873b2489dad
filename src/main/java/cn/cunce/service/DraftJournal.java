package cn.cunce.service;

import cn.cunce.seal.SealedJournal;
import cn.cunce.service.QueuePapers.Paper;
import cn.cunce.service.SaveDraft.Draft;
import cn.cunce.service.SaveDraft.Typing;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The drafts of a book in their encrypted file, the last one of each key, and the papers that wait
/// to be typed.
final class DraftJournal {

    /// Typing a household appends hundreds of frames of which the last one counts.
    private static final long REWRITE_BYTES = 1L << 20;

    private static final String DROPPED = "dropped";
    private static final String PAPERS = "papers";

    private final SealedJournal journal;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private List<Paper> papers = List.of();
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

    synchronized List<Paper> papers() {
        return papers;
    }

    /// Replaces all papers of the queue.
    synchronized void papers(List<Paper> queue) throws IOException {
        append(plain(queue));
    }

    private void append(Map<String, Object> plain) throws IOException {
        journal.append(FormJson.bytes(plain));
        adopt(plain);
        if (journal.bytes() > rewriteAt) {
            var frames =
                    Stream.concat(
                            drafts.values().stream().map(DraftJournal::plain),
                            Stream.of(plain(papers)));
            journal.rewrite(frames.map(FormJson::bytes).toList());
            rewriteAt = Math.max(REWRITE_BYTES, 2 * journal.bytes());
        }
    }

    private void adopt(Map<String, Object> plain) {
        if (plain.containsKey(PAPERS)) {
            papers = FormJson.list(plain.get(PAPERS)).stream().map(DraftJournal::paper).toList();
            return;
        }
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
                "before", FormJson.plain(draft.typing().before()),
                "form", FormJson.plain(draft.typing().form()),
                "marks", draft.typing().marks(),
                "cursor", draft.cursor(),
                "at", draft.at().toString());
    }

    private static Draft draft(String key, Map<String, Object> plain) {
        var marks = new HashMap<String, String>();
        FormJson.map(plain.get("marks"))
                .forEach((place, mark) -> marks.put(place, mark.toString()));
        var typing =
                new Typing(
                        FormJson.form(plain.getOrDefault("before", Map.of())),
                        FormJson.form(plain.getOrDefault("form", Map.of())),
                        marks);
        return new Draft(
                key,
                FormJson.text(plain, "village"),
                typing,
                FormJson.text(plain, "cursor"),
                Instant.parse(FormJson.text(plain, "at")));
    }

    private static Map<String, Object> plain(List<Paper> queue) {
        return Map.of(PAPERS, queue.stream().map(DraftJournal::plain).toList());
    }

    private static Map<String, Object> plain(Paper paper) {
        return Map.of(
                "number", paper.number(),
                "household", paper.household().map(FormJson::plain).orElse(""),
                "head", paper.head(),
                "people", paper.people(),
                "doubts", paper.doubts());
    }

    private static Paper paper(Object plain) {
        var map = FormJson.map(plain);
        var household = FormJson.text(map, "household");
        return new Paper(
                FormJson.number(map, "number"),
                household.isEmpty() ? Optional.empty() : FormJson.recordId(household),
                FormJson.text(map, "head"),
                FormJson.number(map, "people"),
                FormJson.number(map, "doubts"));
    }
}
