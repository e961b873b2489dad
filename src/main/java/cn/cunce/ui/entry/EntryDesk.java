package cn.cunce.ui.entry;

import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.SaveHousehold;
import cn.cunce.service.UndoBatch;
import java.time.Instant;
import java.util.Optional;

/// What the book does for who types a household. Everything here touches the disk.
public interface EntryDesk {

    /// A household as it was typed so far, and where its typist was.
    ///
    /// @param before as it was opened
    record Draft(HouseholdForm before, HouseholdForm typed, Spot at) {}

    /// As of the latest year that it tells of.
    Optional<HouseholdForm> read(RecordId household);

    Optional<HouseholdForm> read(RecordId household, int year);

    /// The year that the village's papers are of; empty where it tells of none.
    Optional<Integer> latestYear();

    SaveHousehold.Result save(HouseholdForm before, HouseholdForm after);

    UndoBatch.Result undo(String reference);

    /// What was typed of this household, or of a new one, and never saved.
    Optional<Draft> draft(Optional<RecordId> household);

    /// @return when it was on the disk; empty if the disk did not take it
    Optional<Instant> keep(Draft draft);

    /// The draft is saved, or given up.
    void drop(Optional<RecordId> household);

    Instant now();
}
