package cn.cunce.service;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.plan.AdoptedPlan;
import cn.cunce.model.rule.Subject;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// The plans of a book: what each household is to get in a year.
public final class ListPlans {

    private static final Comparator<AdoptedLine> BY_CATEGORY =
            Comparator.comparing(AdoptedLine::category)
                    .thenComparing(AdoptedLine::title)
                    .thenComparing(line -> line.id().id());

    private static final Comparator<AdoptedPlan> BY_NUMBER =
            Comparator.comparing((AdoptedPlan plan) -> plan.household().no())
                    .thenComparing(plan -> plan.household().record().id());

    private final OpenedBook opened;

    public ListPlans(OpenedBook opened) {
        this.opened = opened;
    }

    /// Of the households of a village that get anything, by number.
    public List<AdoptedPlan> list(String village, int year) {
        return opened.book().read(reader -> list(reader, village, year));
    }

    /// Of one household, oldest first.
    public List<AdoptedPlan> of(RecordId household) {
        return opened.book().read(reader -> of(reader, household));
    }

    private static List<AdoptedPlan> list(BookReader reader, String village, int year) {
        Map<UUID, List<AdoptedLine>> lines =
                reader.all(village, Entity.MEASURE).stream()
                        .flatMap(record -> PlanRecords.line(record).stream())
                        .filter(line -> line.year() == year)
                        .sorted(BY_CATEGORY)
                        .collect(Collectors.groupingBy(line -> line.household().id()));
        var plans = new ArrayList<AdoptedPlan>();
        for (var form : reader.forms(village, List.copyOf(lines.keySet()), year)) {
            var subject = subject(form);
            var own = lines.getOrDefault(subject.record().id(), List.of());
            plans.add(new AdoptedPlan(subject, year, own));
        }
        plans.sort(BY_NUMBER);
        return plans;
    }

    private static List<AdoptedPlan> of(BookReader reader, RecordId household) {
        var ids = List.of(household.id());
        var measures = reader.referring(MeasureFields.BENEFICIARY, ids);
        return reader.forms(household.village(), ids, 0).stream()
                .flatMap(form -> of(form, measures).stream())
                .toList();
    }

    /// Of a household with these measures, oldest first.
    static List<AdoptedPlan> of(HouseholdForm form, List<LedgerRecord> measures) {
        var byYear =
                measures.stream()
                        .flatMap(record -> PlanRecords.line(record).stream())
                        .sorted(BY_CATEGORY)
                        .collect(
                                Collectors.groupingBy(
                                        AdoptedLine::year, TreeMap::new, Collectors.toList()));
        return byYear.entrySet().stream()
                .map(year -> new AdoptedPlan(subject(form), year.getKey(), year.getValue()))
                .toList();
    }

    private static Subject subject(HouseholdForm form) {
        return new Subject(
                Subject.Kind.HOUSEHOLD,
                form.id().orElseThrow(),
                form.household().get(HouseholdFields.NATIONAL_HOUSEHOLD_NO).orElse(""),
                ListHouseholds.head(form));
    }
}
