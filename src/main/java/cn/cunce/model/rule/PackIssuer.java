package cn.cunce.model.rule;

/// Somebody who has signed packs that a book keeps.
///
/// @param id of the device that signs
/// @param checkCode 核对码, to be compared by telephone
public record PackIssuer(String id, String checkCode, State state) {

    public enum State {
        /// Taken at its word, 未核对.
        UNCHECKED,
        /// Somebody has compared its 核对码 by telephone.
        CHECKED,
        /// Its packs are not used any more.
        REVOKED
    }

    public PackIssuer withState(State changed) {
        return new PackIssuer(id, checkCode, changed);
    }
}
