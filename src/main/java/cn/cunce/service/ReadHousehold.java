package cn.cunce.service;

import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.field.ResponsibleFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.AdoptedPlan;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.store.BookReader;
import cn.cunce.store.HouseholdThen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Everything that the book says of one household.
public final class ReadHousehold {

    /// @param form of the latest year, or of the one asked for
    /// @param years of incomes and conditions, oldest first
    /// @param measures of any year, oldest first, but those withdrawn or entered by mistake
    /// @param demands that have not been taken from the list, by date
    /// @param decisions revoked ones too, the latest of one question last
    /// @param plans oldest first
    /// @param responsible names of the people whom measures name
    /// @param conflicts its records that have fields with several live values
    public record Card(
            HouseholdForm form,
            List<LedgerRecord> years,
            List<LedgerRecord> measures,
            List<LedgerRecord> demands,
            List<Decision> decisions,
            List<AdoptedPlan> plans,
            Map<UUID, String> responsible,
            List<LedgerRecord> conflicts) {
        public Card {
            years = List.copyOf(years);
            measures = List.copyOf(measures);
            demands = List.copyOf(demands);
            decisions = List.copyOf(decisions);
            plans = List.copyOf(plans);
            responsible = Map.copyOf(responsible);
            conflicts = List.copyOf(conflicts);
        }
    }

    private final OpenedBook opened;

    public ReadHousehold(OpenedBook opened) {
        this.opened = opened;
    }

    /// As of the latest year that the household tells of.
    public Optional<Card> read(RecordId household) {
        return opened.book().read(reader -> card(reader, household, Optional.empty()));
    }

    public Optional<Card> read(RecordId household, int year) {
        return opened.book().read(reader -> card(reader, household, Optional.of(year)));
    }

    /// What this book knew of it at a moment, as of the latest year that it knew of; empty where
    /// nobody had spoken of it yet. It has no conflicts: they are settled now, not then.
    public Optional<Card> asOf(RecordId household, Instant moment) {
        return opened.book()
                .read(
                        reader ->
                                reader.household(household, HybridTime.endOf(moment))
                                        .map(then -> then(reader, then)));
    }

    /// The household of a village with this 户编号.
    public Optional<RecordId> find(String village, String number) {
        return opened
                .book()
                .read(reader -> reader.householdsByNumber(village, List.of(number)))
                .stream()
                .filter(household -> household.answers().get(ended(household)).isEmpty())
                .map(LedgerRecord::id)
                .findFirst();
    }

    private static LedgerField<String> ended(LedgerRecord record) {
        return RecordFields.ended(record.id().entity());
    }

    private static Optional<Card> card(BookReader reader, RecordId id, Optional<Integer> asked) {
        var years = yearsOf(id, reader);
        var year = asked.orElseGet(() -> latest(years));
        var forms = reader.forms(id.village(), List.of(id.id()), year);
        return forms.stream().findFirst().map(form -> card(reader, form, years));
    }

    /// But those that were undone.
    private static List<LedgerRecord> yearsOf(RecordId household, BookReader reader) {
        return reader.yearsOf(household).stream()
                .filter(year -> year.get(ended(year)).isEmpty())
                .toList();
    }

    private static Card card(BookReader reader, HouseholdForm form, List<LedgerRecord> years) {
        var household = form.id().orElseThrow();
        var ids = List.of(household.id());
        var own = FormEdits.records(form).keySet();
        return card(
                reader,
                new HouseholdThen(
                        form,
                        years,
                        reader.referring(MeasureFields.BENEFICIARY, ids),
                        reader.referring(DemandFields.HOUSEHOLD, ids),
                        reader.decisions(DecisionFilter.ofSubject(household))),
                reader.conflicts(own));
    }

    private static Card then(BookReader reader, HouseholdThen then) {
        return card(reader, then, List.of());
    }

    private static Card card(BookReader reader, HouseholdThen known, List<LedgerRecord> conflicts) {
        var measures = new ArrayList<>(known.measures());
        measures.removeIf(measure -> !HelpOfHouseholds.isGiven(measure));
        measures.sort(Comparator.comparing(row -> row.get(MeasureFields.MEASURE_YEAR).orElse(0L)));
        return new Card(
                known.form(),
                known.years(),
                measures,
                ListDemands.standing(known.demands()),
                ListDecisions.of(known.decisions()),
                ListPlans.of(known.form(), known.measures()),
                responsible(reader, measures),
                conflicts);
    }

    private static Map<UUID, String> responsible(BookReader reader, List<LedgerRecord> measures) {
        var ids =
                measures.stream()
                        .flatMap(row -> row.get(MeasureFields.RESPONSIBLE_PERSON).stream())
                        .distinct()
                        .toList();
        var names = new HashMap<UUID, String>();
        for (var person : reader.records(Entity.RESPONSIBLE, ids)) {
            person.get(ResponsibleFields.PERSON_NAME)
                    .ifPresent(name -> names.put(person.uuid(), name));
        }
        return names;
    }

    private static int latest(List<LedgerRecord> years) {
        return years.isEmpty()
                ? 0
                : years.getLast().get(IncomeFields.YEAR).map(Long::intValue).orElse(0);
    }
}
