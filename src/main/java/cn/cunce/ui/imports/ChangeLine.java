package cn.cunce.ui.imports;

import cn.cunce.service.ImportChoices.Kept;

/// One field that an import would change: whose, which, from what to what.
///
/// @param value by which it is kept, if a person wants that
/// @param household number and head
/// @param before empty for what is not recorded yet
record ChangeLine(
        Kept value, String household, String who, String field, String before, String after) {}
