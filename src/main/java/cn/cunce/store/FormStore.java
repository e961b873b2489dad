package cn.cunce.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Households as forms: each with its year and its members, a few statements for hundreds of them.
final class FormStore {

    private static final Comparator<HouseholdForm.Member> PAPER_ORDER =
            PaperOrder.of(
                    HouseholdForm.Member::membership,
                    HouseholdForm.Member::person,
                    member -> member.id().orElseThrow().id());

    private final DSLContext db;
    private final RecordTables tables;

    FormStore(DSLContext db, RecordTables tables) {
        this.db = db;
        this.tables = tables;
    }

    /// The households of a village that have not ended, by number, then id. To be closed.
    Stream<HouseholdForm> ofVillage(String village, int year) {
        var table = tables.of(Entity.HOUSEHOLD);
        var open = table.column(RecordFields.ended(Entity.HOUSEHOLD), String.class).isNull();
        var ids =
                db.select(table.id)
                        .from(table.table())
                        .where(table.village.eq(village))
                        .and(open)
                        .orderBy(number(table), table.id)
                        .fetch(table.id);
        return Batches.of(ids).stream().flatMap(some -> of(village, some, year).stream());
    }

    /// These households, ended ones too, in the order of `ids`; unknown ids are left out.
    List<HouseholdForm> of(String village, List<UUID> ids, int year) {
        var forms = new ArrayList<HouseholdForm>();
        for (var some : Batches.of(ids)) {
            forms.addAll(batch(village, some, year));
        }
        return forms;
    }

    private List<HouseholdForm> batch(String village, List<UUID> ids, int year) {
        var households = byId(records(Entity.HOUSEHOLD, ids));
        var years =
                years(village, ids, year).stream()
                        .collect(
                                toMap(
                                        row -> row.get(IncomeFields.HOUSEHOLD).orElseThrow(),
                                        x -> x));
        var memberships =
                openMemberships(ids).stream()
                        .collect(
                                groupingBy(
                                        row -> row.get(MembershipFields.HOUSEHOLD).orElseThrow()));
        var people = byId(peopleOf(memberships.values()));
        var forms = new ArrayList<HouseholdForm>();
        for (var id : ids) {
            var household = households.get(id);
            if (household != null) {
                var own = memberships.getOrDefault(id, List.of());
                forms.add(form(household, year, Optional.ofNullable(years.get(id)), own, people));
            }
        }
        return forms;
    }

    /// A form made of records that are there already.
    ///
    /// @param years of the household, among which that of the form may be
    /// @param memberships of the household that are open
    static HouseholdForm form(
            LedgerRecord household,
            int year,
            List<LedgerRecord> years,
            List<LedgerRecord> memberships,
            List<LedgerRecord> people) {
        var ofYear =
                years.stream()
                        .filter(row -> row.get(IncomeFields.YEAR).equals(Optional.of((long) year)))
                        .findFirst();
        return form(household, year, ofYear, memberships, byId(people));
    }

    private static HouseholdForm form(
            LedgerRecord household,
            int year,
            Optional<LedgerRecord> ofYear,
            List<LedgerRecord> memberships,
            Map<UUID, LedgerRecord> people) {
        var members =
                memberships.stream()
                        .flatMap(row -> member(row, people).stream())
                        .sorted(PAPER_ORDER)
                        .toList();
        return new HouseholdForm(
                Optional.of(household.id()),
                year,
                household.answers(),
                ofYear.map(LedgerRecord::answers).orElse(Answers.NONE),
                members);
    }

    /// Whether nobody has ended a membership.
    static boolean isOpen(LedgerRecord membership) {
        return membership.get(MembershipFields.TO).isEmpty()
                && membership.get(RecordFields.ended(Entity.MEMBERSHIP)).isEmpty();
    }

    private static Optional<HouseholdForm.Member> member(
            LedgerRecord membership, Map<UUID, LedgerRecord> people) {
        var person = people.get(membership.get(MembershipFields.PERSON).orElseThrow());
        return Optional.ofNullable(person)
                .map(
                        known ->
                                new HouseholdForm.Member(
                                        Optional.of(known.id()),
                                        Optional.of(membership.id()),
                                        known.answers(),
                                        membership.answers()));
    }

    /// How many households of the book have not ended.
    int openHouseholds() {
        var table = tables.of(Entity.HOUSEHOLD);
        return db.fetchCount(
                table.table(),
                table.column(RecordFields.ended(Entity.HOUSEHOLD), String.class).isNull());
    }

    /// How many people belong to one of them.
    int openMembers() {
        var households = tables.of(Entity.HOUSEHOLD);
        var open =
                db.select(households.id)
                        .from(households.table())
                        .where(
                                households
                                        .column(RecordFields.ended(Entity.HOUSEHOLD), String.class)
                                        .isNull());
        var table = tables.of(Entity.MEMBERSHIP);
        var of = table.column(MembershipFields.HOUSEHOLD, UUID.class).in(open);
        return db.fetchCount(table.table(), of.and(isOpen(table)));
    }

    /// Memberships of these households that nobody has ended.
    List<LedgerRecord> openMemberships(Collection<UUID> households) {
        var table = tables.of(Entity.MEMBERSHIP);
        var of = table.column(MembershipFields.HOUSEHOLD, UUID.class).in(households);
        return tables.list(db, Entity.MEMBERSHIP, of.and(isOpen(table)));
    }

    /// The open memberships of these people; more than one of a person is a finding.
    List<LedgerRecord> openMembershipsOfPeople(Collection<UUID> people) {
        var table = tables.of(Entity.MEMBERSHIP);
        var of = table.column(MembershipFields.PERSON, UUID.class).in(people);
        return tables.list(db, Entity.MEMBERSHIP, of.and(isOpen(table)));
    }

    private static Condition isOpen(RecordTable table) {
        return table.column(MembershipFields.TO, LocalDate.class)
                .isNull()
                .and(table.column(RecordFields.ended(Entity.MEMBERSHIP), String.class).isNull());
    }

    private List<LedgerRecord> years(String village, List<UUID> households, int year) {
        var table = tables.of(Entity.HOUSEHOLD_YEAR);
        return tables.list(
                db,
                Entity.HOUSEHOLD_YEAR,
                table.rows(village, table.column(IncomeFields.HOUSEHOLD, UUID.class), households)
                        .and(table.column(IncomeFields.YEAR, Long.class).eq((long) year))
                        .and(
                                table.column(
                                                RecordFields.ended(Entity.HOUSEHOLD_YEAR),
                                                String.class)
                                        .isNull()));
    }

    private List<LedgerRecord> peopleOf(Collection<List<LedgerRecord>> memberships) {
        var ids =
                memberships.stream()
                        .flatMap(List::stream)
                        .map(row -> row.get(MembershipFields.PERSON).orElseThrow())
                        .distinct()
                        .toList();
        var people = new ArrayList<LedgerRecord>();
        Batches.of(ids).forEach(some -> people.addAll(records(Entity.PERSON, some)));
        return people;
    }

    private List<LedgerRecord> records(Entity entity, Collection<UUID> ids) {
        return tables.list(db, entity, tables.of(entity).id.in(ids));
    }

    private static Map<UUID, LedgerRecord> byId(List<LedgerRecord> records) {
        return records.stream()
                .collect(toMap(LedgerRecord::uuid, Function.identity(), (a, _) -> a));
    }

    private static Field<String> number(RecordTable table) {
        return table.column(HouseholdFields.NATIONAL_HOUSEHOLD_NO, String.class);
    }
}
