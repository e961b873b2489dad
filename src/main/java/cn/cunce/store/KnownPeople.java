package cn.cunce.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.right;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.RecordId;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Everybody in the book in one statement, in a few columns: to find people by.
final class KnownPeople {

    private static final String HEAD = "01";
    private static final int TAIL = 4;
    private static final int ROWS_AT_ONCE = 1000;

    private final DSLContext db;
    private final RecordTable household;
    private final RecordTable membership;
    private final RecordTable person;
    private final Field<String> number;
    private final Field<String> group;
    private final Field<String> name;
    private final Field<String> idTail;
    private final Field<String> phoneTail;
    private final Field<String> relation;
    private final Field<Boolean> gone;

    KnownPeople(DSLContext db, RecordTables tables) {
        this.db = db;
        household = tables.of(Entity.HOUSEHOLD);
        membership = tables.of(Entity.MEMBERSHIP);
        person = tables.of(Entity.PERSON);
        number = text(household, HouseholdFields.NATIONAL_HOUSEHOLD_NO).as("no");
        group = text(household, HouseholdFields.GROUP_NAME).as("grp");
        name = text(person, PersonFields.NAME).as("nm");
        idTail = right(text(person, PersonFields.ID_NUMBER), TAIL).as("tail");
        phoneTail = right(text(household, HouseholdFields.PHONE), TAIL).as("phone");
        relation = text(membership, MembershipFields.RELATION).as("rel");
        gone = DSL.field(hasEnded()).as("gone");
    }

    /// To be closed.
    Stream<KnownPerson> all() {
        var inVillage = household.village.as("v");
        var of = household.id.as("h");
        return db.select(inVillage, of, number, group, name, idTail, phoneTail, relation, gone)
                .from(household.table())
                .leftJoin(membership.table())
                .on(membership.village.eq(household.village))
                .and(column(membership, MembershipFields.HOUSEHOLD).eq(household.id))
                .and(membership.isMeant())
                .leftJoin(person.table())
                .on(person.village.eq(membership.village))
                .and(person.id.eq(column(membership, MembershipFields.PERSON)))
                .and(person.isMeant())
                .where(household.isMeant())
                .fetchSize(ROWS_AT_ONCE)
                .fetchStream()
                .map(row -> known(row, row.get(inVillage), row.get(of)));
    }

    private KnownPerson known(Record row, String village, UUID id) {
        return new KnownPerson(
                new RecordId(Entity.HOUSEHOLD, village, id),
                row.get(number),
                row.get(group),
                row.get(name),
                row.get(idTail),
                row.get(phoneTail),
                row.get(relation).equals(HEAD),
                row.get(gone));
    }

    private Condition hasEnded() {
        return ended(household)
                .isNotNull()
                .or(ended(membership).isNotNull())
                .or(ended(person).isNotNull());
    }

    private static Field<String> ended(RecordTable table) {
        return table.column(RecordFields.ended(table.entity()), String.class);
    }

    private static Field<String> text(RecordTable table, LedgerField<String> field) {
        return coalesce(table.column(field, String.class), "");
    }

    private static Field<UUID> column(RecordTable table, LedgerField<UUID> field) {
        return table.column(field, UUID.class);
    }
}
