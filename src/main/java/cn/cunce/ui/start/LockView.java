package cn.cunce.ui.start;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Messages.Message;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;

/// A locked screen: nothing of the book is to be seen until somebody knows its password.
public final class LockView {

    private final LockViewModel model;
    private final Texts texts;

    @FXML private Label who;
    @FXML private PasswordField password;
    @FXML private Button unlock;
    @FXML private ProgressBar progress;
    @FXML private Label pause;
    @FXML private Label message;

    public LockView(LockViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public Parent load() {
        return Fxml.load(this, "lock.fxml", texts);
    }

    /// It lies over the window now: time to take the focus.
    public void shown() {
        password.requestFocus();
    }

    @FXML
    private void initialize() {
        who.setText(model.who());
        model.messageProperty().subscribe(this::show);
        model.busyProperty().subscribe(busy -> visible(progress, busy));
        model.busyProperty().subscribe((_, busy) -> again(busy));
        unlock.disableProperty()
                .bind(model.busyProperty().or(model.tries().pauseProperty().greaterThan(0)));
        Countdown.show(model.tries(), pause, texts);
    }

    @FXML
    private void unlock() {
        model.unlock(password.getText());
    }

    @FXML
    private void closeBook() {
        model.closeBook();
    }

    private void again(boolean busy) {
        if (!busy) {
            password.requestFocus();
            password.selectAll();
        }
    }

    private void show(Optional<Message> said) {
        visible(message, said.isPresent());
        message.setText(said.map(what -> texts.of(what.key())).orElse(""));
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
