package cn.cunce.ui.print;

import cn.cunce.job.Progress;
import cn.cunce.service.PrintPapers;
import java.util.function.BooleanSupplier;

/// Brings what a paper says of itself to the task drawer.
///
/// @param outdone whether another paper is wanted by now
record Heard(Progress progress, BooleanSupplier outdone) implements PrintPapers.Ear {

    @Override
    public void done(long households, long total) {
        progress.done(households, total);
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled() || outdone.getAsBoolean();
    }
}
