package cn.cunce.ui.imports;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Findings of one kind: the same thing in the same field.
record FindingGroup(Severity severity, List<Finding> findings) {

    private record Kind(Severity severity, String code, String field) {}

    /// Worst first, then as they come.
    static List<FindingGroup> of(List<Finding> findings) {
        var groups = new LinkedHashMap<Kind, List<Finding>>();
        for (var finding : findings) {
            var kind = new Kind(finding.severity(), finding.code(), finding.field());
            groups.computeIfAbsent(kind, _ -> new ArrayList<>()).add(finding);
        }
        return groups.entrySet().stream()
                .map(entry -> new FindingGroup(entry.getKey().severity(), entry.getValue()))
                .sorted(Comparator.comparing(FindingGroup::severity))
                .toList();
    }
}
