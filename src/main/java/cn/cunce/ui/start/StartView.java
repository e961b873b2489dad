package cn.cunce.ui.start;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The first page on screen: type the password and press Enter, or choose one of three ways.
public final class StartView implements Screen {

    private final StartViewModel model;
    private final Function<Runnable, NewBookView> making;
    private final FileChoice files;
    private final Texts texts;

    @FXML private StackPane page;
    @FXML private HBox home;
    @FXML private BorderPane known;
    @FXML private ListView<KnownRow> books;
    @FXML private Label unlockLabel;
    @FXML private PasswordField password;
    @FXML private TextField recoveryKey;
    @FXML private Button open;
    @FXML private Hyperlink otherWay;
    @FXML private ProgressBar progress;
    @FXML private Label pause;
    @FXML private Label message;
    @FXML private Hyperlink action;

    /// @param making makes the steps to a new book, given what to do when they are given up
    public StartView(
            StartViewModel model,
            Function<Runnable, NewBookView> making,
            FileChoice files,
            Texts texts) {
        this.model = model;
        this.making = making;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "start.fxml", texts);
    }

    @Override
    public void shown() {
        password.requestFocus();
        model.glance();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("start.create", this::createBook, "Ctrl+N"),
                Command.named("start.find", this::findBook, "Ctrl+O"));
    }

    @Override
    public String help() {
        return "start.help";
    }

    @FXML
    private void initialize() {
        books.setItems(model.books());
        books.setCellFactory(_ -> new KnownBookCell(model, this::findAgain, texts));
        books.getSelectionModel().selectFirst();
        model.books().addListener((Observable _) -> choosePlace());
        books.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        Countdown.show(model.tries(), pause, texts);
        open.disableProperty().bind(model.tries().pauseProperty().greaterThan(0));
        books.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.folderProperty().subscribe(_ -> showChosen());
        model.byRecoveryKeyProperty().subscribe(this::showWay);
        model.messageProperty().subscribe(this::show);
        progress.visibleProperty().bind(model.busyProperty());
        progress.managedProperty().bind(model.busyProperty());
        home.disableProperty().bind(model.busyProperty());
        model.busyProperty().subscribe((_, busy) -> focusAgain(busy));
    }

    @FXML
    private void open() {
        model.open(
                model.byRecoveryKeyProperty().get() ? recoveryKey.getText() : password.getText());
    }

    @FXML
    private void otherWay() {
        model.byRecoveryKeyProperty().set(!model.byRecoveryKeyProperty().get());
    }

    @FXML
    private void openSample() {
        model.openSample();
    }

    @FXML
    private void createBook() {
        var steps = making.apply(this::giveUp).load();
        shown(home, false);
        page.getChildren().setAll(home, steps);
    }

    @FXML
    private void findBook() {
        files.folder("start.findFolder").ifPresent(model::choose);
        password.requestFocus();
    }

    /// A book whose folder is gone, under the new name of its folder.
    private void findAgain(KnownRow row) {
        files.folder("start.findFolder").ifPresent(folder -> model.moved(row, folder));
        password.requestFocus();
    }

    /// What was chosen stays chosen when the list has been looked at.
    private void choosePlace() {
        model.books().stream()
                .filter(
                        row ->
                                model.folderProperty()
                                        .get()
                                        .equals(Optional.of(row.book().folder())))
                .findFirst()
                .ifPresent(books.getSelectionModel()::select);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            password.requestFocus();
        }
    }

    private void giveUp() {
        page.getChildren().setAll(home);
        shown(home, true);
        password.requestFocus();
    }

    private void choose(KnownRow row) {
        if (row != null) {
            model.choose(row.book().folder());
        }
    }

    private void showChosen() {
        shown(known, model.chosenName().isPresent());
        unlockLabel.setText(model.chosenName().orElse(""));
    }

    private void showWay(boolean byKey) {
        shown(password, !byKey);
        shown(recoveryKey, byKey);
        otherWay.setText(texts.of(byKey ? "start.usePassword" : "start.useKey"));
        (byKey ? recoveryKey : password).requestFocus();
    }

    private void show(Optional<Message> said) {
        shown(message, said.isPresent());
        shown(action, said.flatMap(Message::action).isPresent());
        shown(otherWay, said.flatMap(Message::action).isEmpty());
        said.ifPresent(what -> message.setText(texts.of(what.key(), what.args().toArray())));
        said.flatMap(Message::action)
                .ifPresent(
                        offer -> {
                            action.setText(texts.of(offer.key()));
                            action.setOnAction(_ -> offer.run().run());
                        });
    }

    private void focusAgain(boolean busy) {
        if (!busy) {
            var field = model.byRecoveryKeyProperty().get() ? recoveryKey : password;
            field.requestFocus();
            field.selectAll();
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
