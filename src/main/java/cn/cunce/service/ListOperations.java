package cn.cunce.service;

import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.store.BookReader;
import cn.cunce.store.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// 操作记录: what was done in the book, and what of it can be taken back.
///
/// An undoing has no line of its own: it shows on the line of what it took back.
public final class ListOperations {

    /// How what was done stands.
    public enum State {
        LIVE,
        UNDONE,
        /// Not for undoing: a ruling is changed by another ruling, a filing stays taken in.
        FIXED
    }

    /// One thing that somebody did.
    ///
    /// @param reference what to undo to change its state; of an undone one this brings it back
    /// @param device short id of the one it was done on
    /// @param at when it was done
    /// @param changed when its state changed last: at the latest undoing, else the same as `at`
    /// @param records how many it changed
    public record Done(
            String reference,
            Cause.Kind kind,
            String actor,
            String device,
            HybridTime at,
            HybridTime changed,
            long records,
            State state) {}

    private final OpenedBook opened;

    public ListOperations(OpenedBook opened) {
        this.opened = opened;
    }

    /// The latest first.
    ///
    /// @param most saves, imports and undoings that are looked at
    public List<Done> latest(int most) {
        return opened.book().read(reader -> latest(reader, most));
    }

    static List<Done> latest(BookReader reader, int most) {
        var operations = reader.operations(most);
        var undoings = new Undoings(reader);
        var times = new HashMap<String, HybridTime>();
        operations.forEach(one -> times.put(one.cause().reference(), one.time()));
        return operations.stream()
                .filter(one -> one.cause().kind() != Cause.Kind.UNDO)
                .map(one -> done(one, undoings, times))
                .toList();
    }

    private static Done done(Operation one, Undoings undoings, Map<String, HybridTime> times) {
        var root = one.cause().reference();
        var last = undoings.last(root);
        return new Done(
                last,
                one.cause().kind(),
                one.actor(),
                one.device(),
                one.time(),
                times.getOrDefault(last, one.time()),
                one.changes(),
                state(one.cause().kind(), undoings.isUndone(root)));
    }

    private static State state(Cause.Kind kind, boolean undone) {
        return switch (kind) {
            case TYPED, IMPORT, PLAN -> undone ? State.UNDONE : State.LIVE;
            case FILING, DECISION, UNDO -> State.FIXED;
        };
    }
}
