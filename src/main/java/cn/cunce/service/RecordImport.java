package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.field.ResponsibleFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Wording;
import cn.cunce.service.ImportPreview.Other;
import cn.cunce.service.ImportPreview.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What taking in anything but households changes: the village, its year, its groups, measures,
/// projects. Each finds its record by what the sheet says of it.
final class RecordImport {

    private final VillageView view;
    private final LedgerIds ids;
    private final Taking taking;

    /// Records of rows of the sheet.
    private final Set<RecordId> taken = new HashSet<>();

    /// For one sheet.
    RecordImport(VillageView view, LedgerIds ids, Taking taking) {
        this.view = view;
        this.ids = ids;
        this.taking = taking;
    }

    /// The code on the cover of the book holds, whatever the sheet says.
    Other village(Place where, Answers told) {
        var meant = told.with(VillageFields.VILLAGE_CODE, view.village());
        return other(where, LedgerIds.village(view.village()), meant);
    }

    Other villageYear(Place where, Answers told, int year) {
        var meant = told.with(VillageYearFields.YEAR, (long) year);
        return other(where, LedgerIds.villageYear(view.village(), year), meant);
    }

    /// Empty for a group without a name.
    Optional<Other> group(Place where, Answers told) {
        return told.get(NaturalVillageFields.GROUP_NAME)
                .map(name -> LedgerIds.naturalVillage(view.village(), Wording.bare(name)))
                .map(id -> other(where, id, told));
    }

    /// A project is the same by its number, or without one by its name.
    Other project(Place where, Answers told) {
        var key =
                told.get(ProjectFields.PROJECT_NO).isPresent()
                        ? ProjectFields.PROJECT_NO
                        : ProjectFields.PROJECT_NAME;
        var id = same(Entity.PROJECT, told, List.of(key));
        taken.add(id);
        return other(where, id, told);
    }

    /// A measure is the same by household, year, category and name; who answers for it by unit and
    /// name.
    Other measure(Place where, RecordId household, Answers told, Answers responsible) {
        var changes = new ArrayList<RecordChange>();
        var meant = told.with(MeasureFields.BENEFICIARY, household.id());
        if (responsible.get(ResponsibleFields.PERSON_NAME).isPresent()) {
            var who = withUnit(responsible, told);
            var id =
                    same(
                            Entity.RESPONSIBLE,
                            who,
                            List.of(ResponsibleFields.UNIT_NAME, ResponsibleFields.PERSON_NAME));
            taking.into(view, id, who).ifPresent(changes::add);
            meant = meant.with(MeasureFields.RESPONSIBLE_PERSON, id.id());
        }
        var id =
                same(
                        Entity.MEASURE,
                        meant,
                        List.of(
                                MeasureFields.BENEFICIARY,
                                MeasureFields.MEASURE_YEAR,
                                MeasureFields.MEASURE_CATEGORY,
                                MeasureFields.MEASURE_NAME));
        taken.add(id);
        var isNew = isNew(id);
        taking.into(view, id, meant).ifPresent(changes::add);
        return new Other(state(isNew, changes), where, changes);
    }

    private static Answers withUnit(Answers responsible, Answers measure) {
        return responsible.get(ResponsibleFields.UNIT_NAME).isPresent()
                ? responsible
                : measure.get(MeasureFields.HELP_UNIT)
                        .map(unit -> responsible.with(ResponsibleFields.UNIT_NAME, unit))
                        .orElse(responsible);
    }

    private Other other(Place where, RecordId id, Answers told) {
        var isNew = isNew(id);
        var changes = taking.into(view, id, told).stream().toList();
        return new Other(state(isNew, changes), where, changes);
    }

    private boolean isNew(RecordId id) {
        return !view.knows(id) || view.isMistake(id);
    }

    private static State state(boolean isNew, List<RecordChange> changes) {
        if (changes.isEmpty()) {
            return State.UNCHANGED;
        }
        return isNew ? State.CREATED : State.UPDATED;
    }

    /// The record that says the same in these fields, or else a new one. A sheet that tells of two
    /// alike means two: each row takes its own, one that agrees in everything first.
    private RecordId same(Entity entity, Answers told, List<LedgerField<?>> key) {
        var alike =
                view.agreeing(entity, told, key).stream()
                        .filter(id -> !taken.contains(id))
                        .toList();
        var all = List.copyOf(told.values().keySet());
        return alike.stream()
                .filter(id -> view.agrees(id, told, all))
                .findFirst()
                .or(() -> alike.stream().findFirst())
                .orElseGet(() -> ids.fresh(entity, view.village()));
    }
}
