package cn.cunce.ui.operations;

import cn.cunce.job.Jobs;
import cn.cunce.service.ListOperations;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What 操作记录 knows: the latest things done, those of other devices among them, of which only
/// this device's own can be taken back here.
public final class OperationsViewModel {

    static final int MOST = 500;

    /// The book's part.
    ///
    /// @param device short id of this one
    public record Source(ListOperations list, UndoBatch undoing, String device) {}

    private final Source source;
    private final Jobs jobs;
    private final Messages messages;
    private final ObservableList<OperationRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();

    public OperationsViewModel(Source source, Jobs jobs, Messages messages) {
        this.source = source;
        this.jobs = jobs;
        this.messages = messages;
    }

    void read() {
        jobs.run("operations.reading", () -> source.list().latest(MOST), this::show);
    }

    private void show(List<ListOperations.Done> latest) {
        rows.setAll(
                latest.stream()
                        .map(done -> new OperationRow(done, done.device().equals(source.device())))
                        .toList());
        readings.set(readings.get() + 1);
    }

    /// Takes a line back as a whole, or brings it back.
    void turn(OperationRow row) {
        if (row.action().isEmpty()) {
            messages.say(Message.of(Level.TOLD, "operations.notHere"));
            return;
        }
        jobs.run(
                row.action(),
                () -> source.undoing().undo(row.done().reference()),
                result -> tell(row, result));
    }

    private void tell(OperationRow row, UndoBatch.Result result) {
        messages.say(
                switch (result) {
                    case UndoBatch.Result.Undone(_, var records, var kept) ->
                            turned(row, records, kept.size());
                    case UndoBatch.Result.Nothing _ -> Message.of(Level.TOLD, "operations.nothing");
                });
        read();
    }

    private static Message turned(OperationRow row, int records, int kept) {
        var key = row.isUndone() ? "operations.redone" : "operations.undone";
        return kept == 0
                ? Message.of(Level.GOOD, key, records)
                : Message.of(Level.LOOK, "operations.turnedExcept", records, kept);
    }

    ObservableList<OperationRow> rows() {
        return rows;
    }

    /// How often the lines were read: it changes when they stand.
    ReadOnlyIntegerProperty readingsProperty() {
        return readings.getReadOnlyProperty();
    }
}
