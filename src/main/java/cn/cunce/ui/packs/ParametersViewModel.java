package cn.cunce.ui.packs;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The numbers of the pack looked at, as far as they are asked for.
final class ParametersViewModel {

    private final ObservableList<ParameterRow> all = FXCollections.observableArrayList();
    private final FilteredList<ParameterRow> rows = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty onlyUnset = new SimpleBooleanProperty();

    ParametersViewModel() {
        search.subscribe(this::narrow);
        onlyUnset.subscribe(this::narrow);
    }

    void show(List<ParameterRow> parameters) {
        all.setAll(parameters);
    }

    private void narrow() {
        var typed = search.get().strip().toLowerCase(Locale.ROOT);
        rows.setPredicate(
                row ->
                        (!onlyUnset.get() || row.dated().isEmpty())
                                && (typed.isEmpty()
                                        || row.parameter().title().contains(typed)
                                        || row.parameter().key().contains(typed)));
    }

    ObservableList<ParameterRow> rows() {
        return rows;
    }

    StringProperty searchProperty() {
        return search;
    }

    BooleanProperty onlyUnsetProperty() {
        return onlyUnset;
    }
}
