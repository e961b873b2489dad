package cn.cunce.store;

import static java.util.stream.Collectors.groupingBy;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// Who belongs to some households on a day.
///
/// Of somebody who moved in a year of which nobody wrote the day, both households could say on any
/// day of it that he is theirs: he counts in one.
final class MembersOnDay {

    private static final Comparator<MemberFacts> PAPER_ORDER =
            PaperOrder.of(MemberFacts::membership, MemberFacts::person, member -> member.id().id());

    /// The one that began last, or that has no end; only so that every device finds the same.
    private static final Comparator<LedgerRecord> LATEST_LAST =
            Comparator.comparing(MembersOnDay::begin)
                    .thenComparing(row -> row.get(MembershipFields.TO).isEmpty())
                    .thenComparing(LedgerRecord::uuid);

    /// 死亡注销: why a membership ended.
    static final String DIED = "23";

    private final DSLContext db;
    private final RecordTables tables;
    private final Standing on;
    private final Map<UUID, List<LedgerRecord>> memberships;
    private final Map<UUID, LedgerRecord> people = new HashMap<>();
    private final Map<UUID, LedgerRecord> dead = new HashMap<>();
    private final Set<UUID> elsewhere = new HashSet<>();

    private MembersOnDay(
            DSLContext db, RecordTables tables, Standing on, List<LedgerRecord> memberships) {
        this.db = db;
        this.tables = tables;
        this.on = on;
        this.memberships = memberships.stream().collect(groupingBy(MembersOnDay::household));
        readPeople(memberships.stream().filter(this::coversOrDied).toList());
        sendHome(memberships.stream().filter(on::mayCover).toList());
    }

    static MembersOnDay read(
            DSLContext db, RecordTables tables, Standing on, Collection<UUID> households) {
        var rows = referring(db, tables, MembershipFields.HOUSEHOLD, households);
        return new MembersOnDay(db, tables, on, rows);
    }

    /// Whether a household is there yet: after a split its members all came later. One of whom
    /// nobody has been written down is there.
    boolean haveBegun(UUID household) {
        var all = memberships.getOrDefault(household, List.of());
        return all.isEmpty() || !all.stream().allMatch(on::isBegunLater);
    }

    /// Who is a member of any of the households on the day, in no particular order.
    List<RecordId> everybody() {
        return people.values().stream().map(LedgerRecord::id).toList();
    }

    /// In the order of the paper.
    List<MemberFacts> of(UUID household) {
        return memberships.getOrDefault(household, List.of()).stream()
                .filter(on::covers)
                .filter(membership -> !elsewhere.contains(membership.uuid()))
                .flatMap(membership -> member(membership, people).stream())
                .sorted(PAPER_ORDER)
                .toList();
    }

    /// Who died as a member of the household by the day, in the order of the paper.
    List<MemberFacts> deceased(UUID household) {
        return memberships.getOrDefault(household, List.of()).stream()
                .filter(this::coversOrDied)
                .flatMap(membership -> member(membership, dead).stream())
                .sorted(PAPER_ORDER)
                .toList();
    }

    private boolean coversOrDied(LedgerRecord membership) {
        return on.covers(membership)
                || (on.stands(membership)
                        && membership
                                .get(MembershipFields.REASON)
                                .filter(DIED::equals)
                                .isPresent());
    }

    private static Optional<MemberFacts> member(
            LedgerRecord membership, Map<UUID, LedgerRecord> among) {
        return Optional.ofNullable(among.get(person(membership)))
                .map(known -> new MemberFacts(known.id(), known.answers(), membership.answers()));
    }

    private void readPeople(List<LedgerRecord> covering) {
        var ids = covering.stream().map(MembersOnDay::person).distinct().toList();
        var table = tables.of(Entity.PERSON);
        for (var some : Batches.of(ids)) {
            for (var person : tables.list(db, Entity.PERSON, table.id.in(some))) {
                if (on.lives(person)) {
                    people.put(person.uuid(), person);
                } else if (on.hasDied(person)) {
                    dead.put(person.uuid(), person);
                }
            }
        }
    }

    /// @param doubtful memberships that may cover the day, or not
    private void sendHome(List<LedgerRecord> doubtful) {
        var ids = doubtful.stream().map(MembersOnDay::person).distinct().toList();
        referring(db, tables, MembershipFields.PERSON, ids).stream()
                .filter(on::covers)
                .collect(groupingBy(MembersOnDay::person))
                .values()
                .forEach(this::sendHomeOne);
    }

    /// Where he surely is, or else where he came last. Who surely is in two households is a finding
    /// for a person to settle, and stays in both.
    private void sendHomeOne(List<LedgerRecord> ofOne) {
        var homes = ofOne.stream().filter(row -> !on.mayCover(row)).toList();
        var last = ofOne.stream().max(LATEST_LAST).stream().toList();
        var kept = homes.isEmpty() ? last : homes;
        ofOne.stream().filter(row -> !kept.contains(row)).forEach(row -> elsewhere.add(row.uuid()));
    }

    /// Memberships that tell whose and where, not entered by mistake.
    private static List<LedgerRecord> referring(
            DSLContext db, RecordTables tables, LedgerField<UUID> reference, Collection<UUID> to) {
        var column = tables.of(Entity.MEMBERSHIP).column(reference, UUID.class);
        var found = new ArrayList<LedgerRecord>();
        for (var some : Batches.of(List.copyOf(to))) {
            tables.list(db, Entity.MEMBERSHIP, column.in(some)).stream()
                    .filter(RecordJson::isMeant)
                    .filter(row -> row.get(MembershipFields.PERSON).isPresent())
                    .filter(row -> row.get(MembershipFields.HOUSEHOLD).isPresent())
                    .forEach(found::add);
        }
        return found;
    }

    private static UUID household(LedgerRecord membership) {
        return membership.get(MembershipFields.HOUSEHOLD).orElseThrow();
    }

    private static UUID person(LedgerRecord membership) {
        return membership.get(MembershipFields.PERSON).orElseThrow();
    }

    private static LocalDate begin(LedgerRecord membership) {
        return membership.get(MembershipFields.FROM).map(PartialDate::first).orElse(LocalDate.MIN);
    }
}
