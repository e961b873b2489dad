package cn.cunce.ui.village;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.service.ReadVillage.Profile;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// 自然村（组）: each settlement with its light, and the facts of the one looked at as live fields.
final class SettlementsView {

    private final ProfileViewModel model;
    private final CodeLists codes;
    private final Pinyin pinyin;
    private final Texts texts;
    private final List<FieldEditor> editors = new ArrayList<>();
    private final FieldEditor newKind;
    private Optional<LedgerRecord> looked = Optional.empty();

    @FXML private TableView<LedgerRecord> settlements;
    @FXML private Label name;
    @FXML private VBox writing;
    @FXML private FlowPane fields;
    @FXML private HBox adding;
    @FXML private TextField newName;

    SettlementsView(ProfileViewModel model, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
        this.newKind = editor(NaturalVillageFields.GROUP_KIND);
    }

    private FieldEditor editor(LedgerField<?> field) {
        var editor = new FieldEditor(field, Choices.of(field, codes, pinyin, texts), texts);
        editor.setPromptText(texts.of("profile.lacking"));
        return editor;
    }

    Parent load() {
        return Fxml.load(this, "settlements.fxml", texts);
    }

    @FXML
    private void initialize() {
        column(texts.of("profile.roadLight"), 7, this::light);
        column(
                NaturalVillageFields.GROUP_NAME.label(),
                9,
                row -> row.get(NaturalVillageFields.GROUP_NAME).orElse(""));
        for (var field : Settlements.FIELDS) {
            column(
                    field.label(),
                    Math.max(5.5, field.label().length() + 1.5),
                    row -> model.state(field, row.answers()).text());
            var editor = editor(field);
            editor.onLeft(typed -> looked.ifPresent(row -> model.put(row, field, typed)));
            editors.add(editor);
            var label = new Label(field.label());
            label.getStyleClass().add("field-label");
            label.setLabelFor(editor);
            fields.getChildren().add(new VBox(label, editor));
        }
        settlements.setPlaceholder(new Label(texts.of("profile.noSettlements")));
        settlements
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::look));
        newKind.setPromptText(NaturalVillageFields.GROUP_KIND.label());
        newKind.setId("newKind");
        adding.getChildren().add(1, newKind);
        // it is seen before it is saved, and can be typed otherwise
        codes.of(NaturalVillageFields.GROUP_KIND)
                .flatMap(list -> list.entries().stream().findFirst())
                .ifPresent(usual -> newKind.show(FieldState.of(usual.label())));
        model.profileProperty().subscribe(read -> read.ifPresent(this::show));
    }

    private void column(String title, double em, Function<LedgerRecord, String> words) {
        var column = new TableColumn<LedgerRecord, String>(title);
        Columns.words(column, em, words);
        settlements.getColumns().add(column);
    }

    private String light(LedgerRecord row) {
        var light = Settlements.light(row.get(NaturalVillageFields.ROAD_HARDENED));
        return light.shape() + " " + texts.of(light.word());
    }

    private void show(Profile profile) {
        var kept = looked.map(LedgerRecord::id);
        settlements.getItems().setAll(profile.settlements());
        var again =
                profile.settlements().stream()
                        .filter(row -> kept.equals(Optional.of(row.id())))
                        .findFirst();
        looked = again.or(() -> profile.settlements().stream().findFirst());
        looked.ifPresent(row -> settlements.getSelectionModel().select(row));
        fill();
    }

    private void look(LedgerRecord row) {
        looked = Optional.of(row);
        fill();
    }

    private void fill() {
        Words.whenShown(writing, looked.isPresent());
        name.setText(looked.flatMap(row -> row.get(NaturalVillageFields.GROUP_NAME)).orElse(""));
        var said = looked.map(LedgerRecord::answers).orElse(Answers.NONE);
        editors.forEach(editor -> editor.show(model.state(editor.field(), said)));
    }

    @FXML
    private void add() {
        model.add(newName.getText(), newKind.typed());
        newName.clear();
    }

    /// Hands over what is being typed.
    void commit() {
        editors.forEach(FieldEditor::commit);
    }

    void takeFirst() {
        editors.getFirst().requestFocus();
    }

    boolean isWriting(Object target) {
        return target instanceof FieldEditor editor && editors.contains(editor);
    }
}
