package cn.cunce.ui.entry;

import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.ListHouseholds;
import java.time.Instant;
import java.util.Optional;

/// One household of the queue: a paper form, a household of the book that is being changed, or a
/// sheet without a number.
///
/// @param key of its draft
/// @param paper the number on its form
/// @param household the record that it is, or was saved as
/// @param typedAt when its draft was last kept, empty where there is none
public record Slip(
        String key,
        Optional<Integer> paper,
        Optional<RecordId> household,
        String head,
        int people,
        State state,
        Optional<Instant> typedAt) {

    public enum State {
        /// 未录
        WAITING,
        /// 草稿
        DRAFT,
        /// 已存
        SAVED,
        /// 存疑: saved, and somebody was not sure of something.
        DOUBTFUL
    }

    private static final String NEW = "new";

    static String keyOf(int paper) {
        return "paper-" + paper;
    }

    static String keyOf(RecordId household) {
        return household.id().toString();
    }

    /// A sheet without a number, the `nth` beside others.
    static Slip fresh(int nth) {
        return waiting(nth == 1 ? NEW : NEW + "-" + nth, Optional.empty());
    }

    static Slip ofPaper(int paper) {
        return waiting(keyOf(paper), Optional.of(paper));
    }

    static Slip of(RecordId household) {
        return new Slip(
                keyOf(household),
                Optional.empty(),
                Optional.of(household),
                "",
                0,
                State.SAVED,
                Optional.empty());
    }

    private static Slip waiting(String key, Optional<Integer> paper) {
        return new Slip(key, paper, Optional.empty(), "", 0, State.WAITING, Optional.empty());
    }

    /// The same, as its draft says.
    Slip typed(HouseholdForm form, Instant at) {
        return new Slip(
                key,
                paper,
                household,
                name(form),
                form.members().size(),
                State.DRAFT,
                Optional.of(at));
    }

    boolean isToType() {
        return state == State.WAITING || state == State.DRAFT;
    }

    /// The head, or who stands first.
    static String name(HouseholdForm form) {
        var head = ListHouseholds.head(form);
        return head.isEmpty() ? SheetTyping.firstName(form) : head;
    }
}
