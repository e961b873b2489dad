package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.ImportPreview.Compared;
import cn.cunce.service.ImportPreview.Household;
import cn.cunce.service.ImportPreview.Other;
import cn.cunce.service.ImportPreview.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A preview after a person has chosen from it.
final class ChosenImport {

    private final Compared compared;
    private final ImportChoices choices;
    private final Set<RecordId> left = new HashSet<>();

    ChosenImport(Compared compared, ImportChoices choices) {
        this.compared = compared;
        this.choices = choices;
    }

    Compared chosen() {
        var households = new ArrayList<Household>();
        for (var i = 0; i < compared.households().size(); i++) {
            var household = compared.households().get(i);
            if (choices.takes(i, household)) {
                households.add(taken(household));
            } else {
                household.id().ifPresent(left::add);
            }
        }
        return new Compared(
                households,
                compared.others().stream().map(this::taken).toList(),
                compared.moves().stream().filter(move -> !left.contains(move.to())).toList(),
                compared.absent(),
                compared.findings());
    }

    private Household taken(Household household) {
        var changes = taken(household.changes());
        var same = changes.isEmpty() && household.state() == State.UPDATED;
        return new Household(
                same ? State.UNCHANGED : household.state(),
                household.told(),
                household.village(),
                household.id(),
                same
                        ? household.members().stream().map(ChosenImport::unchanged).toList()
                        : household.members(),
                changes,
                household.findings());
    }

    private static State unchanged(State member) {
        return member == State.UPDATED ? State.UNCHANGED : member;
    }

    private Other taken(Other other) {
        var changes = taken(other.changes());
        var same = changes.isEmpty() && other.state() == State.UPDATED;
        return new Other(same ? State.UNCHANGED : other.state(), other.where(), changes);
    }

    private List<RecordChange> taken(List<RecordChange> changes) {
        return changes.stream().map(this::taken).flatMap(Optional::stream).toList();
    }

    /// Without the fields in which the book keeps what it says; empty if nothing else changes.
    private Optional<RecordChange> taken(RecordChange change) {
        var kept =
                change.fields().stream()
                        .filter(field -> choices.keeps(change.record(), field))
                        .toList();
        if (kept.isEmpty()) {
            return Optional.of(change);
        }
        var set = change.edit().set();
        Set<LedgerField<?>> emptied = new HashSet<>(change.edit().emptied());
        for (var field : kept) {
            set = set.without(field);
            emptied.remove(field);
        }
        return set.equals(Answers.NONE) && emptied.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RecordChange(change.before(), new Edit(change.record(), set, emptied)));
    }
}
