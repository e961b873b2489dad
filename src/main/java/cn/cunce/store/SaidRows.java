package cn.cunce.store;

import static cn.cunce.store.schema.Tables.LANE;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.rule.AnswerQuestion;
import cn.cunce.model.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What each rule says of each subject: one row for a subject, with the word of each rule and what
/// its words would be worth, worked out once though it is looked at several times.
///
/// @param units codes of townships and counties that are no villages as well
record SaidRows(AnswerQuestion question, RecordTables tables, Collection<String> units) {

    static final String VILLAGE = "place";
    static final String ID = "subject";
    static final String NO = "number_";

    /// Who is asked, by what he is known.
    private record Subjects(
            AskedRows rows,
            Condition which,
            Field<String> village,
            Field<UUID> id,
            Field<String> number) {}

    CommonTableExpression<?> table() {
        var on = new OnDay(question.on(), tables);
        var lists = new Lists(tables, on, question.subject());
        var subjects = subjects(lists, on);
        var columns = new ArrayList<SelectField<?>>();
        columns.add(subjects.village().as(VILLAGE));
        columns.add(subjects.id().as(ID));
        columns.add(subjects.number().as(NO));
        columns.addAll(answers(lists, on, subjects.rows()));
        return DSL.name("said")
                .asMaterialized(
                        DSL.select(columns).from(subjects.rows().table()).where(subjects.which()));
    }

    private Subjects subjects(Lists lists, OnDay on) {
        return switch (question.subject()) {
            case HOUSEHOLD -> households(lists, on);
            case PERSON -> people(lists, on);
            case PROJECT -> projects(lists, on);
            case VILLAGE -> places(lists, on, LANE.VILLAGE);
            case TOWNSHIP -> places(lists, on, AskedRows.townshipOf(LANE.VILLAGE));
            case COUNTY -> places(lists, on, AskedRows.countyOf(LANE.VILLAGE));
        };
    }

    private Subjects households(Lists lists, OnDay on) {
        var household = lists.fresh(Entity.HOUSEHOLD);
        return new Subjects(
                AskedRows.ofHouseholds(lists, on, household),
                on.isThere(household).and(isWithin(household.village)),
                household.village,
                household.id,
                number(household));
    }

    private static Field<String> number(RecordTable household) {
        return household.column(HouseholdFields.NATIONAL_HOUSEHOLD_NO, String.class);
    }

    private Subjects people(Lists lists, OnDay on) {
        var listed = lists.open("persons", question.on().getYear()).orElseThrow();
        var rows = AskedRows.ofEach(lists, on, listed, "person");
        var household = rows.household().orElseThrow();
        var person = listed.of(Entity.PERSON);
        var dead = on.isDeceased(listed.of(Entity.MEMBERSHIP), person);
        var who = question.ofTheDead() ? listed.where().or(dead) : listed.where();
        return new Subjects(
                rows,
                who.and(on.isThere(household)).and(isWithin(household.village)),
                person.village,
                person.id,
                number(household));
    }

    private Subjects projects(Lists lists, OnDay on) {
        var listed = lists.open("projects", question.on().getYear()).orElseThrow();
        var project = listed.of(Entity.PROJECT);
        return new Subjects(
                AskedRows.ofEach(lists, on, listed, "project"),
                listed.where().and(isWithin(project.village)),
                project.village,
                project.id,
                project.column(ProjectFields.PROJECT_NO, String.class));
    }

    /// Villages that anything is said of, or the townships or counties in which they lie.
    private Subjects places(Lists lists, OnDay on, Field<String> code) {
        var known =
                DSL.selectDistinct(code.as("code"))
                        .from(LANE)
                        .where(isWithin(LANE.VILLAGE))
                        .and(LANE.VILLAGE.notIn(JsonText.inlined(List.copyOf(units))))
                        .asTable("known");
        var place = known.field("code", String.class);
        return new Subjects(
                AskedRows.ofPlaces(lists, on, known, place),
                DSL.noCondition(),
                place,
                DSL.castNull(SQLDataType.UUID),
                place);
    }

    private Condition isWithin(Field<String> village) {
        return question.within().isEmpty()
                ? DSL.noCondition()
                : village.startsWith(DSL.inline(question.within()));
    }

    private List<SelectField<?>> answers(Lists lists, OnDay on, AskedRows rows) {
        var conditions = new ExprCondition(question.pack(), lists, on);
        var at = new Moment(rows, question.on(), Map.of());
        var columns = new ArrayList<SelectField<?>>();
        for (var i = 0; i < question.rules().size(); i++) {
            var rule = question.rules().get(i);
            var term = conditions.rule(rule.id(), at);
            columns.add(term.result().as("r" + i));
            for (var word : computing(rule)) {
                var worth = term.amount(word).orElseThrow();
                columns.add(worth.as(worth(rule, i, word)));
            }
        }
        return columns;
    }

    /// The words of a rule that are worth something.
    static List<Rule.Word> computing(Rule rule) {
        return rule.words().stream().filter(word -> word.amount().isPresent()).toList();
    }

    private static String worth(Rule rule, int number, Rule.Word word) {
        return "m" + number + "_" + rule.words().indexOf(word);
    }

    /// The word of a rule, by its number in the question.
    static Field<String> word(Table<?> said, int number) {
        return said.field("r" + number, String.class);
    }

    /// What a word of a rule is worth, whether it is the one that holds or not.
    static Field<BigDecimal> worth(Table<?> said, Rule rule, int number, Rule.Word word) {
        return said.field(worth(rule, number, word), BigDecimal.class);
    }
}
