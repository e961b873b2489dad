package cn.cunce.policy;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Parameter.Type;
import cn.cunce.model.rule.Procedure;
import cn.cunce.model.rule.Procedure.Mark;
import cn.cunce.model.rule.Procedure.State;
import cn.cunce.model.rule.RhythmTask;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads procedures with their steps, and the tasks that come back.
final class ProcedureReader {

    private static final Set<String> KEYS = Set.of("procedures", "rhythm");
    private static final Set<String> PROCEDURE_KEYS =
            Set.of("title", "subject", "clauses", "states");
    private static final Set<String> STATE_KEYS =
            Set.of("title", "enters", "who", "document", "clauses", "mark", "on", "deadline");
    private static final Set<String> TASK_KEYS =
            Set.of("title", "who", "document", "clauses", "interval", "as-of", "due");
    private static final Set<String> SUBJECTS =
            Set.of(
                    "household",
                    "person",
                    "village",
                    "township",
                    "county",
                    "project",
                    "problem",
                    "alert",
                    "site",
                    "fund");
    private static final String ID = "[a-z][a-z0-9_]*";
    private static final String CODE = "\\d{2}";
    private static final String DAY_OF_YEAR = "last|(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

    private final Map<String, Parameter> parameters;
    private final ClauseReader clauses;
    private final PackFaults faults;
    private final Map<String, Procedure> procedures = new LinkedHashMap<>();
    private final Map<String, RhythmTask> rhythm = new LinkedHashMap<>();

    ProcedureReader(Map<String, Parameter> parameters, ClauseReader clauses, PackFaults faults) {
        this.parameters = parameters;
        this.clauses = clauses;
        this.faults = faults;
    }

    void read(Mapping file) {
        var section = new Section(file, KEYS, faults);
        section.mapping("procedures").ifPresent(this::procedures);
        section.mapping("rhythm").ifPresent(this::rhythm);
    }

    /// In the order of the files.
    Map<String, Procedure> procedures() {
        return procedures;
    }

    /// In the order of the files.
    Map<String, RhythmTask> rhythm() {
        return rhythm;
    }

    private void procedures(Mapping mapping) {
        for (var entry : Section.once(mapping, faults)) {
            var id = named(entry.key(), ID, "PACK_NAME");
            Section.mappingOf(entry, faults)
                    .map(keys -> new Section(keys, PROCEDURE_KEYS, faults))
                    .map(keys -> procedure(id, keys))
                    .filter(_ -> isNew(entry.key(), procedures))
                    .ifPresent(procedure -> procedures.put(id, procedure));
        }
    }

    private Procedure procedure(String id, Section section) {
        var subject = section.needed("subject");
        subject.filter(word -> !SUBJECTS.contains(word.text()))
                .ifPresent(word -> subjectUnknown(word));
        return new Procedure(
                id,
                text(section, "title"),
                subject.map(Scalar::text).orElse(""),
                clauses.cited(section.list("clauses")),
                states(section));
    }

    private void subjectUnknown(Scalar word) {
        var all = SUBJECTS.stream().sorted().collect(joining("、"));
        faults.add(word.spot(), Problem.of("PACK_PROCEDURE_SUBJECT", word.text(), all));
    }

    private List<State> states(Section section) {
        var states = new ArrayList<State>();
        var mapping = section.mapping("states");
        if (!section.has("states")) {
            faults.add(section.spot(), Problem.of("PACK_KEY_MISSING", "states"));
        }
        for (var entry : mapping.map(all -> Section.once(all, faults)).orElse(List.of())) {
            var code = named(entry.key(), CODE, "PACK_STATE_CODE");
            states.stream()
                    .map(State::code)
                    .filter(before -> before.matches(CODE) && before.compareTo(code) >= 0)
                    .findFirst()
                    .ifPresent(before -> later(entry.key(), before));
            Section.mappingOf(entry, faults)
                    .map(keys -> new Section(keys, STATE_KEYS, faults))
                    .map(keys -> state(code, keys))
                    .ifPresent(states::add);
        }
        return states;
    }

    private void later(Scalar code, String before) {
        faults.add(code.spot(), Problem.of("PACK_STATE_ORDER", code.text(), before));
    }

    private State state(String code, Section section) {
        var written = section.needed("mark");
        var mark = written.flatMap(word -> Mark.of(word.text()));
        if (written.isPresent() && mark.isEmpty()) {
            faults.add(written.get().spot(), Problem.of("PACK_STATE_MARK", written.get().text()));
        }
        var stands = mark.filter(known -> known != Mark.N).isPresent();
        return new State(
                code,
                text(section, "title"),
                text(section, "enters"),
                text(section, "who"),
                section.text("document"),
                stands ? clauses.needed(section) : clauses.cited(section.list("clauses")),
                mark.orElse(Mark.N),
                parameter(section, "on", Set.of(Type.YES_NO)),
                parameter(section, "deadline", Set.of(Type.COUNT, Type.DATE)));
    }

    private void rhythm(Mapping mapping) {
        for (var entry : Section.once(mapping, faults)) {
            var id = named(entry.key(), ID, "PACK_NAME");
            Section.mappingOf(entry, faults)
                    .map(keys -> new Section(keys, TASK_KEYS, faults))
                    .map(keys -> task(id, keys))
                    .filter(_ -> isNew(entry.key(), rhythm))
                    .ifPresent(task -> rhythm.put(id, task));
        }
    }

    private RhythmTask task(String id, Section section) {
        var asOf = section.list("as-of");
        asOf.forEach(day -> named(day, DAY_OF_YEAR, "PACK_DAY_OF_YEAR"));
        return new RhythmTask(
                id,
                text(section, "title"),
                text(section, "who"),
                section.text("document"),
                clauses.needed(section),
                parameter(section, "interval", Set.of(Type.COUNT)),
                asOf.stream().map(Scalar::text).toList(),
                parameter(section, "due", Set.of(Type.COUNT, Type.DATE)));
    }

    private static String text(Section section, String key) {
        return section.needed(key).map(Scalar::text).orElse("");
    }

    /// The key of a parameter of one of these types.
    private Optional<String> parameter(Section section, String key, Set<Type> types) {
        var named = section.scalar(key);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var known = Optional.ofNullable(parameters.get(named.get().text()));
        if (known.isEmpty()) {
            faults.add(named.get().spot(), unknown(named.get().text()));
        } else if (!types.contains(known.get().type())) {
            var all = types.stream().map(ParameterTypes::name).sorted().collect(joining("、"));
            faults.add(
                    named.get().spot(),
                    Problem.of("PACK_PARAMETER_TYPE", named.get().text(), key, all));
        }
        return known.map(Parameter::key);
    }

    private Problem unknown(String key) {
        return Near.to(key, parameters.keySet())
                .map(near -> Problem.of("PACK_PARAMETER_MEANT", key, near))
                .orElseGet(() -> Problem.of("PACK_PARAMETER_UNKNOWN", key));
    }

    private String named(Scalar word, String form, String code) {
        if (!word.text().matches(form)) {
            faults.add(word.spot(), new Problem(code, List.of(word.text())));
        }
        return word.text();
    }

    private boolean isNew(Scalar id, Map<String, ?> known) {
        if (known.containsKey(id.text())) {
            faults.add(id.spot(), Problem.of("PACK_KEY_REPEATED", id.text()));
            return false;
        }
        return true;
    }
}
