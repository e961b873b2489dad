package cn.cunce.service;

import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
        return standing(
                opened.book().read(reader -> reader.referring(DemandFields.HOUSEHOLD, ids)));
    }

    static List<LedgerRecord> standing(List<LedgerRecord> demands) {
        return demands.stream().filter(EndDemand::stands).sorted(BY_DATE).toList();
    }

    /// Of all households of a village, each as `of` gives them.
    public Map<UUID, List<LedgerRecord>> inVillage(String village) {
        return opened.book().read(reader -> reader.all(village, Entity.DEMAND)).stream()
                .filter(demand -> demand.get(DemandFields.HOUSEHOLD).isPresent())
                .filter(EndDemand::stands)
                .sorted(BY_DATE)
                .collect(
                        Collectors.groupingBy(
                                demand -> demand.get(DemandFields.HOUSEHOLD).orElseThrow()));
    }

    private static LocalDate day(LedgerRecord demand) {
        return demand.get(DemandFields.DEMAND_DATE).map(PartialDate::first).orElse(LocalDate.MAX);
    }
}
