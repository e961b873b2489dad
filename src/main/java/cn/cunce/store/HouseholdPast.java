package cn.cunce.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.cunce.model.field.DecisionFields;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.Owners;
import cn.cunce.model.ledger.Fold;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// All records that ever belonged to one household, and what they amounted to at a moment: a few
/// statements, however many records it has.
final class HouseholdPast {

    private final DSLContext db;
    private final RecordTables tables;
    private final ChangeLog log;

    HouseholdPast(DSLContext db, RecordTables tables, ChangeLog log) {
        this.db = db;
        this.tables = tables;
        this.log = log;
    }

    /// The household, its years, everybody who ever belonged to it and how, what was done for it,
    /// what it needed and what was decided about it.
    List<RecordId> records(RecordId household) {
        var records = new ArrayList<RecordId>();
        records.add(household);
        for (var reference : Owners.HOUSEHOLD.values()) {
            referring(household, reference).forEach(row -> records.add(row.id()));
        }
        var people =
                referring(household, MembershipFields.HOUSEHOLD).stream()
                        .flatMap(row -> row.get(MembershipFields.PERSON).stream())
                        .distinct()
                        .toList();
        for (var some : Batches.of(people)) {
            tables.list(db, Entity.PERSON, tables.of(Entity.PERSON).id.in(some))
                    .forEach(person -> records.add(person.id()));
            var claimant =
                    tables.of(Entity.MEDICAL_CLAIM).column(MedicalClaimFields.PERSON, UUID.class);
            tables.list(db, Entity.MEDICAL_CLAIM, claimant.in(some))
                    .forEach(claim -> records.add(claim.id()));
        }
        return records;
    }

    private List<LedgerRecord> referring(RecordId household, LedgerField<UUID> reference) {
        var table = tables.of(reference.entity());
        var column = table.column(reference, UUID.class);
        return tables.list(
                db,
                reference.entity(),
                table.rows(household.village(), column, List.of(household.id())));
    }

    /// Empty where nobody had spoken of the household yet.
    Optional<HouseholdThen> at(RecordId household, HybridTime until) {
        var known = folded(records(household), until);
        return known.stream()
                .filter(record -> record.id().equals(household))
                .findFirst()
                .map(own -> then(own, known));
    }

    private List<LedgerRecord> folded(Collection<RecordId> records, HybridTime until) {
        var byVillage =
                records.stream()
                        .collect(groupingBy(RecordId::village, mapping(RecordId::id, toList())));
        var folded = new ArrayList<LedgerRecord>();
        byVillage.forEach(
                (village, ids) ->
                        log.ofRecords(village, ids)
                                .values()
                                .forEach(
                                        all -> {
                                            var heard = new ArrayList<>(all);
                                            heard.removeIf(
                                                    each ->
                                                            each.transaction().time().value()
                                                                    > until.value());
                                            if (!heard.isEmpty()) {
                                                var id = heard.getFirst().record();
                                                folded.add(Fold.of(id, heard));
                                            }
                                        }));
        return folded;
    }

    private static HouseholdThen then(LedgerRecord household, List<LedgerRecord> known) {
        var years = of(known, household, IncomeFields.HOUSEHOLD);
        years.removeIf(row -> !RecordJson.isMeant(row));
        years.sort(Comparator.comparing(row -> row.get(IncomeFields.YEAR).orElse(0L)));
        var memberships = of(known, household, MembershipFields.HOUSEHOLD);
        memberships.removeIf(row -> !FormStore.isOpen(row));
        var people = known.stream().filter(row -> row.id().entity() == Entity.PERSON).toList();
        var year =
                years.isEmpty()
                        ? 0
                        : years.getLast().get(IncomeFields.YEAR).map(Long::intValue).orElse(0);
        var form = FormStore.form(household, year, years, memberships, people);
        return new HouseholdThen(
                form,
                years,
                of(known, household, MeasureFields.BENEFICIARY),
                of(known, household, DemandFields.HOUSEHOLD),
                of(known, household, DecisionFields.HOUSEHOLD));
    }

    private static List<LedgerRecord> of(
            List<LedgerRecord> known, LedgerRecord household, LedgerField<UUID> reference) {
        var own = new ArrayList<LedgerRecord>();
        for (var record : known) {
            if (record.id().entity() == reference.entity()
                    && record.get(reference).filter(household.uuid()::equals).isPresent()) {
                own.add(record);
            }
        }
        own.sort(Comparator.comparing(LedgerRecord::uuid));
        return own;
    }
}
