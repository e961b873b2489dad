package cn.cunce.ui.filing;

import static cn.cunce.ui.part.Words.whenShown;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.service.ListFilings.Sent;
import cn.cunce.service.ReceiveFiling.HandEdited;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
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

/// 合并 on screen: what came and what came before, and the values side by side.
public final class MergeView implements Screen {

    private final MergeViewModel model;
    private final FileChoice chooser;
    private final ZoneId zone;
    private final Texts texts;
    private final ConflictsView conflicts;

    @FXML private BorderPane screen;
    @FXML private Label waiting;
    @FXML private PasswordField password;
    @FXML private Button again;
    @FXML private Button answer;
    @FXML private Button answerAll;
    @FXML private Button takeIn;
    @FXML private TableView<Incoming> files;
    @FXML private TableColumn<Incoming, String> fileName;
    @FXML private TableColumn<Incoming, String> fileState;
    @FXML private TableColumn<Incoming, Integer> fresh;
    @FXML private VBox devices;
    @FXML private VBox handEdits;
    @FXML private TableView<HandEdited> edits;
    @FXML private TableColumn<HandEdited, String> editCell;
    @FXML private TableColumn<HandEdited, String> editFrom;
    @FXML private TableColumn<HandEdited, String> editTo;
    @FXML private TableView<Sent> past;
    @FXML private TableColumn<Sent, String> pastVillage;
    @FXML private TableColumn<Sent, String> pastNumber;
    @FXML private TableColumn<Sent, String> pastState;
    @FXML private TableColumn<Sent, String> pastAt;

    /// What the cards of conflicts are typed with.
    public record Typing(CodeLists codes, Pinyin pinyin) {}

    /// @param zone in which moments are shown
    public MergeView(
            MergeViewModel model, FileChoice chooser, Typing typing, ZoneId zone, Texts texts) {
        this.model = model;
        this.chooser = chooser;
        this.zone = zone;
        this.texts = texts;
        this.conflicts =
                new ConflictsView(model.conflicts(), typing.codes(), typing.pinyin(), texts);
    }

    @Override
    public Parent load() {
        var root = Fxml.load(this, "merge.fxml", texts);
        root.setOnDragOver(FileDrop::accept);
        root.setOnDragDropped(event -> FileDrop.take(event, model::add));
        return root;
    }

    @Override
    public void shown() {
        model.begin();
        if (model.conflicts().open() > 0) {
            conflicts.focus();
        } else {
            files.requestFocus();
        }
    }

    @Override
    public String help() {
        return "merge.help";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("merge.commandTakeIn", this::takeIn, "Ctrl+Enter")
                        .unless(() -> reason(model.canTakeIn(), "merge.nothingToTakeIn")),
                Command.named("merge.add", this::add, "Ctrl+O"),
                Command.named("merge.again", this::again)
                        .unless(() -> reason(model.hasRefused(), "merge.noneRefused")),
                Command.named("merge.answer", this::answer)
                        .unless(() -> reason(village().isPresent(), "merge.noVillage")),
                Command.named("merge.answerAll", this::answerAll)
                        .unless(() -> reason(!model.answerable().isEmpty(), "merge.noVillage")),
                Command.named("merge.toConflicts", conflicts::focus),
                Command.named("merge.another", conflicts::other)
                        .unless(() -> reason(hasConflict(), "merge.noConflicts")));
    }

    private boolean hasConflict() {
        return model.conflicts().chosenProperty().get().isPresent();
    }

    private static Optional<String> reason(boolean possible, String key) {
        return possible ? Optional.empty() : Optional.of(key);
    }

    @FXML
    private void initialize() {
        screen.setCenter(conflicts.load());
        Columns.words(fileName, 16, Incoming::name);
        Columns.words(fileState, 10, file -> file.state(texts));
        Columns.figure(fresh, 5, Incoming::fresh);
        files.setItems(model.files());
        files.setPlaceholder(new Label(texts.of("merge.noFiles")));
        files.getSelectionModel().selectedItemProperty().subscribe(_ -> showChosen());
        Columns.words(editCell, 10, edit -> texts.of("part.cell", edit.sheet(), edit.cell()));
        Columns.words(editFrom, 10, HandEdited::from);
        Columns.words(editTo, 10, HandEdited::to);
        edits.setItems(model.edits());
        Columns.words(pastVillage, 8, sent -> model.village(sent.note().village()));
        Columns.words(pastNumber, 5, sent -> line(sent).number());
        Columns.words(pastState, 9, sent -> line(sent).state());
        Columns.words(pastAt, 9.5, sent -> line(sent).at());
        past.setItems(model.past());
        past.setPlaceholder(new Label(texts.of("merge.noPast")));
        past.getSelectionModel().selectedItemProperty().subscribe(_ -> showAnswer());
        password.textProperty().bindBidirectional(model.passwordProperty());
        model.files().addListener((Observable _) -> showFiles());
        model.edits().addListener((Observable _) -> showEdits());
        model.past().addListener((Observable _) -> showPast());
        model.devices().devices().addListener((Observable _) -> showDevices());
        showFiles();
        showEdits();
        showPast();
        showDevices();
    }

    @FXML
    private void add() {
        model.add(chooser.open("merge.chooseTitle", FileChoice.Kind.WORKBOOK));
    }

    @FXML
    private void again() {
        model.again();
    }

    @FXML
    private void answer() {
        village()
                .ifPresent(
                        of ->
                                chooser.save(
                                                "merge.receiptTitle",
                                                texts.of("merge.receiptName", of),
                                                FileChoice.Kind.WORKBOOK)
                                        .ifPresent(file -> model.answer(of, file)));
    }

    @FXML
    private void answerAll() {
        chooser.folder("merge.receiptsFolder")
                .ifPresent(
                        folder -> model.answerAll(folder, of -> texts.of("merge.receiptName", of)));
    }

    /// The village of the file looked at, or else of the one taken in before.
    private Optional<String> village() {
        return chosenFile().flatMap(Incoming::answerable).or(this::pastVillage);
    }

    private Optional<String> pastVillage() {
        return Optional.ofNullable(past.getSelectionModel().getSelectedItem())
                .map(sent -> sent.note().village());
    }

    @FXML
    private void takeIn() {
        model.takeIn();
    }

    private Optional<Incoming> chosenFile() {
        return Optional.ofNullable(files.getSelectionModel().getSelectedItem());
    }

    private void showChosen() {
        chosenFile().ifPresent(model::look);
        showAnswer();
    }

    private void showAnswer() {
        answer.setDisable(village().isEmpty());
        answerAll.setDisable(model.answerable().isEmpty());
    }

    private void showFiles() {
        if (files.getSelectionModel().isEmpty()) {
            files.getSelectionModel().selectFirst();
        }
        showChosen();
        takeIn.setDisable(!model.canTakeIn());
        whenShown(again, model.hasRefused());
    }

    private void showEdits() {
        whenShown(handEdits, !model.edits().isEmpty());
    }

    private void showPast() {
        showAnswer();
        whenShown(waiting, model.waiting() > 0);
        waiting.setText(texts.of("merge.waiting", model.waiting()));
    }

    private FilingLine line(Sent sent) {
        return FilingLine.of(sent, zone, texts);
    }

    private DeviceLine line(DeviceNote device) {
        return new DeviceLine(device, model.village(device.village()), model.devices(), texts);
    }

    private void showDevices() {
        List<Node> lines = model.devices().devices().stream().<Node>map(this::line).toList();
        devices.getChildren().setAll(lines);
        whenShown(devices, !lines.isEmpty());
    }
}
