package cn.cunce.ui.imports;

/// Somebody of whom the file says nothing, or says that he lives elsewhere: to be looked at.
///
/// @param who the person, or the head of a whole household
/// @param what said of him
/// @param where in the file
record AsideLine(String who, String what, String where) {}
