package cn.cunce.ui.register;

/// One key by which the list is sorted.
///
/// @param column id of the column
record SortKey(String column, boolean falling) {}
