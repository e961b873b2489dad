package cn.cunce.ui.filing;

import cn.cunce.model.field.CodeLists;
import cn.cunce.service.ListConflicts.Conflict;
import cn.cunce.service.ReceiveFiling.HandEdited;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Screen;
import java.util.ArrayList;
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
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// 合并 on screen: what came, and the values side by side.
public final class MergeView implements Screen {

    private final MergeViewModel model;
    private final FileChoice chooser;
    private final CodeLists codes;
    private final Pinyin pinyin;
    private final Texts texts;

    @FXML private PasswordField password;
    @FXML private Button again;
    @FXML private Button confirm;
    @FXML private Button answer;
    @FXML private Button takeIn;
    @FXML private TableView<Incoming> files;
    @FXML private TableColumn<Incoming, String> fileState;
    @FXML private TableColumn<Incoming, String> fileName;
    @FXML private TableColumn<Incoming, Integer> fresh;
    @FXML private TableView<HandEdited> edits;
    @FXML private TableColumn<HandEdited, String> editCell;
    @FXML private TableColumn<HandEdited, String> editFrom;
    @FXML private TableColumn<HandEdited, String> editTo;
    @FXML private Label count;
    @FXML private TableView<Conflict> conflicts;
    @FXML private TableColumn<Conflict, String> household;
    @FXML private TableColumn<Conflict, String> field;
    @FXML private TableColumn<Conflict, String> base;
    @FXML private TableColumn<Conflict, String> one;
    @FXML private TableColumn<Conflict, String> two;
    @FXML private Label chosenField;
    @FXML private HBox values;

    public MergeView(
            MergeViewModel model, FileChoice chooser, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        this.chooser = chooser;
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        var screen = Fxml.load(this, "merge.fxml", texts);
        screen.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        return screen;
    }

    @Override
    public void shown() {
        model.begin();
        files.requestFocus();
    }

    @FXML
    private void initialize() {
        Columns.words(fileState, 8, file -> texts.of(file.stateKey()));
        Columns.words(fileName, 19, Incoming::name);
        Columns.figure(fresh, 5, Incoming::fresh);
        files.setItems(model.files());
        files.setPlaceholder(new Label(texts.of("merge.noFiles")));
        files.getSelectionModel().selectedItemProperty().subscribe(_ -> showChosen());
        Columns.words(editCell, 10, edit -> texts.of("part.cell", edit.sheet(), edit.cell()));
        Columns.words(editFrom, 10, HandEdited::from);
        Columns.words(editTo, 10, HandEdited::to);
        edits.setItems(model.edits());
        edits.setPlaceholder(new Label(texts.of("merge.noEdits")));
        Columns.words(household, 11, Conflict::household);
        Columns.words(field, 16, model.words()::field);
        Columns.words(base, 10, model.words()::base);
        Columns.words(one, 14, conflict -> value(conflict, 0));
        Columns.words(two, 14, conflict -> value(conflict, 1));
        conflicts.setItems(model.conflicts());
        conflicts.setPlaceholder(new Label(texts.of("merge.noConflicts")));
        conflicts
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::select));
        password.textProperty().bindBidirectional(model.passwordProperty());
        model.files().addListener((Observable _) -> showFiles());
        model.conflicts().addListener((Observable _) -> showCount());
        model.chosenProperty().subscribe(this::show);
        showFiles();
        showCount();
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
    private void confirm() {
        chosenFile().ifPresent(model::confirm);
    }

    @FXML
    private void answer() {
        chosenFile().flatMap(Incoming::answerable).ifPresent(this::answer);
    }

    private void answer(String village) {
        var name = texts.of("merge.receiptName", village);
        chooser.save("merge.receiptTitle", name, FileChoice.Kind.WORKBOOK)
                .ifPresent(file -> model.answer(village, file));
    }

    @FXML
    private void takeIn() {
        model.takeIn();
    }

    /// 1, 2 … choose a value, where nobody is writing.
    private void type(KeyEvent event) {
        var sign = event.getCharacter();
        if (!(event.getTarget() instanceof TextInputControl) && sign.matches("[1-9]")) {
            event.consume();
            model.take(Integer.parseInt(sign));
        }
    }

    private void select(Conflict conflict) {
        if (!model.chosenProperty().get().equals(Optional.of(conflict))) {
            model.select(Optional.of(conflict));
        }
    }

    private String value(Conflict conflict, int at) {
        var live = conflict.values();
        return at < live.size() ? model.words().value(conflict, live.get(at)) : "";
    }

    private Optional<Incoming> chosenFile() {
        return Optional.ofNullable(files.getSelectionModel().getSelectedItem());
    }

    private void showChosen() {
        var file = chosenFile();
        file.ifPresent(model::look);
        var isHeld = file.flatMap(Incoming::held).isPresent();
        confirm.setVisible(isHeld);
        confirm.setManaged(isHeld);
        answer.setDisable(file.flatMap(Incoming::answerable).isEmpty());
    }

    private void showFiles() {
        if (files.getSelectionModel().isEmpty()) {
            files.getSelectionModel().selectFirst();
        }
        showChosen();
        takeIn.setDisable(!model.canTakeIn());
        again.setVisible(model.hasRefused());
        again.setManaged(model.hasRefused());
    }

    private void showCount() {
        count.setText(texts.of("merge.count", model.conflicts().size()));
    }

    private void show(Optional<Conflict> chosen) {
        chosenField.setText(chosen.map(model.words()::field).orElse(""));
        values.getChildren().setAll(chosen.map(this::cards).orElse(List.of()));
        chosen.ifPresent(conflict -> conflicts.getSelectionModel().select(conflict));
    }

    /// One card for what stood there before, one for each live value, one for another.
    private List<Node> cards(Conflict conflict) {
        var cards = new ArrayList<Node>();
        cards.add(card(texts.of("merge.base"), model.words().base(conflict), "", Optional.empty()));
        for (var i = 0; i < conflict.values().size(); i++) {
            var live = conflict.values().get(i);
            var number = i + 1;
            var take = new Button(texts.of("merge.take", number));
            take.setOnAction(_ -> model.take(number));
            cards.add(
                    card(
                            texts.of("merge.value", number),
                            model.words().value(conflict, live),
                            model.words().source(live),
                            Optional.of(take)));
        }
        cards.add(another(conflict));
        return cards;
    }

    private static VBox card(String title, String value, String source, Optional<Button> take) {
        var head = new Label(title);
        var said = new Label(value);
        var by = new Label(source);
        head.getStyleClass().add("field-label");
        said.getStyleClass().add("figure-big");
        by.getStyleClass().add("hint");
        var card = new VBox(head, said, by);
        card.getStyleClass().add("merge-value");
        take.ifPresent(card.getChildren()::add);
        return card;
    }

    private VBox another(Conflict conflict) {
        var head = new Label(texts.of("merge.another"));
        var choices = Choices.of(conflict.field(), codes, pinyin, texts);
        var editor = new FieldEditor(conflict.field(), choices, texts);
        var put = new Button(texts.of("merge.put"));
        head.getStyleClass().add("field-label");
        put.setOnAction(_ -> model.put(editor.typed()));
        var card = new VBox(head, editor, put);
        card.getStyleClass().add("merge-value");
        return card;
    }
}
