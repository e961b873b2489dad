package cn.cunce.service;

import cn.cunce.filing.SheetContent.MeasureRow;
import cn.cunce.filing.SheetContent.ProjectRow;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Wording;
import cn.cunce.service.ImportPreview.Absent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes what sheets tell of one village into the view of it, sheet by sheet.
final class VillageImport {

    /// @param order place among all households of the files
    record Told(int order, SheetHousehold household) {}

    private final VillageView view;
    private final LedgerIds ids;
    private final Taking taking;
    private final ImportOutcomes outcomes;

    VillageImport(VillageView view, LedgerIds ids, Taking taking, ImportOutcomes outcomes) {
        this.view = view;
        this.ids = ids;
        this.taking = taking;
        this.outcomes = outcomes;
    }

    private RecordImport sheet() {
        return new RecordImport(view, ids, taking);
    }

    void profile(Place.Sheet where, Answers village, Answers year, int ofYear) {
        var code = village.get(VillageFields.VILLAGE_CODE);
        code.filter(told -> !told.equals(view.village()))
                .ifPresent(
                        told ->
                                outcomes.find(
                                        where,
                                        Severity.WARNING,
                                        VillageFields.VILLAGE_CODE,
                                        told,
                                        Problem.of("VILLAGE_CODE_DIFFERS", told, view.village())));
        var records = sheet();
        outcomes.other(records.village(where, village));
        if (ofYear != 0) {
            outcomes.other(records.villageYear(where, year, ofYear));
        }
    }

    void groups(Place.Sheet where, List<Answers> groups) {
        var records = sheet();
        groups.forEach(group -> records.group(where, group).ifPresent(outcomes::other));
    }

    void projects(Place.Sheet where, List<ProjectRow> rows) {
        var records = sheet();
        rows.forEach(row -> outcomes.other(records.project(at(where, row.row()), row.project())));
    }

    /// @param left rows whose household has not been found yet; those found here leave it
    void measures(Place.Sheet where, List<MeasureRow> left) {
        var records = sheet();
        for (var row : List.copyOf(left)) {
            var household =
                    view.householdsWithNumber(row.householdNo()).stream()
                            .filter(view::isMeant)
                            .findFirst();
            if (household.isPresent()) {
                left.remove(row);
                measure(at(where, row.row()), household.get(), row, records);
            }
        }
    }

    private void measure(
            Place.Row where, RecordId household, MeasureRow row, RecordImport records) {
        if (isHeadedBy(household, row.headName())) {
            outcomes.other(records.measure(where, household, row.measure(), row.responsible()));
            return;
        }
        outcomes.find(
                where,
                Severity.WARNING,
                HouseholdFields.NATIONAL_HOUSEHOLD_NO,
                row.householdNo(),
                Problem.of("MEASURE_HEAD_DIFFERS", row.householdNo(), row.headName()));
    }

    /// A blank name is no contradiction.
    private boolean isHeadedBy(RecordId household, String name) {
        return name.isEmpty()
                || view.head(household)
                        .filter(head -> Wording.bare(head).equals(Wording.bare(name)))
                        .isPresent();
    }

    private static Place.Row at(Place.Sheet sheet, int row) {
        return new Place.Row(sheet.file(), sheet.sheet(), row);
    }

    /// @param told of one sheet
    /// @param whole whether it is a sheet as an office keeps it, and whom it does not tell of is
    ///     worth saying
    void households(List<Told> told, boolean whole) {
        var pairs = HouseholdPairs.of(view, told.stream().map(Told::household).toList());
        var before = new ArrayList<RecordId>(view.all(Entity.HOUSEHOLD));
        var membersBefore = membersOf(pairs);
        var seen = new HashSet<RecordId>();
        for (int i = 0; i < told.size(); i++) {
            var outcome = HouseholdImport.of(pairs.get(i), view, ids, taking);
            outcomes.household(told.get(i).order(), outcome);
            seen.addAll(outcome.seen());
        }
        if (whole && !told.isEmpty()) {
            var file = told.getFirst().household().file();
            var paired = new HashSet<RecordId>();
            pairs.forEach(pair -> pair.household().ifPresent(paired::add));
            membersBefore.stream()
                    .filter(membership -> !isSeen(membership, seen))
                    .forEach(membership -> absentMember(file, membership));
            before.stream()
                    .filter(household -> !paired.contains(household) && view.isMeant(household))
                    .forEach(household -> absentHousehold(file, household));
        }
    }

    private List<RecordId> membersOf(List<HouseholdPairs.Pair> pairs) {
        return pairs.stream()
                .flatMap(pair -> pair.household().stream())
                .flatMap(household -> view.openMemberships(household).stream())
                .toList();
    }

    private boolean isSeen(RecordId membership, Set<RecordId> seen) {
        return view.personOf(membership).filter(seen::contains).isPresent();
    }

    private void absentMember(String file, RecordId membership) {
        var person = view.personOf(membership);
        outcomes.absent(
                new Absent(
                        file,
                        view.householdOf(membership).orElseThrow(),
                        person,
                        person.map(view::answers).map(PairFindings::name).orElse("")));
    }

    private void absentHousehold(String file, RecordId household) {
        outcomes.absent(
                new Absent(file, household, Optional.empty(), view.head(household).orElse("")));
    }
}
