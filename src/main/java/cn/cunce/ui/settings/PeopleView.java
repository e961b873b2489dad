package cn.cunce.ui.settings;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Messages.Message;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;

/// 人员 on screen.
public final class PeopleView implements Section.Form {

    private final PeopleViewModel model;
    private final Texts texts;

    @FXML private Label signedIn;
    @FXML private ListView<String> people;
    @FXML private Button remove;
    @FXML private Label removeHint;
    @FXML private TextField name;
    @FXML private PasswordField password;
    @FXML private PasswordField again;
    @FXML private Button add;
    @FXML private Label wrong;

    public PeopleView(PeopleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "people.fxml", texts);
    }

    @Override
    public void shown() {
        model.begin();
    }

    @FXML
    private void initialize() {
        signedIn.setText(texts.of("settings.signedIn", model.signedIn()));
        people.setItems(model.people());
        people.setCellFactory(_ -> new PersonCell());
        people.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        add.disableProperty().bind(model.busyProperty());
        model.wrongProperty().subscribe(this::show);
    }

    @FXML
    private void add() {
        model.add(name.getText(), password.getText(), again.getText(), this::clear);
    }

    @FXML
    private void remove() {
        model.remove(people.getSelectionModel().getSelectedItem());
    }

    private void clear() {
        name.clear();
        password.clear();
        again.clear();
    }

    private void chosen(String person) {
        var self = model.signedIn().equals(person);
        remove.setDisable(person == null || self);
        removeHint.setText(texts.of(self ? "settings.notOneself" : "settings.removeHint"));
    }

    private void show(Optional<Message> said) {
        wrong.setText(said.map(what -> texts.of(what.key(), what.args().toArray())).orElse(""));
        wrong.setVisible(said.isPresent());
        wrong.setManaged(said.isPresent());
    }

    private final class PersonCell extends ListCell<String> {
        @Override
        protected void updateItem(String person, boolean empty) {
            super.updateItem(person, empty);
            var self = !empty && model.signedIn().equals(person);
            setText(empty ? "" : self ? texts.of("settings.oneself", person) : person);
        }
    }
}
