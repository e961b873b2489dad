package cn.cunce.service;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.value.Problem;
import cn.cunce.service.ImportPreview.Absent;
import cn.cunce.service.ImportPreview.Compared;
import cn.cunce.service.ImportPreview.Household;
import cn.cunce.service.ImportPreview.Move;
import cn.cunce.service.ImportPreview.Other;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the comparison with the book has come to so far; households in the order of the files,
/// whichever village was looked at first.
final class ImportOutcomes {

    private final Map<Integer, Household> households = new TreeMap<>();
    private final List<Other> others = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Absent> absent = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /// @param order place of the household among all of the files
    void household(int order, HouseholdImport.Outcome outcome) {
        var household = outcome.household();
        households.put(order, household);
        moves.addAll(outcome.moves());
        var read = household.told().findings().size();
        findings.addAll(household.findings().subList(read, household.findings().size()));
    }

    void other(Other other) {
        others.add(other);
    }

    void absent(Absent missing) {
        absent.add(missing);
    }

    void find(Place where, Severity severity, LedgerField<?> field, String value, Problem problem) {
        findings.add(new Finding(where, severity, problem, field.name(), value));
    }

    /// @param read what was found before
    Compared compared(List<Finding> read) {
        var all = new ArrayList<>(read);
        all.addAll(findings);
        return new Compared(List.copyOf(households.values()), others, moves, absent, all);
    }
}
