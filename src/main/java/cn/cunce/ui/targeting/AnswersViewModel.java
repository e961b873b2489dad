package cn.cunce.ui.targeting;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Subject;
import cn.cunce.ui.shell.Place.Neighbour;
import cn.cunce.ui.targeting.Basis.Compared;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// What the table knows: the answers of one rule, how many there are of each, which are shown, and
/// which household somebody looks at.
final class AnswersViewModel {

    private final ObservableList<TargetingRow> all = FXCollections.observableArrayList();
    private final FilteredList<TargetingRow> shown = new FilteredList<>(all);
    private final ObservableList<Tally> tallies = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<AnswerKind>> kind =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<String> groups = FXCollections.observableArrayList();
    private final StringProperty group = new SimpleStringProperty("");
    private final BooleanProperty onlyChanged = new SimpleBooleanProperty();
    private final BooleanProperty onlyMissing = new SimpleBooleanProperty();
    private final BooleanProperty onlyNear = new SimpleBooleanProperty();
    private final BooleanProperty onlyStale = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<TargetingRow>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, AnswerKind> byResult = new HashMap<>();
    private Optional<RecordId> looked = Optional.empty();
    private boolean replacing;

    AnswersViewModel() {
        List.<ObservableValue<?>>of(
                        search, kind, group, onlyChanged, onlyMissing, onlyNear, onlyStale)
                .forEach(part -> part.subscribe((_, _) -> narrow()));
    }

    /// Shows other answers in the place of those that stand there. The household that somebody
    /// looks at stays the same.
    ///
    /// @param kinds every answer that the rule can give
    /// @param kept what they are compared with
    void show(List<AnswerKind> kinds, List<TargetingRow> rows, Optional<Compared> kept) {
        replacing = true;
        var compared =
                kept.map(run -> rows.stream().map(row -> row.compared(run.since(row))).toList())
                        .orElse(rows);
        all.setAll(compared);
        tallies.setAll(
                kinds.stream()
                        .map(one -> Tally.of(one, compared, kept.map(run -> run.count(one))))
                        .toList());
        byResult.clear();
        kinds.forEach(one -> byResult.putIfAbsent(one.result(), one));
        kind.set(kind.get().filter(kinds::contains));
        groups.setAll(groups(rows));
        if (!groups.contains(group.get())) {
            group.set("");
        }
        narrow();
        replacing = false;
        selected.set(looked.flatMap(this::find));
        revision.set(revision.get() + 1);
    }

    private static List<String> groups(List<TargetingRow> rows) {
        return rows.stream()
                .map(row -> row.who().group())
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<TargetingRow> find(RecordId subject) {
        return all.stream().filter(row -> row.who().id().equals(subject)).findFirst();
    }

    private void narrow() {
        shown.setPredicate(
                new TargetingFilter(
                                search.get(),
                                kind.get(),
                                group.get(),
                                onlyChanged.get(),
                                onlyMissing.get(),
                                onlyNear.get(),
                                onlyStale.get())
                        .ready());
    }

    /// What a table selects while its rows are replaced is nobody's choice.
    void select(TargetingRow row) {
        if (!replacing) {
            looked = Optional.of(row.who().id());
            selected.set(Optional.of(row));
        }
    }

    /// Those shown, in their order, for a card that is opened among them.
    List<Neighbour> neighbours() {
        return shown.stream()
                .filter(row -> row.who().subject().kind() == Subject.Kind.HOUSEHOLD)
                .map(AnswersViewModel::neighbour)
                .toList();
    }

    private static Neighbour neighbour(TargetingRow row) {
        var who = row.who();
        return new Neighbour(
                who.id(), who.number(), who.head(), who.people(), row.answer().title());
    }

    /// How an answer is shown; one that the rule does not know any more is told plainly.
    AnswerKind kind(Answer answer) {
        return Optional.ofNullable(byResult.get(answer.result()))
                .orElseGet(() -> AnswerKind.unknown(answer));
    }

    /// Whether there is anything to compare with.
    boolean isCompared() {
        return tallies.stream().anyMatch(tally -> tally.more().isPresent());
    }

    /// How many have another answer than was kept.
    int changed() {
        return count(all.stream().filter(row -> row.since().isChange()).count());
    }

    /// How many have an amount close to the line.
    int near() {
        return count(all.stream().filter(row -> row.marks().near()).count());
    }

    /// How many have a decision whose facts, numbers or rules have changed since.
    int stale() {
        return count(all.stream().filter(row -> row.marks().isStale()).count());
    }

    /// Whether years in a row are looked at.
    boolean hasYears() {
        return all.stream().anyMatch(row -> row.marks().years().size() > 1);
    }

    /// What they are about; households while there are none.
    Subject.Kind subject() {
        return all.stream()
                .findFirst()
                .map(row -> row.who().subject().kind())
                .orElse(Subject.Kind.HOUSEHOLD);
    }

    /// Whether they are about households, which have people and an income.
    boolean hasPeople() {
        return all.isEmpty() || all.stream().anyMatch(row -> row.who().people() > 0);
    }

    /// Everybody with another answer than before.
    List<TargetingRow> changes() {
        return all.stream().filter(row -> row.since().isChange()).toList();
    }

    /// How many the rule reaches.
    int reached() {
        return count(all.stream().filter(row -> row.answer().applies()).count());
    }

    private static int count(long rows) {
        return Math.toIntExact(rows);
    }

    ObservableList<TargetingRow> rows() {
        return shown;
    }

    /// The best answer first, whom the rule does not reach last.
    ObservableList<Tally> tallies() {
        return tallies;
    }

    ReadOnlyObjectProperty<Optional<TargetingRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    StringProperty searchProperty() {
        return search;
    }

    /// The answer to which the table is narrowed.
    ObjectProperty<Optional<AnswerKind>> kindProperty() {
        return kind;
    }

    /// 村民组 that occur.
    ObservableList<String> groups() {
        return groups;
    }

    /// The 村民组 to which the table is narrowed, empty for all.
    StringProperty groupProperty() {
        return group;
    }

    BooleanProperty onlyChangedProperty() {
        return onlyChanged;
    }

    BooleanProperty onlyMissingProperty() {
        return onlyMissing;
    }

    BooleanProperty onlyNearProperty() {
        return onlyNear;
    }

    BooleanProperty onlyStaleProperty() {
        return onlyStale;
    }

    /// Grows whenever other answers are shown.
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }
}
