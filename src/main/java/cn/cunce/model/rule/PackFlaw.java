package cn.cunce.model.rule;

/// What is wrong with a file that should be a signed pack.
public enum PackFlaw {
    /// No zip with a list and a signature.
    NO_PACK,
    /// Begins like one, but cannot be read.
    DAMAGED,
    /// Of a later program.
    LATER,
    /// More than a pack can be.
    TOO_LARGE,
    /// Its texts are not those that its list names.
    CHANGED
}
