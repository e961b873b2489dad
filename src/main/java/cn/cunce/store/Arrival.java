package cn.cunce.store;

import cn.cunce.model.ledger.Seen;
import java.util.List;

/// What came of taking in the changes of a filing.
public sealed interface Arrival {

    /// @param changes in the filing
    /// @param fresh that this book did not know and has now applied, those that had been waiting
    ///     for them included
    /// @param waiting of this filing, kept aside because what they build on has not arrived
    /// @param missing what is waited for, `lane after counter`
    /// @param conflicts fields now in conflict that were not before
    /// @param senderSeen how far the sender knew the village when he wrote
    record Taken(
            int changes,
            int fresh,
            int waiting,
            List<String> missing,
            int conflicts,
            Seen senderSeen)
            implements Arrival {
        public Taken {
            missing = List.copyOf(missing);
        }
    }

    /// Two different changes claim one place in a lane: somebody copied a book. Nothing was taken.
    record Forked(String lane, long counter) implements Arrival {}

    /// The payload is not what a book writes. Nothing was taken.
    record Unreadable(String reason) implements Arrival {}
}
