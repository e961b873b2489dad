package cn.cunce.ui.imports;

import cn.cunce.service.ImportPreview;
import cn.cunce.service.ImportPreview.State;

/// A household of the files, as the list shows it.
///
/// @param place among the households of the preview
/// @param where its first row: 成员表!7
/// @param changes how many fields it would change
record HouseholdRow(
        int place,
        ImportPreview.Household told,
        String number,
        String head,
        int people,
        String where,
        int changes) {

    State state() {
        return told.state();
    }

    /// Text key of what becomes of it.
    String stateKey() {
        return switch (state()) {
            case CREATED -> "import.created";
            case UPDATED -> "import.updated";
            case UNCHANGED -> "import.unchanged";
            case WAITING -> "import.waiting";
        };
    }
}
