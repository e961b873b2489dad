package cn.cunce.ui.filing;

import cn.cunce.job.Jobs;
import cn.cunce.service.ListUnfiled;
import cn.cunce.service.ListUnfiled.Group;
import cn.cunce.service.ListUnfiled.Line;
import cn.cunce.service.ListUnfiled.Since;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the pane of changes knows: of which households something was said anew, and of the one
/// looked at what.
final class UnfiledViewModel {

    private final ListUnfiled listing;
    private final String village;
    private final Jobs jobs;
    private final ObjectProperty<Since> since = new SimpleObjectProperty<>(Since.RECEIPT);
    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private Optional<Group> looked = Optional.empty();

    UnfiledViewModel(ListUnfiled listing, String village, Jobs jobs) {
        this.listing = listing;
        this.village = village;
        this.jobs = jobs;
        since.subscribe((_, _) -> read());
    }

    void read() {
        reading.set(true);
        var from = since.get();
        jobs.run(
                "filing.readingChanges",
                progress -> {
                    progress.step("filing.readingChanges");
                    return listing.list(village, from);
                },
                this::show);
    }

    private void show(List<Group> found) {
        reading.set(false);
        groups.setAll(found);
        look(found.stream().findFirst());
    }

    /// Opens the changes of one household.
    void look(Optional<Group> group) {
        looked = group;
        var from = since.get();
        if (group.isEmpty()) {
            lines.clear();
            return;
        }
        jobs.run(
                "filing.readingChanges",
                () -> listing.lines(village, from, group.get()),
                found -> {
                    if (looked.equals(group)) {
                        lines.setAll(found);
                    }
                });
    }

    int fields() {
        return groups.stream().mapToInt(Group::fields).sum();
    }

    int households() {
        return (int) groups.stream().filter(group -> group.household().isPresent()).count();
    }

    ObjectProperty<Since> sinceProperty() {
        return since;
    }

    ObservableList<Group> groups() {
        return groups;
    }

    /// Of the household looked at.
    ObservableList<Line> lines() {
        return lines;
    }

    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
