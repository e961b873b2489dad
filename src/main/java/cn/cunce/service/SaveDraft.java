package cn.cunce.service;

import cn.cunce.model.ledger.HouseholdForm;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Keeps what is being typed, before anybody has saved it: after a power cut the typing goes on
/// where it was (接着录).
///
/// Drafts are no part of the ledger: they lie beside it, encrypted, and are on the disk when `put`
/// returns.
public final class SaveDraft {

    /// What has been typed of a household.
    ///
    /// @param before the form as it was opened
    /// @param form as it is typed so far
    /// @param marks how answers came about, in words of the screen by its words for places
    public record Typing(HouseholdForm before, HouseholdForm form, Map<String, String> marks) {
        public Typing {
            marks = Map.copyOf(marks);
        }
    }

    /// A household that is being typed.
    ///
    /// @param key by which the screen knows it: one household has one draft
    /// @param village of the household
    /// @param cursor where the typing stands, in words of the screen
    public record Draft(String key, String village, Typing typing, String cursor, Instant at) {}

    public sealed interface Result {

        /// On the disk.
        record Kept() implements Result {}

        /// The disk did not take it: the typing is in this window only.
        record NotWritten(String reason) implements Result {}
    }

    private final OpenedBook opened;

    public SaveDraft(OpenedBook opened) {
        this.opened = opened;
    }

    /// Replaces the draft of this key.
    public Result put(String key, String village, Typing typing, String cursor) {
        var draft = new Draft(key, village, typing, cursor, opened.clock().instant());
        try {
            opened.drafts().put(draft);
            return new Result.Kept();
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }

    /// Forgets a draft: it was saved, or is not wanted. Nothing happens if there is none.
    public Result drop(String key) {
        try {
            opened.drafts().drop(key);
            return new Result.Kept();
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }

    /// Everything begun and not saved, latest first.
    public List<Draft> open() {
        return opened.drafts().all();
    }
}
