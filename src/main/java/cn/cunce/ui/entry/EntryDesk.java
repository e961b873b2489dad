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
    record Draft(HouseholdForm before, Sheet typed, Spot at) {

        /// Whether it has nothing that is not as it was opened.
        boolean saysNothing() {
            return typed.isStill(before);
        }
    }

    /// As of the latest year that it tells of.
    Optional<HouseholdForm> read(RecordId household);

    Optional<HouseholdForm> read(RecordId household, int year);

    /// The year that the village's papers are of; empty where it tells of none.
    Optional<Integer> latestYear();

    SaveHousehold.Result save(HouseholdForm before, HouseholdForm after);

    UndoBatch.Result undo(String reference);

    /// What was typed and never saved.
    ///
    /// @param key of the slip
    Optional<Draft> draft(String key);

    /// @return when it was on the disk; empty if the disk did not take it
    Optional<Instant> keep(String key, Draft draft);

    /// The draft is saved, or given up.
    void drop(String key);

    Instant now();

    /// The papers that wait.
    QueueDesk queue();

    /// What the book knows of earlier years.
    EarlierDesk earlier();
}
