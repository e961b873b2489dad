package cn.cunce.service;

import cn.cunce.filing.ReadFile;
import cn.cunce.filing.ReadSheet;
import cn.cunce.filing.SheetContent;
import cn.cunce.filing.SheetContent.MeasureRow;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.model.value.Problem;
import cn.cunce.service.ImportPreview.KeptList;
import cn.cunce.service.ImportPreview.Plan;
import cn.cunce.service.VillageImport.Told;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Compares what files tell with the book: village by village, and in each sheet after sheet, so
/// that a second year finds what the first one has added.
final class ImportPlanner {

    private final BookReader reader;
    private final LedgerIds ids;
    private final Taking taking;
    private final ImportVillages villages;
    private final ImportOutcomes outcomes = new ImportOutcomes();

    /// What is to be done in each village, in the order of the files.
    private final Map<String, List<Consumer<VillageImport>>> work = new LinkedHashMap<>();

    private final Map<String, Set<String>> numbers = new HashMap<>();
    private final Map<Place.Sheet, List<MeasureRow>> measures = new LinkedHashMap<>();
    private final List<KeptList> lists = new ArrayList<>();
    private int order;

    private ImportPlanner(
            BookReader reader, LedgerIds ids, ImportOptions options, ImportVillages villages) {
        this.reader = reader;
        this.ids = ids;
        this.taking = new Taking(options.keep());
        this.villages = villages;
    }

    /// @param only the village of a book that has one
    static ImportPreview plan(
            BookReader reader, LedgerIds ids, ImportRead read, Optional<String> only) {
        var villages = ImportVillages.of(reader, only.or(read.options()::village), read.read());
        var planner = new ImportPlanner(reader, ids, read.options(), villages);
        read.read().forEach(file -> file.sheets().forEach(sheet -> planner.sort(file, sheet)));
        planner.run();
        return new ImportPreview(
                read,
                planner.outcomes.compared(read.findings()),
                new Plan(planner.lists, OpenedBook.seen(reader)));
    }

    /// Households alone, as they come back from 待改区.
    ///
    /// @param villages the code of each household's village
    static ImportPreview plan(
            BookReader reader, LedgerIds ids, List<SheetHousehold> told, List<String> villages) {
        var known = ImportVillages.of(reader, Optional.empty(), List.of());
        var planner = new ImportPlanner(reader, ids, ImportOptions.NONE, known);
        for (int i = 0; i < told.size(); i++) {
            var one = List.of(new Told(i, told.get(i)));
            planner.mention(villages.get(i), told.get(i));
            planner.in(villages.get(i), each -> each.households(one, false));
        }
        planner.run();
        return new ImportPreview(
                new ImportRead(ImportOptions.NONE, List.of(), Map.of()),
                planner.outcomes.compared(List.of()),
                new Plan(List.of(), OpenedBook.seen(reader)));
    }

    private void sort(ReadFile file, ReadSheet sheet) {
        var where = new Place.Sheet(file.name(), sheet.name());
        switch (sheet.content()) {
            case SheetContent.Households told -> households(file, told);
            case SheetContent.Village(var village, var year) ->
                    inKnown(
                            where,
                            villages.ofProfile(village),
                            each -> each.profile(where, village, year, sheet.year().orElse(0)));
            case SheetContent.Groups(var groups) ->
                    inKnown(where, villages.ofSheet(file), each -> each.groups(where, groups));
            case SheetContent.Projects(var rows) ->
                    inKnown(where, villages.ofSheet(file), each -> each.projects(where, rows));
            case SheetContent.Measures(var rows) -> measures.put(where, new ArrayList<>(rows));
            case SheetContent.DepartmentList list -> lists.add(new KeptList(file.name(), list));
            case SheetContent.Nothing _ -> {
                // nothing to take in
            }
        }
    }

    private void households(ReadFile file, SheetContent.Households sheet) {
        var byVillage = new LinkedHashMap<String, List<Told>>();
        for (int i = 0; i < sheet.households().size(); i++) {
            var told = new Told(order++, sheet.households().get(i));
            var village = villageOf(file, sheet.villages().get(i));
            if (village.isPresent()) {
                byVillage.computeIfAbsent(village.get(), _ -> new ArrayList<>()).add(told);
                mention(village.get(), told.household());
            } else {
                villageUnknown(told, sheet.villages().get(i));
            }
        }
        byVillage.forEach((village, told) -> in(village, each -> each.households(told, true)));
    }

