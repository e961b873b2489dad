package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.model.value.Table;
import cn.cunce.service.ExportTable;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Gives lists of the desk out as workbooks, and says so.
record Exporter(Jobs jobs, Messages messages) {

    /// @param table made off the window's thread
    void export(Supplier<Table> table, Path file) {
        jobs.run("targeting.exporting", () -> ExportTable.export(table.get(), file), this::say);
    }

    private void say(ExportTable.Result result) {
        messages.say(
                switch (result) {
                    case ExportTable.Result.Saved(var file, var rows) ->
                            Message.of(
                                    Level.GOOD,
                                    "targeting.exported",
                                    String.valueOf(file.getFileName()),
                                    rows);
                    case ExportTable.Result.NotWritten _ ->
                            Message.of(Level.MUST, "targeting.notWritten");
                });
    }
}
