package cn.cunce.service;

import cn.cunce.filing.FilingDesk;
import cn.cunce.filing.FilingRow;
import cn.cunce.filing.FilingSheet;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.DecisionFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.Owners;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.PlanFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.value.Money;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The register sheets of a filing: what the village's ledger says, in columns that people know.
///
/// A column stands where somebody has answered; whose household a row belongs to is told beside it.
final class FilingSheets {

    private static final List<LedgerField<?>> WHOSE =
            List.of(HouseholdFields.NATIONAL_HOUSEHOLD_NO, PersonFields.NAME);

    /// What people read of a decision: neither ids of a pack nor what is kept as a tree.
    private static final List<LedgerField<?>> DECISION_COLUMNS =
            List.of(
                    DecisionFields.SUBJECT_KIND,
                    DecisionFields.SUBJECT_NO,
                    DecisionFields.SUBJECT_NAME,
                    DecisionFields.RULE_TITLE,
                    DecisionFields.ON_DATE,
                    DecisionFields.OUTCOME,
                    DecisionFields.RESULT_TITLE,
                    DecisionFields.AMOUNT,
                    DecisionFields.CLAUSES,
                    DecisionFields.DECISION_STATUS,
                    DecisionFields.MADE_BY,
                    DecisionFields.MADE_DATE,
                    DecisionFields.CONFIRMED_BY,
                    DecisionFields.CONFIRMED_DATE,
                    DecisionFields.REVOKED_BY,
                    DecisionFields.REVOKED_DATE,
                    DecisionFields.STATUS_REASON);

    private final FilingDesk desk;
    private final BookReader reader;
    private final String village;
    private final int year;
    private final Map<UUID, Answers> whose = new HashMap<>();

    /// The sheets, and what they count.
    ///
    /// @param wages sum of the wage incomes that are known
    /// @param wagesOpen households of which none is
    record Content(
            List<FilingSheet> sheets, int households, int persons, Money wages, int wagesOpen) {}

    FilingSheets(FilingDesk desk, BookReader reader, String village, int year) {
        this.desk = desk;
        this.reader = reader;
        this.village = village;
        this.year = year;
    }

    Content read() {
        var households = new ArrayList<FilingRow>();
        var members = new ArrayList<FilingRow>();
        try (var forms = reader.forms(village, year)) {
            forms.forEach(
                    form -> {
                        households.add(household(form));
                        form.members().forEach(member -> members.add(member(form, member)));
                    });
        }
        var sheets = new ArrayList<FilingSheet>();
        add(sheets, "filing.sheet.village", Entity.VILLAGE);
        add(sheets, "filing.sheet.villageYear", Entity.VILLAGE_YEAR);
        add(sheets, "filing.sheet.groups", Entity.NATURAL_VILLAGE);
        add(sheets, "filing.sheet.households", households, HOUSEHOLD_COLUMNS);
        add(sheets, "filing.sheet.members", members, MEMBER_COLUMNS);
        add(sheets, "filing.sheet.demands", Entity.DEMAND);
        add(sheets, "filing.sheet.measures", Entity.MEASURE);
        add(sheets, "filing.sheet.projects", Entity.PROJECT);
        add(sheets, "filing.sheet.slopePlots", Entity.SLOPE_PLOT);
        add(sheets, "filing.sheet.loans", Entity.LOAN);
        add(sheets, "filing.sheet.medicalClaims", Entity.MEDICAL_CLAIM);
        add(sheets, "filing.sheet.alerts", Entity.ALERT);
        add(sheets, "filing.sheet.trainings", Entity.TRAINING);
        add(sheets, "filing.sheet.meetings", Entity.MEETING);
        add(sheets, "filing.sheet.township", Entity.TOWNSHIP);
        add(sheets, "filing.sheet.townshipYear", Entity.TOWNSHIP_YEAR);
        add(sheets, "filing.sheet.county", Entity.COUNTY);
        add(sheets, "filing.sheet.countyYear", Entity.COUNTY_YEAR);
        add(sheets, "filing.sheet.decisions", rows(Entity.DECISION), DECISION_COLUMNS);
        var wages =
                households.stream()
                        .flatMap(row -> row.answers().get(IncomeFields.WAGE_INCOME).stream())
                        .toList();
        return new Content(
                List.copyOf(sheets),
                households.size(),
                members.size(),
                wages.stream().reduce(Money.ZERO, Money::plus),
                households.size() - wages.size());
    }

