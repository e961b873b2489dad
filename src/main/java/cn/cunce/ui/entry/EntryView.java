package cn.cunce.ui.entry;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.FindingsList;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Screen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The sheet on screen. Its fields are live, and stand in the order of the paper.
public final class EntryView implements Screen {

    private static final Duration DRAFT_AFTER = Duration.seconds(2);

    private final EntryViewModel model;
    private final CodeLists codes;
    private final Pinyin pinyin;
    private final Texts texts;
    private final Map<Spot, FieldEditor> editors = new LinkedHashMap<>();
    private final Map<FieldEditor, Spot> spots = new HashMap<>();
    private final List<MemberLine> lines = new ArrayList<>();
    private final PauseTransition resting = new PauseTransition(DRAFT_AFTER);

    @FXML private Label mode;
    @FXML private TextField year;
    @FXML private Label sitting;
    @FXML private GridPane strip;
    @FXML private FlowPane askedLine;
    @FXML private Label position;
    @FXML private GridPane members;
    @FXML private GridPane guarantees;
    @FXML private GridPane incomes;
    @FXML private Label sum;
    @FXML private VBox findings;
    @FXML private Label fieldName;
    @FXML private Label fieldHelp;
    @FXML private GridPane keys;

    public EntryView(EntryViewModel model, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "entry.fxml", texts);
    }

    @Override
    public void shown() {
        model.begin();
        model.go(model.currentProperty().get());
    }

    @Override
    public void left() {
        editors.values().forEach(FieldEditor::commit);
    }

    @FXML
    private void initialize() {
        mode.setText(texts.of(model.isNew() ? "entry.new" : "entry.change"));
        var layout = new SheetLayout(texts);
        layout.line(strip, PaperOrder.STRIP, this::editor);
        layout.line(guarantees, PaperOrder.GUARANTEES, this::editor);
        layout.line(incomes, PaperOrder.INCOMES, this::editor);
        layout.heads(members);
        new SheetKeys(model, editor -> Optional.ofNullable(spots.get(editor)))
                .listen(strip.getParent());
        new KeyStrip(texts).fill(keys);
        var list = new FindingsList(model.findings(), texts);
        list.setFocusTraversable(false);
        list.onGo(this::go);
        VBox.setVgrow(list, Priority.ALWAYS);
        findings.getChildren().add(list);
        year.focusedProperty().subscribe((_, focused) -> leaveYear(focused));
        resting.setOnFinished(_ -> keepWhile());
        model.revisionProperty().subscribe(_ -> show());
        model.currentProperty().subscribe(this::showCurrent);
        model.wantedProperty().subscribe(wanted -> wanted.ifPresent(this::focus));
    }

    @FXML
    private void save() {
        editors.values().forEach(FieldEditor::commit);
        model.save();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    private FieldEditor editor(Spot spot) {
        var field = spot.field();
        var editor = new FieldEditor(field, Choices.of(field, codes, pinyin, texts), texts);
        if (spot.member() > 0) {
            editor.setId(editor.getId() + "-" + spot.member());
        }
        editor.onLeft(typed -> model.type(spot, typed));
        editor.focusedProperty().subscribe((_, focused) -> come(spot, focused));
        editor.textProperty().subscribe((_, _) -> rest(editor));
        editors.put(spot, editor);
        spots.put(editor, spot);
        return editor;
    }

    private void come(Spot spot, boolean focused) {
        resting.stop();
        if (focused) {
            model.enter(spot);
        }
    }

    private void rest(FieldEditor editor) {
        if (editor.isFocused()) {
            resting.playFromStart();
        }
    }

    private void keepWhile() {
        var spot = model.currentProperty().get();
        Optional.ofNullable(editors.get(spot))
                .ifPresent(editor -> model.keepWhile(spot, editor.typed()));
    }

    private void show() {
        model.asked().forEach(this::ask);
        fitLines();
        editors.forEach(this::show);
        lines.forEach(line -> line.show(model));
        sum.setText(model.sum().sentence(texts));
        year.setText(String.valueOf(model.year()));
        sitting.setText(texts.of("entry.sitting", model.savedHouseholds(), model.savedPersons()));
    }

    /// One line more for what somebody looks for and the paper does not ask.
    private void ask(Spot spot) {
        if (!editors.containsKey(spot)) {
            var label = new Label(question(spot));
            var editor = editor(spot);
            label.getStyleClass().add("field-label");
            label.setLabelFor(editor);
            var pair = new HBox(label, editor);
            pair.getStyleClass().add("entry-asked-pair");
            askedLine.getChildren().add(pair);
        }
        askedLine.setVisible(true);
        askedLine.setManaged(true);
    }

    private String question(Spot spot) {
        var asked = spot.field().label();
        return spot.member() == 0
                ? asked
                : texts.of(
                        "entry.soughtOf",
                        model.state(new Spot(spot.member(), PersonFields.NAME)).text(),
                        asked);
    }

    private void show(Spot spot, FieldEditor editor) {
        editor.show(model.state(spot));
        editor.setFocusTraversable(!model.isPassedBy(spot));
    }

    /// One line for each person, and an empty one below.
    private void fitLines() {
        while (lines.size() < model.members() + 1) {
            var line = new MemberLine(lines.size() + 1, this::editor);
            line.addTo(members);
            lines.add(line);
        }
        while (lines.size() > model.members() + 1) {
            var line = lines.removeLast();
            line.removeFrom(members);
            line.editors().forEach(editor -> editors.remove(spots.remove(editor)));
        }
    }

    private void showCurrent(Spot spot) {
        position.setText(
                spot.member() == 0
                        ? texts.of("entry.people", model.members())
                        : texts.of("entry.position", spot.member(), spot.field().label()));
        fieldName.setText(spot.field().label());
        fieldHelp.setText(FieldHelp.of(spot.field(), texts));
    }

    private void go(Finding finding) {
        editors.keySet().stream()
                .filter(spot -> spot.field().name().equals(finding.field()))
                .filter(spot -> finding.where().equals(new Finding.Place.Form(spot.member())))
                .findFirst()
                .ifPresent(model::go);
    }

    private void focus(Spot spot) {
        Optional.ofNullable(editors.get(spot)).ifPresent(FieldEditor::requestFocus);
    }

    private void leaveYear(boolean focused) {
        if (!focused && year.getText().strip().matches("20\\d\\d")) {
            model.setYear(Integer.parseInt(year.getText().strip()));
        }
        year.setText(String.valueOf(model.year()));
    }
}
