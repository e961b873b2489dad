package cn.cunce.ui.imports;

/// One field that an import would change: whose, which, from what to what.
///
/// @param before empty for what is not recorded yet
record ChangeLine(String who, String field, String before, String after) {}
