package cn.cunce.service;

import cn.cunce.model.ledger.RecordId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The paper forms that are to be typed at this device, by the number written on them.
///
/// No part of the ledger: kept with the drafts beside it, encrypted. A paper leaves the queue when
/// it is saved and another batch begins.
public final class QueuePapers {

    /// The most that one batch may hold: more is a slip of the finger.
    public static final int MOST = 999;

    /// A paper and what has become of it.
    ///
    /// @param household the record it was saved as, empty while it was not
    /// @param head the name of its head, empty while it was not saved
    /// @param doubts how many of its fields somebody was not sure of
    public record Paper(
            int number, Optional<RecordId> household, String head, int people, int doubts) {

        static Paper waiting(int number) {
            return new Paper(number, Optional.empty(), "", 0, 0);
        }
    }

    private final OpenedBook opened;

    public QueuePapers(OpenedBook opened) {
        this.opened = opened;
    }

    /// By number.
    public List<Paper> papers() {
        return opened.drafts().papers();
    }

    /// Begins a batch: saved papers of earlier ones leave the queue, others stay.
    ///
    /// @throws IllegalArgumentException if there are none or more than `MOST` from `first` to
    // `last`
    public SaveDraft.Result begin(int first, int last) {
        if (first < 1 || last < first || last - first >= MOST) {
            throw new IllegalArgumentException("papers: " + first + " to " + last);
        }
        var queue = new TreeMap<Integer, Paper>();
        for (var number = first; number <= last; number++) {
            queue.put(number, Paper.waiting(number));
        }
        for (var paper : papers()) {
            var isIn = queue.containsKey(paper.number());
            if (isIn || paper.household().isEmpty()) {
                queue.put(paper.number(), paper);
            }
        }
        return keep(List.copyOf(queue.values()));
    }

    /// The paper as it now is; one that is not in the queue comes into it.
    public SaveDraft.Result put(Paper paper) {
        var queue = new TreeMap<Integer, Paper>();
        papers().forEach(each -> queue.put(each.number(), each));
        queue.put(paper.number(), paper);
        return keep(List.copyOf(queue.values()));
    }

    private SaveDraft.Result keep(List<Paper> papers) {
        try {
            opened.drafts().papers(papers);
            return new SaveDraft.Result.Kept();
        } catch (IOException e) {
            return new SaveDraft.Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }
}
