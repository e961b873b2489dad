package cn.cunce.ui.start;

import cn.cunce.service.Tier;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.start.NewBookViewModel.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The four steps to a new book on screen; Enter goes on.
public final class NewBookView {

    private final NewBookViewModel model;
    private final FileChoice files;
    private final Texts texts;
    private final List<TextField> keyGroups = new ArrayList<>();

    @FXML private VBox root;
    @FXML private Label stepTitle;
    @FXML private Label stepNumber;
    @FXML private GridPane where;
    @FXML private ToggleButton village;
    @FXML private ToggleButton township;
    @FXML private ToggleButton county;
    @FXML private TextField code;
    @FXML private TextField name;
    @FXML private TextField above;
    @FXML private TextField aboveThat;
    @FXML private Label folder;
    @FXML private GridPane secret;
    @FXML private TextField user;
    @FXML private PasswordField password;
    @FXML private PasswordField again;
    @FXML private VBox key;
    @FXML private HBox groups;
    @FXML private HBox askedBack;
    @FXML private VBox begin;
    @FXML private Button beginImport;
    @FXML private ProgressBar progress;
    @FXML private Button back;
    @FXML private Label message;
    @FXML private Button next;

    public NewBookView(NewBookViewModel model, FileChoice files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "new-book.fxml", texts);
    }

    @FXML
    private void initialize() {
        choose(village, Tier.VILLAGE);
        choose(township, Tier.TOWNSHIP);
        choose(county, Tier.COUNTY);
        code.textProperty().bindBidirectional(model.codeProperty());
        name.textProperty().bindBidirectional(model.nameProperty());
        above.textProperty().bindBidirectional(model.aboveProperty());
        aboveThat.textProperty().bindBidirectional(model.aboveThatProperty());
        user.textProperty().bindBidirectional(model.userProperty());
        model.codeProperty().subscribe(_ -> showFolder());
        model.nameProperty().subscribe(_ -> showFolder());
        model.folderProperty().subscribe(_ -> showFolder());
        model.stepProperty().subscribe(this::show);
        model.messageProperty()
                .subscribe(
                        said ->
                                message.setText(
                                        said.map(
                                                        what ->
                                                                texts.of(
                                                                        what.key(),
                                                                        what.args().toArray()))
                                                .orElse("")));
        progress.visibleProperty().bind(model.busyProperty());
        root.disableProperty().bind(model.busyProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void next() {
        switch (model.stepProperty().get()) {
            case WHERE -> model.confirmPlace();
            case PASSWORD -> model.confirmPassword(password.getText(), again.getText());
            case KEY -> model.confirmKey(keyGroups.stream().map(TextField::getText).toList());
            case BEGIN -> model.begin(new Place.Home());
        }
    }

    @FXML
    private void chooseFolder() {
        files.folder("start.chooseFolder")
                .ifPresent(chosen -> model.folderProperty().set(Optional.of(chosen)));
    }

    @FXML
    private void beginImport() {
        model.begin(Place.Import.FRESH);
    }

    @FXML
    private void beginEntry() {
        model.begin(Place.Entry.FRESH);
    }

    @FXML
    private void beginEmpty() {
        model.begin(new Place.Home());
    }

    private void choose(ToggleButton button, Tier tier) {
        button.selectedProperty()
                .subscribe(
                        (_, selected) -> {
                            if (selected) {
                                model.tierProperty().set(tier);
                            }
                        });
    }

    private void showFolder() {
        folder.setText(model.where().toString());
    }

    private void show(Step step) {
        Map.of(Step.WHERE, where, Step.PASSWORD, secret, Step.KEY, key, Step.BEGIN, begin)
                .forEach((other, pane) -> pane.setVisible(other == step));
        stepTitle.setText(texts.of(title(step)));
        stepNumber.setText(texts.of("start.step", step.ordinal() + 1));
        back.setVisible(step == Step.WHERE || step == Step.PASSWORD);
        next.setVisible(step != Step.BEGIN);
        if (step == Step.KEY) {
            showKey();
        }
        focus(step);
    }

    private void showKey() {
        password.clear();
        again.clear();
        groups.getChildren().setAll(model.keyGroups().stream().map(NewBookView::group).toList());
        keyGroups.clear();
        askedBack.getChildren().clear();
        for (var place : NewBookViewModel.ASKED_BACK) {
            var field = new TextField();
            field.setPromptText(texts.of("start.keyGroup", place + 1));
            field.setId("keyGroup" + place);
            keyGroups.add(field);
            askedBack.getChildren().add(field);
        }
    }

    private static Label group(String characters) {
        var label = new Label(characters);
        label.getStyleClass().add("start-group");
        return label;
    }

    private void focus(Step step) {
        switch (step) {
            case WHERE -> code.requestFocus();
            case PASSWORD -> user.requestFocus();
            case KEY -> keyGroups.getFirst().requestFocus();
            case BEGIN -> beginImport.requestFocus();
        }
    }

    private static String title(Step step) {
        return switch (step) {
            case WHERE -> "start.where";
            case PASSWORD -> "start.secret";
            case KEY -> "start.key";
            case BEGIN -> "start.begin";
        };
    }

    /// Enter goes to the next field, and from the last one to the next step.
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField field) {
            event.consume();
            if (field == aboveThat || field == again || isLast(field)) {
                next();
            } else {
                field.requestFocusTraversal(TraversalDirection.NEXT);
            }
        }
    }

    private boolean isLast(TextField field) {
        return !keyGroups.isEmpty() && field == keyGroups.getLast();
    }
}