    /// Ids of a pack, and what is kept as a tree.
    private static final Set<LedgerField<?>> ONLY_FOR_THE_PROGRAM =
            Set.of(
                    PlanFields.PLAN_PACK,
                    PlanFields.PLAN_VERSION,
                    PlanFields.PLAN_MEASURE,
                    PlanFields.FUND_KEY,
                    PlanFields.PLAN_BECAUSE);

    private static final List<LedgerField<?>> HOUSEHOLD_COLUMNS =
            columns(List.of(Entity.HOUSEHOLD, Entity.HOUSEHOLD_YEAR), List.of(PersonFields.NAME));

    private static final List<LedgerField<?>> MEMBER_COLUMNS =
            columns(
                    List.of(Entity.MEMBERSHIP, Entity.PERSON),
                    List.of(HouseholdFields.NATIONAL_HOUSEHOLD_NO, PersonFields.NAME));

    private FilingRow household(HouseholdForm form) {
        var id = form.id().orElseThrow();
        var said = form.household().overlaidBy(form.householdYear());
        var head = ListHouseholds.head(form);
        var told = head.isEmpty() ? said : said.with(PersonFields.NAME, head);
        whose.put(id.id(), only(told, WHOSE));
        return new FilingRow(id.id().toString(), told);
    }

    private static FilingRow member(HouseholdForm form, HouseholdForm.Member member) {
        var number = only(form.household(), List.of(HouseholdFields.NATIONAL_HOUSEHOLD_NO));
        var said = number.overlaidBy(member.membership()).overlaidBy(member.person());
        return new FilingRow(member.membershipId().orElseThrow().id().toString(), said);
    }

    private void add(List<FilingSheet> sheets, String name, Entity entity) {
        var first = Owners.HOUSEHOLD.containsKey(entity) ? WHOSE : List.<LedgerField<?>>of();
        add(sheets, name, rows(entity), columns(List.of(entity), first));
    }

    /// Records that have not ended; of decisions only those that no later one has replaced.
    private List<FilingRow> rows(Entity entity) {
        var rows = new ArrayList<FilingRow>();
        for (var record : reader.all(village, entity)) {
            if (record.get(RecordFields.ended(entity)).isEmpty()
                    && record.get(DecisionFields.REPLACED_BY).isEmpty()) {
                rows.add(new FilingRow(record.uuid().toString(), withOwner(record)));
            }
        }
        return rows;
    }

    private Answers withOwner(LedgerRecord record) {
        return Optional.ofNullable(Owners.HOUSEHOLD.get(record.id().entity()))
                .flatMap(record::get)
                .map(whose::get)
                .orElse(Answers.NONE)
                .overlaidBy(record.answers());
    }

    private void add(
            List<FilingSheet> sheets,
            String name,
            List<FilingRow> rows,
            List<LedgerField<?>> columns) {
        if (rows.isEmpty()) {
            return;
        }
        var answered = new HashSet<LedgerField<?>>();
        for (var row : rows) {
            answered.addAll(row.answers().values().keySet());
            answered.addAll(row.answers().missing().keySet());
        }
        var shown = columns.stream().filter(answered::contains).toList();
        sheets.add(new FilingSheet(desk.word(name), shown, rows));
    }

    /// Fields of these kinds of record that say something to people, `first` before all.
    private static List<LedgerField<?>> columns(List<Entity> entities, List<LedgerField<?>> first) {
        var columns = new ArrayList<LedgerField<?>>(first);
        for (var entity : entities) {
            for (var field : Catalogue.LEDGER.kept(entity)) {
                if (!columns.contains(field) && isReadable(field)) {
                    columns.add(field);
                }
            }
        }
        return columns;
    }

    private static boolean isReadable(LedgerField<?> field) {
        return !(field.kind() instanceof Kind.Ref)
                && !(field.kind() instanceof Kind.Refs)
                && !ONLY_FOR_THE_PROGRAM.contains(field);
    }

    private static Answers only(Answers answers, List<LedgerField<?>> fields) {
        var only = Answers.NONE;
        for (var field : fields) {
            only = copy(only, field, answers);
        }
        return only;
    }

    private static <T> Answers copy(Answers to, LedgerField<T> field, Answers from) {
        return from.get(field).map(value -> to.with(field, value)).orElse(to);
    }
}
