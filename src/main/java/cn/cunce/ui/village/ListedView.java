package cn.cunce.ui.village;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.service.ReadVillage.Profile;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// 项目、评议公示、培训: each in a row, and the facts of the one looked at as live fields.
final class ListedView {

    private static final int MOST_COLUMNS = 8;
    private static final double NARROWEST = 5.5;

    private final Listed listed;
    private final ProfileViewModel model;
    private final CodeLists codes;
    private final Pinyin pinyin;
    private final Texts texts;
    private final List<FieldEditor> editors = new ArrayList<>();
    private Optional<LedgerRecord> looked = Optional.empty();

    @FXML private TableView<LedgerRecord> rows;
    @FXML private Label name;
    @FXML private VBox writing;
    @FXML private FlowPane fields;
    @FXML private TextField newOne;

    ListedView(Listed listed, ProfileViewModel model, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.listed = listed;
        this.model = model;
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "listed.fxml", texts);
    }

    @FXML
    private void initialize() {
        column(listed.name(), 9);
        listed.fields().stream()
                .limit(MOST_COLUMNS)
                .forEach(field -> column(field, field.label().length() + 1.5));
        listed.fields().forEach(this::add);
        rows.setPlaceholder(new Label(texts.of(listed.none())));
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::look));
        newOne.setPromptText(texts.of(listed.prompt()));
        model.profileProperty().subscribe(read -> read.ifPresent(this::show));
    }

    private void column(LedgerField<?> field, double em) {
        var column = new TableColumn<LedgerRecord, String>(field.label());
        Columns.words(column, Math.max(NARROWEST, em), row -> said(field, row));
        rows.getColumns().add(column);
    }

    private String said(LedgerField<?> field, LedgerRecord row) {
        return model.state(field, row.answers()).text();
    }

    private void add(LedgerField<?> field) {
        var editor = new FieldEditor(field, Choices.of(field, codes, pinyin, texts), texts);
        editor.setPromptText(texts.of("profile.lacking"));
        editor.onLeft(typed -> looked.ifPresent(row -> model.put(row, field, typed)));
        editors.add(editor);
        var label = new Label(field.label());
        label.getStyleClass().add("field-label");
        label.setLabelFor(editor);
        fields.getChildren().add(new VBox(label, editor));
    }

    private void show(Profile profile) {
        var all = profile.listed(listed.name().entity());
        var kept = looked.map(LedgerRecord::id);
        rows.getItems().setAll(all);
        var again = all.stream().filter(row -> kept.equals(Optional.of(row.id()))).findFirst();
        looked = again.or(() -> all.stream().reduce((_, last) -> last));
        looked.ifPresent(row -> rows.getSelectionModel().select(row));
        fill();
    }

    private void look(LedgerRecord row) {
        looked = Optional.of(row);
        fill();
    }

    private void fill() {
        Words.whenShown(writing, looked.isPresent());
        name.setText(looked.map(row -> said(listed.name(), row)).orElse(""));
        var said = looked.map(LedgerRecord::answers).orElse(Answers.NONE);
        editors.forEach(editor -> editor.show(model.state(editor.field(), said)));
    }

    @FXML
    private void add() {
        model.add(listed.name(), newOne.getText());
        newOne.clear();
    }

    /// Hands over what is being typed.
    void commit() {
        editors.forEach(FieldEditor::commit);
    }

    void takeFirst() {
        (looked.isPresent() ? editors.getFirst() : newOne).requestFocus();
    }

    boolean isWriting(Object target) {
        return target instanceof FieldEditor editor && editors.contains(editor);
    }
}
