package cn.cunce.ui.targeting;

/// What stands beside the table.
enum Side {
    /// Why the one looked at got his answer.
    REASON,
    /// What is missing in the village.
    GAPS,
    /// Why answers are others than before.
    CHANGES
}
