package cn.cunce.store;

import static java.util.stream.Collectors.groupingBy;

import cn.cunce.model.field.AlertFields;
import cn.cunce.model.field.CountyYearFields;
import cn.cunce.model.field.DecisionFields;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.Owners;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.field.TownshipYearFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.value.CodePointOrder;
import cn.cunce.model.value.PartialDate;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/// The whole ledger as canonical JSON: the same bytes for the same state, on every device and
/// database. Records entered by mistake are left out.
final class BookDump {

    private static final Comparator<LedgerRecord> BY_NUMBER =
            Comparator.comparing(BookDump::number, CodePointOrder.ORDER)
                    .thenComparing(record -> record.uuid().toString());

    private static final Set<String> OF_UNITS = Set.of(Entity.TOWNSHIP.key(), Entity.COUNTY.key());

    private final JsonGenerator json;

    private BookDump(JsonGenerator json) {
        this.json = json;
    }

    /// @param places codes of villages, townships and counties, in their order
    /// @param state all records of a place
    /// @param kinds which of them are townships or counties
    static void write(
            OutputStream out,
            List<String> places,
            RecordTables.Kinds kinds,
            Function<String, VillageState> state) {
        var villages = places.stream().filter(code -> !kinds.onlyUnits().contains(code)).toList();
        try (var json = PlainJson.generator(out)) {
            json.writeStartObject();
            var dump = new BookDump(json);
            json.writeName("units");
            json.writeStartArray();
            places.stream()
                    .filter(kinds.units()::contains)
                    .forEach(code -> dump.unit(code, state.apply(code)));
            json.writeEndArray();
            json.writeName("villages");
            json.writeStartArray();
            villages.forEach(code -> dump.village(code, state.apply(code)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /// A township, a county or what is above it.
    private void unit(String code, VillageState state) {
        json.writeStartObject();
        property("code", code);
        unit(
                "county",
                said(state, Entity.COUNTY),
                state.of(Entity.COUNTY_YEAR),
                CountyYearFields.YEAR);
        list("decisions", decisions(state, true));
        unit(
                "township",
                said(state, Entity.TOWNSHIP),
                state.of(Entity.TOWNSHIP_YEAR),
                TownshipYearFields.YEAR);
        json.writeEndObject();
    }

    private void unit(
            String name,
            Map<String, Object> said,
            List<LedgerRecord> years,
            LedgerField<Long> year) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("fields", said.getOrDefault("fields", Map.of()));
        plain.put("missing", said.getOrDefault("missing", Map.of()));
        plain.put("years", years(years, year));
        property(name, plain);
    }

    /// @param ofUnits whether about townships and counties, or about all else
    private static List<LedgerRecord> decisions(VillageState state, boolean ofUnits) {
        return state.of(Entity.DECISION).stream()
                .filter(
                        decision ->
                                ofUnits
                                        == decision.get(DecisionFields.SUBJECT_KIND)
                                                .filter(OF_UNITS::contains)
                                                .isPresent())
                .toList();
    }

    private static Map<String, Object> said(VillageState state, Entity entity) {
        return state.of(entity).stream()
                .filter(RecordJson::isMeant)
                .findFirst()
                .map(record -> RecordJson.of(record, Set.of()))
                .orElse(Map.of());
    }

    private void village(String code, VillageState state) {
        var village = state.of(Entity.VILLAGE).stream().filter(RecordJson::isMeant).findFirst();
        var said = said(state, Entity.VILLAGE);
        json.writeStartObject();
        list("alerts", ofNobody(state, Entity.ALERT));
        property("code", code);
        list("decisions", decisions(state, false));
        list("demands", ofNobody(state, Entity.DEMAND));
        property("fields", said.getOrDefault("fields", Map.of()));
        households(state);
        list("loans", ofNobody(state, Entity.LOAN));
        list("measures", state.of(Entity.MEASURE));
        list("medicalClaims", state.of(Entity.MEDICAL_CLAIM));
        list("meetings", state.of(Entity.MEETING));
        property("missing", said.getOrDefault("missing", Map.of()));
        property(
                "name",
                village.flatMap(record -> record.get(VillageFields.VILLAGE_NAME)).orElse(""));
        list("naturalVillages", state.of(Entity.NATURAL_VILLAGE));
        list("persons", homeless(state));
        list("projects", state.of(Entity.PROJECT));
        list("responsible", state.of(Entity.RESPONSIBLE));
        list("slopePlots", ofNobody(state, Entity.SLOPE_PLOT));
        list("trainings", state.of(Entity.TRAINING));
        property("years", years(state.of(Entity.VILLAGE_YEAR), VillageYearFields.YEAR));
        json.writeEndObject();
    }

    private void households(VillageState state) {
        var years = by(state.of(Entity.HOUSEHOLD_YEAR), IncomeFields.HOUSEHOLD);
        var memberships = by(state.of(Entity.MEMBERSHIP), MembershipFields.HOUSEHOLD);
        var owned = owned(state);
        var people = new HashMap<UUID, LedgerRecord>();
        state.of(Entity.PERSON).forEach(person -> people.put(person.uuid(), person));
        json.writeName("households");
        json.writeStartArray();
        state.of(Entity.HOUSEHOLD).stream()
                .filter(RecordJson::isMeant)
                .sorted(BY_NUMBER)
                .forEach(
                        household -> {
                            var plain = RecordJson.of(household, Set.of());
                            plain.put("no", number(household));
                            plain.put(
                                    "years",
                                    years(
                                            years.getOrDefault(household.uuid(), List.of()),
                                            IncomeFields.YEAR));
                            plain.put(
                                    "members",
                                    members(
                                            memberships.getOrDefault(household.uuid(), List.of()),
                                            people));
                            owned.forEach((name, of) -> plain.put(name, records(of, household)));
                            PlainJson.write(json, plain);
                        });
        json.writeEndArray();
    }

    /// What lies with its household, by the name of the list.
    private static Map<String, Map<UUID, List<LedgerRecord>>> owned(VillageState state) {
        return Map.of(
                "alerts", by(state.of(Entity.ALERT), AlertFields.HOUSEHOLD),
                "demands", by(state.of(Entity.DEMAND), DemandFields.HOUSEHOLD),
                "loans", by(state.of(Entity.LOAN), LoanFields.HOUSEHOLD),
                "slopePlots", by(state.of(Entity.SLOPE_PLOT), SlopePlotFields.HOUSEHOLD));
    }

    private static List<Object> records(
            Map<UUID, List<LedgerRecord>> owned, LedgerRecord household) {
        return records(owned.getOrDefault(household.uuid(), List.of()));
    }

    private static List<Object> members(
            List<LedgerRecord> memberships, Map<UUID, LedgerRecord> people) {
        return memberships.stream()
                .filter(RecordJson::isMeant)
                .sorted(paperOrder(people))
                .<Object>map(membership -> MemberJson.of(membership, people))
                .toList();
    }

    private static Comparator<LedgerRecord> paperOrder(Map<UUID, LedgerRecord> people) {
        Comparator<LedgerRecord> byRelation =
                Comparator.comparing(row -> row.get(MembershipFields.RELATION).orElse("~"));
        return byRelation
                .thenComparing(row -> birth(people.get(MemberJson.person(row))))
                .thenComparing(row -> MemberJson.person(row).toString())
                .thenComparing(row -> row.uuid().toString());
    }

    private static LocalDate birth(@org.jspecify.annotations.Nullable LedgerRecord person) {
        return person == null
                ? LocalDate.MAX
                : person.get(PersonFields.BIRTH_DATE).map(PartialDate::first).orElse(LocalDate.MAX);
    }

    /// People of the village who are members of none of its households: moved, or kept by mistake.
    private static List<LedgerRecord> homeless(VillageState state) {
        var housed = new HashSet<UUID>();
        state.of(Entity.MEMBERSHIP).stream()
                .filter(RecordJson::isMeant)
                .forEach(membership -> housed.add(MemberJson.person(membership)));
        return state.of(Entity.PERSON).stream()
                .filter(person -> !housed.contains(person.uuid()))
                .toList();
    }

    private static Map<String, Object> years(List<LedgerRecord> rows, LedgerField<Long> year) {
        var years = new LinkedHashMap<String, Object>();
        for (var row : rows) {
            if (RecordJson.isMeant(row)) {
                var plain = RecordJson.of(row, Set.of(IncomeFields.HOUSEHOLD, year));
                var flat = new LinkedHashMap<>((Map<String, Object>) fields(plain));
                if (plain.containsKey("missing")) {
                    flat.put("missing", plain.get("missing"));
                }
                years.put(row.get(year).map(String::valueOf).orElse(""), flat);
            }
        }
        return years;
    }

    @SuppressWarnings("unchecked") // RecordJson puts a map there
    private static Map<String, Object> fields(Map<String, Object> plain) {
        return (Map<String, Object>) Objects.requireNonNull(plain.get("fields"));
    }

    /// Records of no household that is told of.
    private static List<LedgerRecord> ofNobody(VillageState state, Entity entity) {
        var owner = Objects.requireNonNull(Owners.HOUSEHOLD.get(entity));
        var told = new HashSet<UUID>();
        state.of(Entity.HOUSEHOLD).stream()
                .filter(RecordJson::isMeant)
                .forEach(household -> told.add(household.uuid()));
        return state.of(entity).stream()
                .filter(record -> record.get(owner).filter(told::contains).isEmpty())
                .toList();
    }

    private void list(String name, List<LedgerRecord> records) {
        property(name, records(records));
    }

    private static List<Object> records(List<LedgerRecord> records) {
        return records.stream()
                .filter(RecordJson::isMeant)
                .sorted(Comparator.comparing(record -> record.uuid().toString()))
                .<Object>map(record -> RecordJson.of(record, Set.of()))
                .toList();
    }

    private void property(String name, Object plain) {
        json.writeName(name);
        PlainJson.write(json, plain);
    }

    private static Map<UUID, List<LedgerRecord>> by(
            List<LedgerRecord> records, LedgerField<UUID> owner) {
        return records.stream()
                .filter(record -> record.get(owner).isPresent())
                .collect(groupingBy(record -> record.get(owner).orElseThrow()));
    }

    private static String number(LedgerRecord household) {
        return household.get(HouseholdFields.NATIONAL_HOUSEHOLD_NO).orElse("");
    }
}
