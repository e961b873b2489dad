package cn.cunce.store;

import cn.cunce.model.field.AlertFields;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MeetingFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.rule.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The lists that expressions go through, as [FactStore] and [MoreFacts] fill them.
final class Lists {

    private final RecordTables tables;
    private final OnDay on;
    private final Subject.Kind subject;
    private int names;

    Lists(RecordTables tables, OnDay on, Subject.Kind subject) {
        this.tables = tables;
        this.on = on;
        this.subject = subject;
    }

    /// Empty for a list that the subject has not: households have measures, villages have none.
    ///
    /// @param year of which plots and loans are told
    Optional<Listed> open(String list, int year) {
        return switch (list) {
            case "persons" ->
                    Optional.of(isOfHousehold() ? peopleOfHouseholds() : peopleOfVillages());
            case "measures" -> ofHouseholds(MeasureFields.BENEFICIARY, on::isGiven);
            case "demands" -> ofHouseholds(DemandFields.HOUSEHOLD, on::isRaised);
            case "alerts" ->
                    ofHouseholds(
                            AlertFields.HOUSEHOLD,
                            row -> on.hasHappened(row, AlertFields.ALERT_DATE));
            case "slopePlots" ->
                    ofHouseholds(
                            SlopePlotFields.HOUSEHOLD, row -> of(row, SlopePlotFields.YEAR, year));
            case "loans" ->
                    ofHouseholds(LoanFields.HOUSEHOLD, row -> of(row, LoanFields.YEAR, year));
            case "medicalClaims" -> isOfHousehold() ? Optional.of(claims()) : Optional.empty();
            case "trainings" ->
                    Optional.of(isOfHousehold() ? trainings() : ofVillages(Entity.TRAINING));
            case "naturalVillages" -> Optional.of(ofVillages(Entity.NATURAL_VILLAGE));
            case "projects" -> Optional.of(ofVillages(Entity.PROJECT));
            case "meetings" -> Optional.of(meetings());
            default -> throw new IllegalArgumentException("list: " + list);
        };
    }

    /// Whether only what is told of the year is in a list.
    static boolean isOfYear(String list) {
        return list.equals("slopePlots") || list.equals("loans");
    }

    /// Whether a question about a person asks for his own, not for those of all members.
    boolean isOfPerson(String list) {
        return subject == Subject.Kind.PERSON
                && (list.equals("medicalClaims") || list.equals("trainings"));
    }

    private boolean isOfHousehold() {
        return subject == Subject.Kind.HOUSEHOLD || subject == Subject.Kind.PERSON;
    }

    /// Each opening of a table goes by a name of its own.
    RecordTable fresh(Entity entity) {
        names++;
        return tables.of(entity).as(entity.table() + "_" + names);
    }

    String name(String what) {
        names++;
        return what + "_" + names;
    }

    private Condition of(RecordTable row, LedgerField<Long> field, int year) {
        return on.stands(row).and(row.column(field, Long.class).eq(DSL.inline((long) year)));
    }

    private Listed peopleOfHouseholds() {
        var membership = fresh(Entity.MEMBERSHIP);
        var person = fresh(Entity.PERSON);
        var household = household(membership);
        return new Listed(
                membership.table().join(person.table()).on(isHis(membership, person)),
                on.isMember(membership, person),
                Map.of(Entity.MEMBERSHIP, membership, Entity.PERSON, person),
                Optional.of(household),
                Optional.empty(),
                List.of(new Listed.Key(household, true)));
    }

    private static Field<UUID> household(RecordTable membership) {
        return membership.column(MembershipFields.HOUSEHOLD, UUID.class);
    }

    static Condition isHis(RecordTable membership, RecordTable person) {
        return person.id.eq(membership.column(MembershipFields.PERSON, UUID.class));
    }

    /// Everybody once, though two households may claim him.
    private Listed peopleOfVillages() {
        var household = fresh(Entity.HOUSEHOLD);
        var membership = fresh(Entity.MEMBERSHIP);
        var person = fresh(Entity.PERSON);
        return new Listed(
                household
                        .table()
                        .join(membership.table())
                        .on(household(membership).eq(household.id))
                        .join(person.table())
                        .on(isHis(membership, person)),
                on.isThere(household)
                        .and(on.isMember(membership, person))
                        .and(DSL.notExists(on.earlierClaim(household, membership, person))),
                Map.of(Entity.MEMBERSHIP, membership, Entity.PERSON, person),
                Optional.empty(),
                Optional.of(household.village),
                List.of(new Listed.Key(household.village, false)));
    }

    /// A claim is kept where its person is, who may have come from another village.
    private Listed claims() {
        var people = peopleOfHouseholds();
        var person = people.of(Entity.PERSON);
        var claim = fresh(Entity.MEDICAL_CLAIM);
        var his =
                claim.village
                        .eq(person.village)
                        .and(claim.column(MedicalClaimFields.PERSON, UUID.class).eq(person.id));
        return new Listed(
                people.from().join(claim.table()).on(his),
                people.where().and(on.hasHappened(claim, MedicalClaimFields.CLAIM_DATE)),
                Map.of(Entity.MEDICAL_CLAIM, claim),
                people.household(),
                Optional.empty(),
                people.key());
    }

    /// Courses of the village in which any member took part, each once.
    private Listed trainings() {
        var household = fresh(Entity.HOUSEHOLD);
        var training = fresh(Entity.TRAINING);
        var people = peopleOfHouseholds();
        var anyMember =
                DSL.exists(
                        DSL.selectOne()
                                .from(people.from())
                                .where(household(people.of(Entity.MEMBERSHIP)).eq(household.id))
                                .and(people.where())
                                .and(on.tookPart(training, people.of(Entity.PERSON))));
        return new Listed(
                household.table().join(training.table()).on(training.village.eq(household.village)),
                on.stands(training).and(anyMember),
                Map.of(Entity.TRAINING, training),
                Optional.of(household.id),
                Optional.of(household.village),
                List.of(new Listed.Key(household.id, true)));
    }

    private Optional<Listed> ofHouseholds(
            LedgerField<UUID> reference, Function<RecordTable, Condition> which) {
        if (!isOfHousehold()) {
            return Optional.empty();
        }
        var row = fresh(reference.entity());
        Field<UUID> household = row.column(reference, UUID.class);
        return Optional.of(
                new Listed(
                        row.table(),
                        which.apply(row),
                        Map.of(reference.entity(), row),
                        Optional.of(household),
                        Optional.of(row.village),
                        List.of(
                                new Listed.Key(row.village, false),
                                new Listed.Key(household, true))));
    }

    private Listed ofVillages(Entity entity) {
        var row = fresh(entity);
        return ofVillages(row, on.stands(row));
    }

    private Listed meetings() {
        var row = fresh(Entity.MEETING);
        return ofVillages(row, on.hasHappened(row, MeetingFields.MEETING_DATE));
    }

    private static Listed ofVillages(RecordTable row, Condition which) {
        return new Listed(
                row.table(),
                which,
                Map.of(row.entity(), row),
                Optional.empty(),
                Optional.of(row.village),
                List.of(new Listed.Key(row.village, false)));
    }
}
