package cn.cunce.ui.waiting;

import cn.cunce.service.WaitingArea.Item;

/// Something that waits, as the list shows it.
///
/// @param where in which sheet it stood
/// @param actor who has taken the file in; empty if nobody has noted it
/// @param since when that was
/// @param errors how many findings keep it from being taken in
record WaitingRow(
        Item item,
        String number,
        String name,
        String where,
        String file,
        String actor,
        String since,
        long errors) {

    /// Text key of how it stands.
    String stateKey() {
        return switch (item) {
            case Item.PersonMove _ -> "waiting.move";
            case Item.Household household when household.canBeTakenIn() -> "waiting.mended";
            case Item.Household _ -> "waiting.open";
        };
    }
}
