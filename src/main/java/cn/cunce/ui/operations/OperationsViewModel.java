package cn.cunce.ui.operations;

import cn.cunce.job.Jobs;
import cn.cunce.service.ListOperations;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.List;
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
                            Message.of(
                                    kept.isEmpty() ? Level.GOOD : Level.LOOK,
                                    row.isUndone() ? "operations.redone" : "operations.undone",
                                    records,
                                    kept.size());
                    case UndoBatch.Result.Nothing _ -> Message.of(Level.TOLD, "operations.nothing");
                });
        read();
    }

    ObservableList<OperationRow> rows() {
        return rows;
    }
}
