package cn.cunce.service;

import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.service.ImportPreview.Move;
import cn.cunce.service.WaitingArea.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What waits in 待改区 already, so that taking in a file twice leaves nothing there twice.
final class WaitingOriginals {

    private record Where(String file, String sheet, HouseholdForm form) {}

    private record Moved(RecordId person, RecordId to) {}

    private final Set<Where> households = new HashSet<>();
    private final Set<Moved> moves = new HashSet<>();

    /// @param originals as they were read, before anybody mended them
    WaitingOriginals(List<Item> originals) {
        for (var item : originals) {
            switch (item) {
                case Item.Household household -> households.add(where(household.told()));
                case Item.PersonMove(var _, var _, var move) -> moves.add(moved(move));
            }
        }
    }

    boolean isNew(ImportPreview.Household household) {
        return households.add(where(household.told()));
    }

    boolean isNew(Move move) {
        return moves.add(moved(move));
    }

    /// A household as it waits: with what the comparison with the book has found too.
    static SheetHousehold told(ImportPreview.Household household) {
        var told = household.told();
        return new SheetHousehold(
                told.form(), told.file(), told.sheet(), told.rows(), household.findings());
    }

    private static Where where(SheetHousehold told) {
        return new Where(told.file(), told.sheet(), told.form());
    }

    private static Moved moved(Move move) {
        return new Moved(move.person(), move.to());
    }
}
