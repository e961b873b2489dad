package cn.cunce.ui.card;

import cn.cunce.model.ledger.Cause;
import cn.cunce.ui.card.CardSheet.HistoryLine;
import cn.cunce.ui.card.CardSheet.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// What was changed of a household, narrowed to whose record it is, which field, why, or one value.
final class HistoryViewModel {

    /// Nothing in it: all.
    ///
    /// @param what whose record
    /// @param field its label
    /// @param spot one value only
    record Filter(
            Optional<String> what,
            Optional<String> field,
            Optional<Cause.Kind> cause,
            Optional<Spot> spot) {

        static final Filter ALL =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        private boolean lets(HistoryLine line) {
            return what.map(line.what()::equals).orElse(true)
                    && field.map(line.field()::equals).orElse(true)
                    && cause.map(line.kind()::equals).orElse(true)
                    && spot.map(line.spot()::equals).orElse(true);
        }
    }

    private final ObservableList<HistoryLine> all = FXCollections.observableArrayList();
    private final FilteredList<HistoryLine> lines = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.ALL);

    void show(List<HistoryLine> latestFirst) {
        all.setAll(latestFirst);
    }

    void filter(Filter wanted) {
        lines.setPredicate(wanted::lets);
        filter.set(wanted);
    }

    /// The history of one value.
    void only(Spot spot) {
        filter(new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(spot)));
    }

    void clear() {
        filter(Filter.ALL);
    }

    /// Whose records were changed, in the order of the latest change.
    List<String> whats() {
        return distinct(HistoryLine::what);
    }

    List<String> fields() {
        return distinct(HistoryLine::field);
    }

    List<Cause.Kind> causes() {
        return distinct(HistoryLine::kind);
    }

    private <T> List<T> distinct(Function<HistoryLine, T> of) {
        return all.stream().map(of).distinct().toList();
    }

    /// Latest first.
    ObservableList<HistoryLine> lines() {
        return lines;
    }

    int count() {
        return all.size();
    }

    ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }
}
