package cn.cunce.ui.entry;

import cn.cunce.model.field.Answers;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import java.util.Optional;

/// What the book already knows of whom a paper tells. Everything here touches the disk.
public interface EarlierDesk {

    /// A household that the book knows.
    ///
    /// @param opened as it stands for the year of the sheet
    /// @param last as it stood for the latest year before that
    record Earlier(HouseholdForm opened, HouseholdForm last) {}

    /// Somebody with a number of identity.
    ///
    /// @param household where he belongs, in words: its number and its head; empty where he belongs
    ///     to none
    record Known(RecordId person, Answers answers, String household) {}

    /// The household of a sheet: the record it is, or the one with its number or with one of its
    /// people.
    Optional<Earlier> household(HouseholdForm sheet);

    Optional<Known> person(String idNumber);
}
