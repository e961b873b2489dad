package cn.cunce.ui.settings;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Messages.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// 密钥 on screen.
public final class KeysView implements Section.Form {

    private final KeysViewModel model;
    private final Texts texts;
    private final List<TextField> back = new ArrayList<>();

    @FXML private PasswordField old;
    @FXML private PasswordField fresh;
    @FXML private PasswordField again;
    @FXML private Button change;
    @FXML private Label wrong;
    @FXML private VBox asking;
    @FXML private Button renew;
    @FXML private VBox shown;
    @FXML private HBox groups;
    @FXML private HBox askedBack;

    public KeysView(KeysViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "keys.fxml", texts);
    }

    @FXML
    private void initialize() {
        change.disableProperty().bind(model.busyProperty());
        renew.disableProperty().bind(model.busyProperty());
        for (var place : KeysViewModel.ASKED_BACK) {
            var field = new TextField();
            field.setId("group" + place);
            field.setPromptText(texts.of("start.keyGroup", place + 1));
            field.setOnAction(_ -> confirm());
            back.add(field);
        }
        askedBack.getChildren().addAll(0, back);
        model.wrongProperty().subscribe(this::say);
        model.groupsProperty().subscribe(this::show);
    }

    @FXML
    private void change() {
        model.changePassword(
                old.getText(),
                fresh.getText(),
                again.getText(),
                () -> List.of(old, fresh, again).forEach(TextField::clear));
    }

    @FXML
    private void renew() {
        model.renew();
    }

    @FXML
    private void confirm() {
        model.confirm(back.stream().map(TextField::getText).toList());
    }

    @FXML
    private void keepOld() {
        model.keepOld();
        renew.requestFocus();
    }

    private void show(List<String> key) {
        visible(asking, key.isEmpty());
        visible(shown, !key.isEmpty());
        back.forEach(TextField::clear);
        groups.getChildren().setAll(key.stream().map(KeysView::group).toList());
        if (!key.isEmpty()) {
            back.getFirst().requestFocus();
        }
    }

    private static Label group(String characters) {
        var label = new Label(characters);
        label.getStyleClass().add("settings-group");
        return label;
    }

    private void say(Optional<Message> said) {
        wrong.setText(said.map(what -> texts.of(what.key(), what.args().toArray())).orElse(""));
        visible(wrong, said.isPresent());
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
