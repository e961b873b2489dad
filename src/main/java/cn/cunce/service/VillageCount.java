package cn.cunce.service;

import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.PlanFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.PartialDate;
import cn.cunce.service.BookFigures.Being;
import cn.cunce.service.BookFigures.Household;
import cn.cunce.service.BookFigures.Year;
import cn.cunce.service.BookFigures.YearIncome;
import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Counts one village: one pass over each kind of record, a few columns each.
final class VillageCount {

    private static final List<LedgerField<Boolean>> GUARANTEES =
            List.of(
                    ConditionFields.FOOD_OK,
                    ConditionFields.CLOTHING_OK,
                    ConditionFields.EDUCATION_OK,
                    ConditionFields.MEDICAL_OK,
                    ConditionFields.HOUSING_OK,
                    ConditionFields.WATER_OK);

    private static final List<LedgerField<?>> INCOMES =
            List.of(
                    IncomeFields.HOUSEHOLD,
                    IncomeFields.YEAR,
                    IncomeFields.WAGE_INCOME,
                    IncomeFields.BUSINESS_GROSS,
                    IncomeFields.BUSINESS_COST,
                    IncomeFields.PROPERTY_INCOME,
                    IncomeFields.TRANSFER_INCOME,
                    IncomeFields.HOUSEHOLD_SIZE);

    /// A year of a household, as far as it is counted.
    private record Told(UUID record, int year, int missing, Year said) {}

    private record Member(Being being, int missing) {}

    /// What refers to one household.
    private static final class Belongings {
        private final List<Being> people = new ArrayList<>();
        private final List<UUID> records = new ArrayList<>();
        private int missing;
    }

    private final BookReader reader;
    private final String village;
    private final LocalDate on;
    private final Map<UUID, Told> years = new HashMap<>();
    private final Map<UUID, Member> persons = new HashMap<>();
    private final Map<UUID, Belongings> belongings = new HashMap<>();
    private final Map<Being, Being> known = new HashMap<>();
    private final TreeMap<Integer, YearIncome> incomes = new TreeMap<>();
    private final Set<UUID> planned = new HashSet<>();

    VillageCount(BookReader reader, String village, LocalDate on) {
        this.reader = reader;
        this.village = village;
        this.on = on;
    }

    BookFigures.Village count() {
        var ruled = new KeptCount(reader, village).read();
        each(Entity.HOUSEHOLD_YEAR, fields(INCOMES, GUARANTEES, RequiredFields.YEAR), this::year);
        each(Entity.PERSON, fields(PERSON, RequiredFields.PERSON), this::person);
        each(Entity.MEMBERSHIP, MEMBERSHIP, this::member);
        var latest = incomes.isEmpty() ? 0 : incomes.lastKey();
        each(Entity.MEASURE, MEASURE, measure -> plan(measure, latest));
        var changed = ruled.earliest().map(reader::changedAfter).orElse(Map.of());
        var households = new ArrayList<Household>();
        each(
                Entity.HOUSEHOLD,
                fields(HOUSEHOLD, RequiredFields.HOUSEHOLD),
                record -> households.add(household(record, latest, ruled, changed)));
        return new BookFigures.Village(
                village, name(), latest, households, incomes, ruled.answers());
    }

    private static final List<LedgerField<?>> PERSON =
            List.of(PersonFields.SEX, PersonFields.BIRTH_DATE);
    private static final List<LedgerField<?>> MEMBERSHIP =
            List.of(MembershipFields.HOUSEHOLD, MembershipFields.PERSON, MembershipFields.TO);
    private static final List<LedgerField<?>> MEASURE =
            List.of(MeasureFields.BENEFICIARY, MeasureFields.MEASURE_YEAR, PlanFields.PLAN_PACK);
    private static final List<LedgerField<?>> HOUSEHOLD =
            List.of(
                    HouseholdFields.GROUP_NAME,
                    HouseholdFields.IS_REGISTERED,
                    HouseholdFields.POVERTY_STATUS,
                    HouseholdFields.MAIN_CAUSE,
                    HouseholdFields.OTHER_CAUSES);

    @SafeVarargs
    private static List<LedgerField<?>> fields(List<? extends LedgerField<?>>... some) {
        return Stream.of(some)
                .flatMap(List::stream)
                .<LedgerField<?>>map(field -> field)
                .distinct()
                .toList();
    }

    private void each(Entity entity, List<LedgerField<?>> fields, Consumer<LedgerRecord> counted) {
        try (var records = reader.some(village, entity, fields)) {
            records.forEach(counted);
        }
    }

