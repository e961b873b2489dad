package cn.cunce.store;

import static java.util.stream.Collectors.groupingBy;

import cn.cunce.model.field.AlertFields;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.HouseholdLists;
import cn.cunce.model.rule.MemberFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/// Plots, loans, alerts, medical claims and trainings of some households, read together.
final class MoreFacts {

    private final DSLContext db;
    private final RecordTables tables;
    private final Standing on;
    private final Map<UUID, List<LedgerRecord>> plots;
    private final Map<UUID, List<LedgerRecord>> loans;
    private final Map<UUID, List<LedgerRecord>> alerts;
    private final Map<UUID, List<LedgerRecord>> claims;
    private final List<LedgerRecord> trainings;

    /// @param people members of these households
    /// @param trainings of the village
    MoreFacts(
            DSLContext db,
            RecordTables tables,
            Standing on,
            String village,
            Collection<UUID> households,
            Collection<RecordId> people,
            List<LedgerRecord> trainings) {
        this.db = db;
        this.tables = tables;
        this.on = on;
        this.plots = of(village, SlopePlotFields.HOUSEHOLD, households, on::stands);
        this.loans = of(village, LoanFields.HOUSEHOLD, households, on::stands);
        this.alerts = of(village, AlertFields.HOUSEHOLD, households, this::isFound);
        this.claims = claims(people);
        this.trainings = trainings;
    }

    HouseholdLists of(UUID household, List<MemberFacts> members, List<MemberFacts> deceased) {
        return new HouseholdLists(
                answers(plots.getOrDefault(household, List.of())),
                answers(loans.getOrDefault(household, List.of())),
                answers(alerts.getOrDefault(household, List.of())),
                answers(claimsOf(members)),
                answers(trainingsOf(members)),
                deceased);
    }

    List<LedgerRecord> claimsOf(List<MemberFacts> members) {
        var all = new ArrayList<LedgerRecord>();
        members.forEach(member -> all.addAll(claims.getOrDefault(member.id().id(), List.of())));
        return all;
    }

    List<LedgerRecord> trainingsOf(List<MemberFacts> members) {
        var ids = members.stream().map(member -> member.id().id()).toList();
        return trainings.stream()
                .filter(
                        training ->
                                training.get(TrainingFields.PARTICIPANTS).orElse(List.of()).stream()
                                        .anyMatch(ids::contains))
                .toList();
    }

    private boolean isFound(LedgerRecord alert) {
        return on.hasHappened(alert, AlertFields.ALERT_DATE);
    }

    private boolean isMade(LedgerRecord claim) {
        return on.hasHappened(claim, MedicalClaimFields.CLAIM_DATE);
    }

    /// A claim is kept where its person is, who may have come from another village.
    private Map<UUID, List<LedgerRecord>> claims(Collection<RecordId> people) {
        var byVillage = people.stream().collect(groupingBy(RecordId::village));
        var found = new HashMap<UUID, List<LedgerRecord>>();
        byVillage.forEach(
                (village, some) -> {
                    var ids = some.stream().map(RecordId::id).distinct().toList();
                    for (var batch : Batches.of(ids)) {
                        found.putAll(of(village, MedicalClaimFields.PERSON, batch, this::isMade));
                    }
                });
        return found;
    }

    /// Records of a kind that refer to these, by whom they refer to.
    private Map<UUID, List<LedgerRecord>> of(
            String village,
            LedgerField<UUID> reference,
            Collection<UUID> to,
            Predicate<LedgerRecord> which) {
        Entity entity = reference.entity();
        var table = tables.of(entity);
        var rows = table.rows(village, table.column(reference, UUID.class), to);
        return tables.list(db, entity, rows).stream()
                .filter(which)
                .collect(groupingBy(row -> row.get(reference).orElseThrow()));
    }

    private static List<Answers> answers(List<LedgerRecord> rows) {
        return rows.stream().map(LedgerRecord::answers).toList();
    }
}
