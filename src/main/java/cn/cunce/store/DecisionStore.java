package cn.cunce.store;

import cn.cunce.model.field.DecisionFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.DecisionFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Finds decisions by what they are about.
final class DecisionStore {

    private final DSLContext db;
    private final RecordTables tables;
    private final RecordTable table;

    DecisionStore(DSLContext db, RecordTables tables) {
        this.db = db;
        this.tables = tables;
        this.table = tables.of(Entity.DECISION);
    }

    /// Those that have not ended, by village and id.
    List<LedgerRecord> list(DecisionFilter filter) {
        var which =
                table.column(RecordFields.ended(Entity.DECISION), String.class)
                        .isNull()
                        .and(is(filter));
        return tables.list(db, Entity.DECISION, which);
    }

    private Condition is(DecisionFilter filter) {
        var pack = table.column(DecisionFields.PACK, String.class);
        var rule = table.column(DecisionFields.RULE, String.class);
        var on = table.column(DecisionFields.ON_DATE, LocalDate.class);
        var none = org.jooq.impl.DSL.noCondition();
        return none.and(filter.village().map(table.village::eq).orElse(none))
                .and(filter.pack().map(pack::eq).orElse(none))
                .and(filter.rule().map(rule::eq).orElse(none))
                .and(filter.on().map(on::eq).orElse(none))
                .and(filter.subject().map(this::isAbout).orElse(none));
    }

    private Condition isAbout(RecordId subject) {
        var kind = table.column(DecisionFields.SUBJECT_KIND, String.class);
        var household = table.column(DecisionFields.HOUSEHOLD, UUID.class);
        var person = table.column(DecisionFields.PERSON, UUID.class);
        var project = table.column(DecisionFields.PROJECT, UUID.class);
        return switch (subject.entity()) {
            case HOUSEHOLD -> household.eq(subject.id());
            case PERSON -> person.eq(subject.id());
            case PROJECT -> project.eq(subject.id());
            case VILLAGE, TOWNSHIP, COUNTY ->
                    table.village.eq(subject.village()).and(kind.eq(subject.entity().key()));
            default -> throw new IllegalArgumentException("no decision is about " + subject);
        };
    }
}
