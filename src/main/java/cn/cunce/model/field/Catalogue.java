package cn.cunce.model.field;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every field of the ledger, by kind of record in the order of its form, and by name.
public final class Catalogue {

    /// The fields that the book has columns for; it never changes while the program runs.
    public static final Catalogue LEDGER = new Catalogue();

    private final Map<Entity, List<LedgerField<?>>> byEntity;
    private final Map<String, LedgerField<?>> byName;

    private Catalogue() {
        var asked = new EnumMap<Entity, List<LedgerField<?>>>(Entity.class);
        for (var entity : Entity.values()) {
            asked.put(entity, joined(declared(entity), RecordFields.of(entity)));
        }
        byEntity = Map.copyOf(asked);
        byName = stream().collect(toUnmodifiableMap(LedgerField::name, Function.identity()));
    }

    private static List<LedgerField<?>> declared(Entity entity) {
        return switch (entity) {
            case VILLAGE -> VillageFields.ALL;
            case NATURAL_VILLAGE -> NaturalVillageFields.ALL;
            case VILLAGE_YEAR -> joined(VillageYearFields.ALL, VillageFacilityFields.ALL);
            case HOUSEHOLD -> HouseholdFields.ALL;
            case HOUSEHOLD_YEAR -> joined(IncomeFields.ALL, ConditionFields.ALL);
            case PERSON -> PersonFields.ALL;
            case MEMBERSHIP -> MembershipFields.ALL;
            case DEMAND -> DemandFields.ALL;
            case MEASURE -> joined(MeasureFields.ALL, PlanFields.ALL);
            case PROJECT -> ProjectFields.ALL;
            case RESPONSIBLE -> ResponsibleFields.ALL;
            case DECISION -> DecisionFields.ALL;
            case SLOPE_PLOT -> SlopePlotFields.ALL;
            case LOAN -> LoanFields.ALL;
            case ALERT -> AlertFields.ALL;
            case MEDICAL_CLAIM -> MedicalClaimFields.ALL;
            case TRAINING -> TrainingFields.ALL;
            case MEETING -> MeetingFields.ALL;
            case TOWNSHIP -> TownshipFields.ALL;
            case TOWNSHIP_YEAR -> TownshipYearFields.ALL;
            case COUNTY -> CountyFields.ALL;
            case COUNTY_YEAR -> CountyYearFields.ALL;
        };
    }

    private static List<LedgerField<?>> joined(
            List<? extends LedgerField<?>> first, List<? extends LedgerField<?>> then) {
        var both = new ArrayList<LedgerField<?>>(first);
        both.addAll(then);
        return List.copyOf(both);
    }

    /// All fields of a kind of record, computed ones among them, in the order of the form.
    public List<LedgerField<?>> all(Entity entity) {
        return Objects.requireNonNull(byEntity.get(entity));
    }

    /// The fields that are kept, each with its column, in the order of the form.
    public List<LedgerField<?>> kept(Entity entity) {
        return all(entity).stream().filter(field -> !field.derived()).toList();
    }

    /// All fields of all kinds of record, in the order of the kinds and of their forms.
    public Stream<LedgerField<?>> stream() {
        return Arrays.stream(Entity.values()).flatMap(entity -> all(entity).stream());
    }

    /// @param name as rules and findings call it: `householdYear.wageIncome`
    public Optional<LedgerField<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Optional<LedgerField<?>> find(Entity entity, String key) {
        return named(entity.key() + "." + key);
    }

    /// The names of all code lists that fields use.
    public Set<String> codeLists() {
        return stream()
                .flatMap(field -> field.kind().codeList().stream())
                .collect(toUnmodifiableSet());
    }

    public int size() {
        return byName.size();
    }
}
