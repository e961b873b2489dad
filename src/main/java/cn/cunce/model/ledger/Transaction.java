package cn.cunce.model.ledger;

/// What one save had in common: its lane, what it had seen, who did it, when and why.
///
/// @param firstCounter counter of its first change; the others follow without a hole
/// @param previous hash of the lane before its first change, in lower-case hex; empty at the start
/// @param seen how far each lane of the village was known, its own included
public record Transaction(
        LaneId lane,
        long firstCounter,
        String previous,
        HybridTime time,
        String actor,
        Cause cause,
        Seen seen) {

    public Transaction {
        if (firstCounter < 1) {
            throw new IllegalArgumentException("first counter: " + firstCounter);
        }
    }
}
