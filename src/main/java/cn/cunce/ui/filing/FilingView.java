package cn.cunce.ui.filing;

import static cn.cunce.ui.part.Words.whenShown;

import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// 报送 on screen: what was filed, what has changed since, and a new filing on one page.
public final class FilingView implements Screen {

    private final FilingViewModel model;
    private final FileChoice files;
    private final Texts texts;
    private final NewFilingView form;
    private final UnfiledView unfiled;

    @FXML private BorderPane screen;
    @FXML private Label obstacle;
    @FXML private Button make;
    @FXML private VBox left;
    @FXML private Node lockedLine;
    @FXML private Label lockedFile;
    @FXML private PasswordField receiptPassword;
    @FXML private TableView<FilingLine> past;
    @FXML private TableColumn<FilingLine, String> at;
    @FXML private TableColumn<FilingLine, String> kind;
    @FXML private TableColumn<FilingLine, String> nth;
    @FXML private TableColumn<FilingLine, String> state;
    @FXML private TableColumn<FilingLine, Integer> changes;
    @FXML private TableColumn<FilingLine, String> file;
    @FXML private VBox side;

    /// @param words how values are called
    /// @param zone in which moments are shown
    public FilingView(
            FilingViewModel model, FileChoice files, FieldText words, ZoneId zone, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
        this.form = new NewFilingView(model, files, texts);
        this.unfiled = new UnfiledView(model.unfiled(), words, zone, texts);
    }

    @Override
    public Parent load() {
        var root = Fxml.load(this, "filing.fxml", texts);
        root.setOnDragOver(FileDrop::accept);
        root.setOnDragDropped(event -> FileDrop.take(event, this::receive));
        return root;
    }

    @Override
    public void shown() {
        model.begin();
        screen.applyCss(); // until it is dressed, the form is in no window and hears no keys
        form.focus();
    }

    @Override
    public String help() {
        return "filing.help";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("filing.commandMake", this::make, "Ctrl+Enter")
                        .unless(() -> model.obstacles().stream().findFirst()),
                Command.named("filing.receive", this::receive, "R"),
                Command.named("filing.nextCheck", this::nextCheck, "F4", "Ctrl+G")
                        .unless(
                                () ->
                                        model.checks().isEmpty()
                                                ? Optional.of("filing.noCheck")
                                                : Optional.empty()),
                Command.named("filing.copy", form::copy).unless(this::whyNoneMade),
                Command.named("filing.printSlip", model::printSlip, "Ctrl+P")
                        .unless(this::whyNoneMade));
    }

    private Optional<String> whyNoneMade() {
        return model.madeProperty().get().isEmpty()
                ? Optional.of("filing.noneMade")
                : Optional.empty();
    }

    @FXML
    private void initialize() {
        Columns.words(at, 10, FilingLine::at);
        Columns.words(kind, 6, FilingLine::kind);
        Columns.words(nth, 5, FilingLine::number);
        Columns.words(state, 10, FilingLine::state);
        Columns.figure(changes, 5, FilingLine::changes);
        Columns.words(file, 26, FilingLine::file);
        past.setItems(model.past());
        past.setPlaceholder(new Label(texts.of("filing.noPast")));
        left.getChildren().add(unfiled.load());
        side.getChildren().setAll(form.load());
        Stream.of(model.periodProperty(), model.passwordProperty(), model.againProperty())
                .forEach(typed -> typed.subscribe(this::showObstacles));
        model.plainProperty().subscribe(this::showObstacles);
        model.summaryProperty().subscribe(this::showObstacles);
        model.receipts().lockedProperty().subscribe(this::showLocked);
        receiptPassword.setOnAction(_ -> openReceipt());
        showObstacles();
    }

    @FXML
    private void make() {
        if (model.obstacles().isEmpty()) {
            files.folder("filing.folderTitle").ifPresent(model::make);
        }
    }

    @FXML
    private void receive() {
        receive(files.open("filing.receiptTitle", FileChoice.Kind.WORKBOOK));
    }

    private void receive(List<Path> chosen) {
        chosen.stream().findFirst().ifPresent(first -> model.receipts().take(first, ""));
    }

    @FXML
    private void openReceipt() {
        model.receipts()
                .lockedProperty()
                .get()
                .ifPresent(locked -> model.receipts().take(locked, receiptPassword.getText()));
        receiptPassword.clear();
    }

    private void nextCheck() {
        model.checks().stream().findFirst().ifPresent(model::go);
    }

    private void showObstacles() {
        var first = model.obstacles().stream().findFirst();
        obstacle.setText(first.map(texts::of).orElse(""));
        make.setDisable(first.isPresent());
    }

    private void showLocked(Optional<Path> locked) {
        whenShown(lockedLine, locked.isPresent());
        locked.ifPresent(
                waiting -> {
                    lockedFile.setText(
                            texts.of(
                                    "filing.receiptLocked", String.valueOf(waiting.getFileName())));
                    receiptPassword.requestFocus();
                });
    }
}