    private void year(LedgerRecord record) {
        var household = record.get(IncomeFields.HOUSEHOLD);
        var year = record.get(IncomeFields.YEAR).map(Long::intValue);
        if (household.isEmpty() || year.isEmpty()) {
            return;
        }
        var outcome = IncomeFields.income(record.answers()).outcome();
        incomes.merge(year.get(), income(record, outcome), YearIncome::plus);
        var before = years.get(household.get());
        if (before == null || before.year() < year.get()) {
            var missing = RequiredFields.missing(RequiredFields.YEAR, record.answers());
            years.put(
                    household.get(),
                    new Told(record.uuid(), year.get(), missing, said(record, outcome)));
        }
    }

    private static YearIncome income(LedgerRecord record, Income.Outcome outcome) {
        return switch (outcome) {
            case Income.Outcome.Known(var net, _) ->
                    new YearIncome(
                            1, 0, net, record.get(IncomeFields.HOUSEHOLD_SIZE).orElseThrow());
            case Income.Outcome _ -> new YearIncome(0, 1, YearIncome.NONE.net(), 0);
        };
    }

    private static Year said(LedgerRecord record, Income.Outcome outcome) {
        var perHead =
                outcome instanceof Income.Outcome.Known(_, var each)
                        ? Optional.of(each)
                        : Optional.<cn.cunce.model.value.Money>empty();
        return new Year(perHead, GUARANTEES.stream().map(record::get).toList());
    }

    private void person(LedgerRecord record) {
        var sex = record.get(PersonFields.SEX).orElse("");
        var being = new Being(sex, record.get(PersonFields.BIRTH_DATE).flatMap(this::age));
        var missing = RequiredFields.missing(RequiredFields.PERSON, record.answers());
        // a village has a few hundred kinds of people, not thousands
        persons.put(record.uuid(), new Member(known.computeIfAbsent(being, x -> x), missing));
    }

    private Optional<Integer> age(PartialDate birth) {
        var oldest = IdNumber.age(birth.first(), on);
        return oldest == IdNumber.age(birth.last(), on) ? Optional.of(oldest) : Optional.empty();
    }

    private void member(LedgerRecord record) {
        var person = record.get(MembershipFields.PERSON);
        var household = record.get(MembershipFields.HOUSEHOLD);
        var member = person.map(persons::get);
        if (household.isEmpty()
                || member.isEmpty()
                || record.get(MembershipFields.TO).isPresent()) {
            return;
        }
        var own = belongings.computeIfAbsent(household.get(), _ -> new Belongings());
        own.people.add(member.get().being());
        own.missing += member.get().missing();
        own.records.add(record.uuid());
        own.records.add(person.get());
    }

    private void plan(LedgerRecord record, int latest) {
        if (record.get(PlanFields.PLAN_PACK).isPresent()
                && record.get(MeasureFields.MEASURE_YEAR).filter(y -> y >= latest).isPresent()) {
            record.get(MeasureFields.BENEFICIARY).ifPresent(planned::add);
        }
    }

    private Household household(
            LedgerRecord record, int latest, KeptCount ruled, Map<UUID, HybridTime> changed) {
        var id = record.uuid();
        var own = belongings.getOrDefault(id, new Belongings());
        var told = Optional.ofNullable(years.get(id)).filter(each -> each.year() == latest);
        var missing =
                RequiredFields.missing(RequiredFields.HOUSEHOLD, record.answers())
                        + told.map(Told::missing).orElse(RequiredFields.YEAR.size())
                        + own.missing;
        var records = Stream.concat(Stream.of(id), own.records.stream());
        var all = Stream.concat(records, told.map(Told::record).stream());
        return new Household(
                record.id(),
                record.get(HouseholdFields.GROUP_NAME).orElse(""),
                record.get(HouseholdFields.IS_REGISTERED),
                record.get(HouseholdFields.POVERTY_STATUS).orElse(""),
                causes(record),
                missing,
                told.map(Told::said),
                own.people,
                planned.contains(id),
                ruled.made(id).isPresent(),
                ruled.made(id).map(made -> isLater(all, changed, made)).orElse(false));
    }

    private static boolean isLater(
            Stream<UUID> records, Map<UUID, HybridTime> changed, HybridTime made) {
        return records.flatMap(each -> Stream.ofNullable(changed.get(each)))
                .anyMatch(time -> time.compareTo(made) > 0);
    }

    private static List<String> causes(LedgerRecord record) {
        return Stream.concat(
                        record.get(HouseholdFields.MAIN_CAUSE).stream(),
                        record.get(HouseholdFields.OTHER_CAUSES).stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    private String name() {
        try (var villages =
                reader.some(village, Entity.VILLAGE, List.of(VillageFields.VILLAGE_NAME))) {
            return villages.flatMap(each -> each.get(VillageFields.VILLAGE_NAME).stream())
                    .findFirst()
                    .orElse("");
        }
    }
}
