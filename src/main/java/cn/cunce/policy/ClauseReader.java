package cn.cunce.policy;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.rule.Clause;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Entry;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the clauses that a pack quotes, and knows whether a clause that it cites is among them.
final class ClauseReader {

    private final Map<String, String> documents;
    private final PackFaults faults;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();

    /// @param documents titles by the beginning of the ids of their clauses
    ClauseReader(Map<String, String> documents, PackFaults faults) {
        this.documents = documents;
        this.faults = faults;
    }

    void read(Mapping mapping) {
        Section.once(mapping, faults).forEach(this::read);
    }

    Map<String, Clause> clauses() {
        return clauses;
    }

    /// The clauses that something stands on; one at least must be there.
    List<String> needed(Section section) {
        if (!section.has("clauses")) {
            faults.add(section.spot(), Problem.of("PACK_KEY_MISSING", "clauses"));
        }
        return cited(section.list("clauses"));
    }

    List<String> cited(List<Scalar> ids) {
        var known = new ArrayList<String>();
        ids.forEach(id -> cited(id).ifPresent(known::add));
        return List.copyOf(known);
    }

    Optional<String> cited(Scalar id) {
        if (clauses.containsKey(id.text())) {
            return Optional.of(id.text());
        }
        // of one that is badly written it is said there
        if (!written.contains(id.text())) {
            faults.add(id.spot(), Problem.of("PACK_CLAUSE_NOT_QUOTED", id.text()));
        }
        return Optional.empty();
    }

    private void read(Entry entry) {
        var id = entry.key();
        written.add(id.text());
        var document =
                documents.entrySet().stream()
                        .filter(title -> id.text().startsWith(title.getKey() + "-"))
                        .max(Comparator.comparingInt(title -> title.getKey().length()));
        if (document.isEmpty()) {
            var all = documents.keySet().stream().sorted().collect(joining("、"));
            faults.add(id.spot(), Problem.of("PACK_DOCUMENT_UNKNOWN", id.text(), all));
        } else if (entry.value() instanceof Scalar quote && !quote.text().isBlank()) {
            var clause = new Clause(id.text(), quote.text(), document.get().getValue());
            if (clauses.putIfAbsent(id.text(), clause) != null) {
                faults.add(id.spot(), Problem.of("PACK_KEY_REPEATED", id.text()));
            }
        } else {
            faults.add(entry.value().spot(), Problem.of("PACK_TEXT_EXPECTED", id.text()));
        }
    }
}
