package cn.cunce.service;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.field.ResponsibleFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who answers for a household and from which unit, as its latest measure says.
///
/// @param measures of each household, latest first
/// @param names of the people who answer
record HelpOfHouseholds(Map<UUID, List<LedgerRecord>> measures, Map<UUID, String> names) {

    private static final String OVER = "closed";

    private static final Comparator<LedgerRecord> LATEST_FIRST =
            Comparator.comparing(
                            (LedgerRecord row) -> row.get(MeasureFields.MEASURE_YEAR).orElse(0L))
                    .reversed();

    static HelpOfHouseholds read(BookReader reader, String village, List<HouseholdForm> forms) {
        var households = forms.stream().flatMap(form -> form.id().stream()).map(RecordId::id);
        var all = reader.referring(MeasureFields.BENEFICIARY, households.toList());
        var byHousehold = new HashMap<UUID, List<LedgerRecord>>();
        for (var measure : all.stream().filter(HelpOfHouseholds::isGiven).toList()) {
            var of = measure.get(MeasureFields.BENEFICIARY).orElseThrow();
            byHousehold.computeIfAbsent(of, _ -> new ArrayList<>()).add(measure);
        }
        byHousehold.values().forEach(list -> list.sort(LATEST_FIRST));
        return new HelpOfHouseholds(byHousehold, names(reader, village));
    }

    /// Planned, under way or over (已完结); neither withdrawn nor entered by mistake.
    static boolean isGiven(LedgerRecord measure) {
        return measure.get(RecordFields.ended(Entity.MEASURE)).orElse(OVER).equals(OVER);
    }

    private static Map<UUID, String> names(BookReader reader, String village) {
        var names = new HashMap<UUID, String>();
        for (var person : reader.all(village, ResponsibleFields.PERSON_NAME.entity())) {
            person.get(ResponsibleFields.PERSON_NAME)
                    .ifPresent(name -> names.put(person.uuid(), name));
        }
        return names;
    }

    Optional<String> person(HouseholdForm form) {
        return of(form).stream()
                .flatMap(measure -> measure.get(MeasureFields.RESPONSIBLE_PERSON).stream())
                .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
                .findFirst();
    }

    Optional<String> unit(HouseholdForm form) {
        return of(form).stream()
                .flatMap(measure -> measure.get(MeasureFields.HELP_UNIT).stream())
                .findFirst();
    }

    private List<LedgerRecord> of(HouseholdForm form) {
        return form.id().map(id -> measures.getOrDefault(id.id(), List.of())).orElse(List.of());
    }
}
