package cn.cunce.ui.packs;

import static java.util.stream.Collectors.toMap;

import cn.cunce.model.rule.CaseLine;
import cn.cunce.service.ReadPack.Whole;
import cn.cunce.service.TestPack.Failed;
import cn.cunce.ui.packs.CaseRow.State;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The cases of the pack looked at, and what came of running them or a published table.
final class CasesViewModel {

    /// What came of running cases.
    ///
    /// @param of name of what was run, empty for the pack's own cases
    record Run(String of, int cases, int failed) {}

    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Run>> run =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<CaseLine> own = List.of();

    void show(Optional<Whole> whole) {
        own = whole.map(Whole::cases).orElse(List.of());
        run.set(Optional.empty());
        rows.setAll(own.stream().map(one -> row(one, State.NOT_RUN, Optional.empty())).toList());
    }

    /// The pack's own cases have been run.
    void ran(int cases, List<Failed> failed) {
        var wrong =
                failed.stream().collect(toMap(Failed::name, Failed::actual, (first, _) -> first));
        rows.setAll(
                own.stream()
                        .map(one -> ran(one, wrong))
                        .sorted(Comparator.comparing(CaseRow::state).reversed())
                        .toList());
        run.set(Optional.of(new Run("", cases, failed.size())));
    }

    private static CaseRow ran(CaseLine one, Map<String, String> wrong) {
        var actual = Optional.ofNullable(wrong.get(one.name()));
        return row(one, actual.isPresent() ? State.FAILS : State.HOLDS, actual);
    }

    private static CaseRow row(CaseLine one, State state, Optional<String> actual) {
        return new CaseRow(
                one.name(),
                one.asked(),
                one.on().toString(),
                one.why() + "\n" + one.told(),
                one.expected(),
                state,
                actual);
    }

    /// A published table has been run; only what came out otherwise is told row by row.
    void ran(String table, int cases, List<Failed> failed) {
        rows.setAll(
                failed.stream()
                        .map(
                                one ->
                                        new CaseRow(
                                                one.name(),
                                                table,
                                                "",
                                                "",
                                                one.expected(),
                                                State.FAILS,
                                                Optional.of(one.actual())))
                        .toList());
        run.set(Optional.of(new Run(table, cases, failed.size())));
    }

    /// What failed stands first.
    ObservableList<CaseRow> rows() {
        return rows;
    }

    /// Empty until cases of the pack looked at have been run.
    ReadOnlyObjectProperty<Optional<Run>> runProperty() {
        return run.getReadOnlyProperty();
    }
}
