package cn.cunce.service;

import cn.cunce.model.field.DemandFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What households need, as far as it has not been taken from the list.
public final class ListDemands {

    private static final Comparator<LedgerRecord> BY_DATE =
            Comparator.comparing(ListDemands::day).thenComparing(LedgerRecord::uuid);

    private final OpenedBook opened;

    public ListDemands(OpenedBook opened) {
        this.opened = opened;
    }

    /// By date; those without one last.
    public List<LedgerRecord> of(RecordId household) {
        var ids = List.of(household.id());
        return opened.book().read(reader -> reader.referring(DemandFields.HOUSEHOLD, ids)).stream()
                .filter(EndDemand::stands)
                .sorted(BY_DATE)
                .toList();
    }

    private static LocalDate day(LedgerRecord demand) {
        return demand.get(DemandFields.DEMAND_DATE).map(PartialDate::first).orElse(LocalDate.MAX);
    }
}
