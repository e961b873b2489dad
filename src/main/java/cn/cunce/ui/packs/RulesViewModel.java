package cn.cunce.ui.packs;

import cn.cunce.service.ReadPack.Whole;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The rules, definitions and measures of the pack looked at, and the one that is read.
final class RulesViewModel {

    private final Function<Whole, RuleSheets> sheets;
    private final ObservableList<RuleEntry> all = FXCollections.observableArrayList();
    private final FilteredList<RuleEntry> entries = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<RuleSheet>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<RuleSheets> maker = Optional.empty();

    RulesViewModel(Function<Whole, RuleSheets> sheets) {
        this.sheets = sheets;
        search.subscribe(this::narrow);
    }

    void show(Optional<Whole> whole) {
        maker = whole.map(sheets);
        search.set("");
        all.setAll(whole.map(Whole::pack).map(RuleSheets::entries).orElse(List.of()));
        sheet.set(Optional.empty());
        all.stream().findFirst().ifPresent(this::choose);
    }

    void choose(RuleEntry entry) {
        sheet.set(maker.map(one -> one.of(entry)));
    }

    private void narrow(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        entries.setPredicate(
                entry ->
                        entry.title().toLowerCase(Locale.ROOT).contains(wanted)
                                || entry.id().contains(wanted)
                                || entry.clauses().stream()
                                        .anyMatch(
                                                id ->
                                                        id.toLowerCase(Locale.ROOT)
                                                                .contains(wanted)));
    }

    /// As far as they are looked for.
    ObservableList<RuleEntry> entries() {
        return entries;
    }

    StringProperty searchProperty() {
        return search;
    }

    /// What is read, the first one to begin with; empty for a pack that says nothing.
    ReadOnlyObjectProperty<Optional<RuleSheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }
}