    private Optional<String> villageOf(ReadFile file, Answers row) {
        return row.get(VillageFields.VILLAGE_NAME).isPresent()
                ? villages.ofRow(row)
                : villages.ofSheet(file);
    }

    private void villageUnknown(Told told, Answers row) {
        var household = told.household();
        var name = row.get(VillageFields.VILLAGE_NAME).orElse("");
        var findings = new ArrayList<>(household.findings());
        findings.add(
                finding(
                        PairFindings.row(household, 0),
                        VillageFields.VILLAGE_NAME,
                        name,
                        Problem.of("VILLAGE_UNKNOWN", name)));
        var pair = new HouseholdPairs.Pair(household, Optional.empty(), false);
        outcomes.household(told.order(), HouseholdImport.waiting(pair, "", findings));
    }

    private static Finding finding(
            Place where, LedgerField<?> field, String value, Problem problem) {
        return new Finding(where, Severity.ERROR, problem, field.name(), value);
    }

    private void mention(String village, SheetHousehold household) {
        var mentioned = numbers.computeIfAbsent(village, _ -> new HashSet<>());
        household
                .form()
                .members()
                .forEach(
                        member ->
                                member.person()
                                        .get(PersonFields.ID_NUMBER)
                                        .ifPresent(mentioned::add));
    }

    private void inKnown(
            Place.Sheet where, Optional<String> village, Consumer<VillageImport> what) {
        village.ifPresentOrElse(
                code -> in(code, what),
                () ->
                        outcomes.find(
                                where,
                                Severity.ERROR,
                                VillageFields.VILLAGE_CODE,
                                "",
                                Problem.of("VILLAGE_UNKNOWN", "")));
    }

    private void in(String village, Consumer<VillageImport> what) {
        work.computeIfAbsent(village, _ -> new ArrayList<>()).add(what);
    }

    private void run() {
        measures.values().forEach(this::findVillages);
        // measures look for households: of every village that any sheet has told of
        for (var village : work.keySet()) {
            measures.forEach((where, rows) -> in(village, each -> each.measures(where, rows)));
        }
        var elsewhere = new Elsewhere(numbers.values());
        for (var village : work.keySet()) {
            var mentioned = numbers.getOrDefault(village, Set.of());
            var view = VillageView.of(reader, village, mentioned);
            elsewhere.tell(view, mentioned);
            var here = new VillageImport(view, ids, taking, outcomes);
            work.get(village).forEach(each -> each.accept(here));
            elsewhere.learn(view);
        }
        measures.forEach((where, rows) -> rows.forEach(row -> householdUnknown(where, row)));
    }

    private void findVillages(List<MeasureRow> rows) {
        var wanted = rows.stream().map(MeasureRow::householdNo).collect(Collectors.toSet());
        reader.householdsByNumber(wanted).stream()
                .map(household -> household.id().village())
                .forEach(village -> work.computeIfAbsent(village, _ -> new ArrayList<>()));
    }

    private void householdUnknown(Place.Sheet where, MeasureRow row) {
        outcomes.find(
                new Place.Row(where.file(), where.sheet(), row.row()),
                Severity.WARNING,
                HouseholdFields.NATIONAL_HOUSEHOLD_NO,
                row.householdNo(),
                Problem.of("MEASURE_HOUSEHOLD_UNKNOWN", row.householdNo()));
    }

    /// People whom sheets of several villages mention: who was added in the first of them is known
    /// in the next.
    private static final class Elsewhere {

        private final Set<String> shared = new HashSet<>();
        private final Map<String, Map<RecordId, Answers>> people = new HashMap<>();

        Elsewhere(Iterable<Set<String>> mentioned) {
            var once = new HashSet<String>();
            for (var numbers : mentioned) {
                numbers.stream().filter(number -> !once.add(number)).forEach(shared::add);
            }
        }

        void learn(VillageView view) {
            for (var number : shared) {
                for (var person : view.peopleWithNumber(number)) {
                    var known = new LinkedHashMap<RecordId, Answers>();
                    known.put(person, view.answers(person));
                    view.openMembershipOf(person)
                            .ifPresent(open -> known.put(open, view.answers(open)));
                    people.put(number, known);
                }
            }
        }

        void tell(VillageView view, Set<String> mentioned) {
            people.forEach(
                    (number, known) -> {
                        if (mentioned.contains(number)) {
                            known.forEach(view::put);
                        }
                    });
        }
    }
}
