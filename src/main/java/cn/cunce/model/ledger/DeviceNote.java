package cn.cunce.model.ledger;

/// What this book knows of a device that files for a village.
///
/// @param seen how far it knew the village when it last wrote
public record DeviceNote(String village, String device, State state, String checkCode, Seen seen) {

    public enum State {
        /// The first device of the village: taken at its word, 未核对.
        UNCHECKED,
        /// Somebody has compared its 核对码 by telephone.
        CHECKED,
        /// Another device than the one known: its filings wait in 待核对.
        HELD,
        /// Its filings are no longer taken in.
        REVOKED
    }

    public DeviceNote withState(State changed) {
        return new DeviceNote(village, device, changed, checkCode, seen);
    }

    public DeviceNote withSeen(Seen further) {
        return new DeviceNote(village, device, state, checkCode, further);
    }
}
