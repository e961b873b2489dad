package cn.cunce.ui.imports;

import cn.cunce.model.field.LedgerField;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// ② 对列: their columns at the left, at the right what the chosen one is and what its words mean.
final class ColumnsView {

    private final ColumnsViewModel model;
    private final Texts texts;
    private final WordsPane words;
    private final ObservableList<LedgerField<?>> offered = FXCollections.observableArrayList();
    private Parent root = new VBox();
    private int chosen;

    @FXML private ComboBox<SheetTab> sheet;
    @FXML private Label kind;
    @FXML private TextField headerRow;
    @FXML private Label known;
    @FXML private TableView<ColumnLine> columns;
    @FXML private TableColumn<ColumnLine, String> letters;
    @FXML private TableColumn<ColumnLine, String> header;
    @FXML private TableColumn<ColumnLine, String> samples;
    @FXML private TableColumn<ColumnLine, String> field;
    @FXML private TableColumn<ColumnLine, ColumnLine> confidence;
    @FXML private TableColumn<ColumnLine, String> why;
    @FXML private Label columnOf;
    @FXML private TextField search;
    @FXML private ListView<LedgerField<?>> fields;
    @FXML private Button agree;
    @FXML private Button take;
    @FXML private Button leaveOut;
    @FXML private Button unsay;
    @FXML private VBox choice;

    ColumnsView(ColumnsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new WordsPane(texts, this::mean);
    }

    Parent load() {
        root = Fxml.load(this, "columns.fxml", texts);
        return root;
    }

    Parent root() {
        return root;
    }

    void focus() {
        columns.requestFocus();
    }

    /// Looks at the column with this place in the sheet.
    void look(int column) {
        model.lines().stream()
                .filter(line -> line.index() == column)
                .findFirst()
                .ifPresent(
                        line -> {
                            columns.getSelectionModel().select(line);
                            columns.scrollTo(line);
                        });
    }

    @FXML
    private void initialize() {
        sheet.setItems(model.sheets());
        sheet.setConverter(Shown.by(tab -> tab.sheet() + " · " + tab.file()));
        sheet.valueProperty().subscribe(tab -> Optional.ofNullable(tab).ifPresent(model::choose));
        table();
        fields.setItems(offered);
        fields.setCellFactory(_ -> Shown.cell(LedgerField::label));
        fields.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        take();
                    }
                });
        choice.getChildren().add(words);
        search.textProperty().subscribe(_ -> offer());
        columns.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(place -> choose(place.intValue()));
        model.lines().addListener((ListChangeListener<ColumnLine>) _ -> again());
        model.sheetProperty().subscribe(tab -> tab.ifPresent(this::show));
        again();
    }

    private void table() {
        Columns.words(letters, 3, ColumnLine::letters);
        Columns.words(header, 13, ColumnLine::header);
        Columns.words(samples, 17, line -> String.join(texts.of("import.and"), line.samples()));
        Columns.words(field, 13, line -> line.taken(texts));
        Columns.of(confidence, 6, line -> line);
        confidence.setCellFactory(_ -> new ConfidenceCell(texts));
        Columns.words(why, 16, line -> texts.of(line.whyKey()));
        columns.setItems(model.lines());
        columns.setPlaceholder(new Label(texts.of("import.noSheets")));
    }

    private void show(SheetTab tab) {
        sheet.setValue(tab);
        tab.read()
                .ifPresent(
                        read -> {
                            kind.setText(
                                    texts.of(
                                            "import.kindOf",
                                            texts.of(SheetKindText.key(read.kind()))));
                            headerRow.setText(
                                    read.headerRow() == 0 ? "" : String.valueOf(read.headerRow()));
                            headerRow.setDisable(read.kind().equals("village"));
                            known.setText(
                                    read.known().uses() == 0
                                            ? ""
                                            : texts.of(
                                                    "import.matched",
                                                    read.known().name(),
                                                    read.known().uses() + 1));
                        });
    }

    /// The same column is looked at when all have been read anew.
    private void again() {
        var place = Math.min(chosen, model.lines().size() - 1);
        if (place >= 0) {
            columns.getSelectionModel().select(place);
            choose(place);
        }
    }

    private Optional<ColumnLine> line() {
        return chosen >= 0 && chosen < model.lines().size()
                ? Optional.of(model.lines().get(chosen))
                : Optional.empty();
    }

    private void choose(int place) {
        if (place < 0) {
            return;
        }
        chosen = place;
        search.clear();
        offer();
        var line = line();
        columnOf.setText(
                line.map(each -> texts.of("import.columnOf", each.letters(), each.header()))
                        .orElse(""));
        line.flatMap(ColumnLine::field)
                .or(() -> line.flatMap(ColumnLine::guess))
                .ifPresent(
                        each -> {
                            fields.getSelectionModel().select(each);
                            fields.scrollTo(Math.max(0, offered.indexOf(each) - 3));
                        });
        var guess = line.flatMap(ColumnLine::guess);
        when(agree, guess.isPresent());
        guess.ifPresent(each -> agree.setText(texts.of("import.agree", each.label())));
        List.of(take, leaveOut, unsay).forEach(each -> each.setDisable(named().isEmpty()));
        words.show(
                line.map(ColumnLine::unread).orElse(List.of()),
                line.map(model::entries).orElse(List.of()));
    }

    /// A column without a header has no name by which it could be remembered.
    private Optional<ColumnLine> named() {
        return line().filter(each -> !each.header().isEmpty());
    }

    private static void when(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void offer() {
        var wanted = search.getText().strip();
        model.sheetProperty()
                .get()
                .ifPresent(
                        tab ->
                                offered.setAll(
                                        model.fields(tab).stream()
                                                .filter(each -> each.label().contains(wanted))
                                                .toList()));
    }

    @FXML
    private void setHeaderRow() {
        var told = headerRow.getText().strip();
        if (told.matches("\\d{0,4}")) {
            model.setHeaderRow(told.isEmpty() ? 0 : Integer.parseInt(told));
        }
    }

    @FXML
    private void agree() {
        line().ifPresent(line -> line.guess().ifPresent(guess -> model.take(line, guess)));
    }

    /// Enter in the search takes the first that is left.
    @FXML
    private void takeFirst() {
        if (fields.getSelectionModel().isEmpty()) {
            fields.getSelectionModel().selectFirst();
        }
        take();
    }

    @FXML
    private void take() {
        var told = fields.getSelectionModel().getSelectedItem();
        if (told != null) {
            named().ifPresent(line -> model.take(line, told));
        }
    }

    @FXML
    private void leaveOut() {
        line().ifPresent(model::leaveOut);
    }

    @FXML
    private void unsay() {
        line().ifPresent(model::unsay);
    }

    private void mean(String word, String code) {
        line().ifPresent(line -> model.mean(line, word, code));
    }
}
