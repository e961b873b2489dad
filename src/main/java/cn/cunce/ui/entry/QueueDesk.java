package cn.cunce.ui.entry;

import cn.cunce.model.ledger.HouseholdForm;
import java.util.List;

/// What the book does for the queue of papers. Everything here touches the disk.
public interface QueueDesk {

    /// Papers by their number, then whatever else has a draft.
    List<Slip> slips();

    /// @param last at least `first`, and not a thousand papers away
    void begin(int first, int last);

    /// A paper is in the ledger now.
    void saved(int paper, HouseholdForm form);

    /// A paper is not in the ledger any more.
    void takenBack(int paper);
}
