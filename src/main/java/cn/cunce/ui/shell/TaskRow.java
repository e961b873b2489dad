package cn.cunce.ui.shell;

import cn.cunce.job.RunningJob;
import cn.cunce.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One job in the task drawer: what it does, how far it is, and how to stop it.
final class TaskRow extends HBox {

    private static final double NANOS = 1e9;
    private static final double PATIENCE_SECONDS = 5;

    private final Label step = new Label();
    private final Label done = new Label();
    private final Label remaining = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Texts texts;
    private long since = System.nanoTime();

    TaskRow(RunningJob job, Texts texts) {
        this.texts = texts;
        var name = new Label(texts.of(job.name()));
        var cancel = new Button(texts.of("common.cancel"));
        cancel.setOnAction(_ -> job.cancel());
        cancel.getStyleClass().add("small");
        name.getStyleClass().add("strong");
        bar.setMaxWidth(Double.MAX_VALUE);
        setHgrow(bar, Priority.ALWAYS);
        getStyleClass().add("task-row");
        getChildren().addAll(name, step, bar, done, remaining, cancel);
        job.stateProperty().subscribe(this::show);
    }

    private void show(RunningJob.State state) {
        step.setText(texts.of(state.step()));
        bar.setProgress(state.fraction());
        remaining.setText(remaining(state));
        done.setText(state.total() == 0 ? "" : texts.of("shell.done", state.done(), state.total()));
    }

    /// Said only after a while: a guess out of the first moments would jump about.
    private String remaining(RunningJob.State state) {
        if (state.done() == 0 || state.total() == 0) {
            since = System.nanoTime();
            return "";
        }
        var seconds = (System.nanoTime() - since) / NANOS;
        return seconds < PATIENCE_SECONDS
                ? ""
                : texts.of(
                        "shell.secondsLeft",
                        Math.round(seconds * (state.total() - state.done()) / state.done()));
    }
}
