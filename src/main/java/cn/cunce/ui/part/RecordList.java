package cn.cunce.ui.part;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
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

/// Records of one kind, each in a row, and the facts of the one looked at as live fields.
public final class RecordList {

    /// What is asked of each.
    ///
    /// @param name by which each is called, and begun
    /// @param fields in the order in which they are asked
    /// @param prompt text key of what is typed to begin one
    /// @param none text key of what is said while there is none
    public record Kind(
            LedgerField<?> name, List<LedgerField<?>> fields, String prompt, String none) {
        public Kind {
            fields = List.copyOf(fields);
        }
    }

    /// Who knows what the book says, and writes into it.
    public interface Keeper {

        FieldState state(LedgerField<?> field, Answers answers);

        /// A field was left with this.
        void put(LedgerRecord record, LedgerField<?> field, String typed);

        /// One more is begun.
        void add(LedgerField<?> name, String typed);
    }

    private static final int MOST_COLUMNS = 8;
    private static final int FIRST_EM = 9;
    private static final double NARROWEST = 5.5;

    private final Kind kind;
    private final Keeper keeper;
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

    public RecordList(Kind kind, Keeper keeper, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.kind = kind;
        this.keeper = keeper;
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
    }

    public Parent load() {
        return Fxml.load(this, "recordlist.fxml", texts);
    }

    @FXML
    private void initialize() {
        column(kind.name(), FIRST_EM);
        kind.fields().stream()
                .limit(MOST_COLUMNS)
                .forEach(field -> column(field, field.label().length() + 1.5));
        kind.fields().forEach(this::addEditor);
        rows.setPlaceholder(new Label(texts.of(kind.none())));
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::look));
        newOne.setPromptText(texts.of(kind.prompt()));
        show(List.of());
    }

    private void column(LedgerField<?> field, double em) {
        var column = new TableColumn<LedgerRecord, String>(field.label());
        Columns.words(column, Math.max(NARROWEST, em), row -> said(field, row));
        rows.getColumns().add(column);
    }

    private String said(LedgerField<?> field, LedgerRecord row) {
        return keeper.state(field, row.answers()).text();
    }

    private void addEditor(LedgerField<?> field) {
        var editor = new FieldEditor(field, Choices.of(field, codes, pinyin, texts), texts);
        editor.setPromptText(texts.of("profile.lacking"));
        editor.onLeft(typed -> looked.ifPresent(row -> keeper.put(row, field, typed)));
        editors.add(editor);
        var label = new Label(field.label());
        label.getStyleClass().add("field-label");
        label.setLabelFor(editor);
        fields.getChildren().add(new VBox(label, editor));
    }

    /// The one looked at stays looked at; of others the last.
    public void show(List<LedgerRecord> all) {
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
        name.setText(looked.map(row -> said(kind.name(), row)).orElse(""));
        var said = looked.map(LedgerRecord::answers).orElse(Answers.NONE);
        editors.forEach(editor -> editor.show(keeper.state(editor.field(), said)));
    }

    @FXML
    private void add() {
        keeper.add(kind.name(), newOne.getText());
        newOne.clear();
    }

    /// Hands over what is being typed.
    public void commit() {
        editors.forEach(FieldEditor::commit);
    }

    public void takeFirst() {
        (looked.isPresent() ? editors.getFirst() : newOne).requestFocus();
    }

    public boolean isWriting(Object target) {
        return target instanceof FieldEditor editor && editors.contains(editor);
    }
}
