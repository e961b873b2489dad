package cn.cunce.store;

import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.rule.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The lists that expressions go through, as [FactStore] fills them.
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
    Optional<Listed> open(String list) {
        return switch (list) {
            case "persons" ->
                    Optional.of(isOfHousehold() ? peopleOfHouseholds() : peopleOfVillages());
            case "measures" -> ofHouseholds(MeasureFields.BENEFICIARY, on::isGiven);
            case "demands" -> ofHouseholds(DemandFields.HOUSEHOLD, on::isRaised);
            case "naturalVillages" -> Optional.of(ofVillages(Entity.NATURAL_VILLAGE));
            default -> throw new IllegalArgumentException("list: " + list);
        };
    }

    private boolean isOfHousehold() {
        return subject == Subject.Kind.HOUSEHOLD;
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

    private Listed peopleOfHouseholds() {
        var membership = fresh(Entity.MEMBERSHIP);
        var person = fresh(Entity.PERSON);
        var household = membership.column(MembershipFields.HOUSEHOLD, UUID.class);
        return new Listed(
                membership.table().join(person.table()).on(isHis(membership, person)),
                on.isMember(membership, person),
                Map.of(Entity.MEMBERSHIP, membership, Entity.PERSON, person),
                Optional.of(household),
                Optional.empty(),
                List.of(new Listed.Key(household, true)));
    }

    private static Condition isHis(RecordTable membership, RecordTable person) {
        return person.id.eq(membership.column(MembershipFields.PERSON, UUID.class));
    }

    /// Everybody once, though two households may claim him.
    private Listed peopleOfVillages() {
        var household = fresh(Entity.HOUSEHOLD);
        var membership = fresh(Entity.MEMBERSHIP);
        var person = fresh(Entity.PERSON);
        var here = membership.column(MembershipFields.HOUSEHOLD, UUID.class).eq(household.id);
        return new Listed(
                household
                        .table()
                        .join(membership.table())
                        .on(here)
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

    private Optional<Listed> ofHouseholds(
            LedgerField<UUID> reference, java.util.function.Function<RecordTable, Condition> which) {
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
        return new Listed(
                row.table(),
                on.stands(row),
                Map.of(entity, row),
                Optional.empty(),
                Optional.of(row.village),
                List.of(new Listed.Key(row.village, false)));
    }
}
