package cn.cunce.ui.packs;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Procedure;
import cn.cunce.model.rule.RhythmTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A step of a procedure, or a piece of work that comes back.
///
/// @param of title of the procedure, at its first step only
/// @param when it is reached, or of which days it is made
/// @param mark on what it stands: S, N or P; empty for work that comes back
/// @param deadline title of the parameter that sets it; empty where none does
record StepRow(
        String of,
        String code,
        String title,
        String when,
        String who,
        String document,
        List<String> clauses,
        String mark,
        String deadline) {

    StepRow {
        clauses = List.copyOf(clauses);
    }

    /// Procedures in the order of the pack, then what comes back.
    ///
    /// @param rhythm what the work that comes back is called together
    static List<StepRow> of(Pack pack, String rhythm) {
        var rows = new ArrayList<StepRow>();
        for (var procedure : pack.procedures().values()) {
            var of = procedure.title();
            for (var state : procedure.states()) {
                rows.add(of(pack, of, state));
                of = "";
            }
        }
        var of = rhythm;
        for (var task : pack.rhythm().values()) {
            rows.add(of(pack, of, task));
            of = "";
        }
        return rows;
    }

    private static StepRow of(Pack pack, String of, Procedure.State state) {
        return new StepRow(
                of,
                state.code(),
                state.title(),
                state.enters(),
                state.who(),
                state.document(),
                state.clauses(),
                state.mark().name(),
                title(pack, state.deadline()));
    }

    private static StepRow of(Pack pack, String of, RhythmTask task) {
        return new StepRow(
                of,
                "",
                task.title(),
                String.join("、", task.asOf()),
                task.who(),
                task.document(),
                task.clauses(),
                "",
                title(pack, task.due()));
    }

    private static String title(Pack pack, Optional<String> parameter) {
        return parameter
                .flatMap(key -> Optional.ofNullable(pack.parameters().get(key)))
                .map(Parameter::title)
                .orElse("");
    }
}
