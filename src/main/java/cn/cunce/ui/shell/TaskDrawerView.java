package cn.cunce.ui.shell;

import cn.cunce.job.RunningJob;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Messages.Message;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// 任务抽屉: what runs and waits, how far it is and how to stop it; below, what came of the last
/// things, with what can still be done about them.
final class TaskDrawerView {

    private final ObservableList<RunningJob> running;
    private final Messages messages;
    private final Texts texts;

    @FXML private VBox taskDrawer;
    @FXML private Label noTasks;
    @FXML private VBox tasks;
    @FXML private Label said;
    @FXML private VBox results;

    /// @param running long work, as the runner of jobs lists it
    TaskDrawerView(ObservableList<RunningJob> running, Messages messages, Texts texts) {
        this.running = running;
        this.messages = messages;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "tasks.fxml", texts);
    }

    @FXML
    private void initialize() {
        show(false);
        running.addListener((Observable _) -> showTasks());
        messages.past().addListener((Observable _) -> showResults());
        showTasks();
        showResults();
    }

    boolean isOpen() {
        return taskDrawer.isVisible();
    }

    void show(boolean shown) {
        taskDrawer.setVisible(shown);
        taskDrawer.setManaged(shown);
    }

    private void showTasks() {
        noTasks.setVisible(running.isEmpty());
        noTasks.setManaged(running.isEmpty());
        tasks.getChildren().setAll(running.stream().map(job -> new TaskRow(job, texts)).toList());
    }

    private void showResults() {
        said.setVisible(!messages.past().isEmpty());
        said.setManaged(!messages.past().isEmpty());
        results.getChildren().setAll(messages.past().stream().map(this::result).toList());
    }

    private Region result(Message message) {
        var shape = new Label(message.level().shape());
        var words = new Label(texts.of(message.key(), message.args().toArray()));
        shape.getStyleClass().addAll("message-shape", message.level().style());
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(shape, words);
        row.getStyleClass().add("task-row");
        message.action()
                .ifPresent(
                        action -> {
                            var link = new Hyperlink(texts.of(action.key()));
                            link.setOnAction(_ -> action.run().run());
                            row.getChildren().add(link);
                        });
        return row;
    }
}
