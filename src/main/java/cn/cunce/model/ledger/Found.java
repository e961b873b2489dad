package cn.cunce.model.ledger;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.value.Problem;
import java.util.ArrayList;
import java.util.List;

/// What the checks of one household have found so far.
final class Found {

    private final List<Finding> findings = new ArrayList<>();

    /// @param field of the household or its year
    void household(LedgerField<?> field, String code, Object... args) {
        member(0, field, code, args);
    }

    /// @param member place in the household, from 1
    void member(int member, LedgerField<?> field, String code, Object... args) {
        var problem = Problem.of(code, args);
        findings.add(
                new Finding(
                        new Place.Form(member),
                        ImportSeverity.of(problem),
                        problem,
                        field.name(),
                        ""));
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
