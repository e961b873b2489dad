package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardSheet.HistoryLine;
import cn.cunce.ui.card.CardSheet.PersonLine;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Place.Neighbour;
import cn.cunce.ui.shell.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One household on screen.
public final class CardView implements Screen {

    private final CardViewModel model;
    private final CardWords words;
    private final Texts texts;
    private final OverviewView overview;

    @FXML private ListView<Neighbour> neighbours;
    @FXML private Label title;
    @FXML private Label state;
    @FXML private Label conflicts;
    @FXML private Label facts;
    @FXML private Button print;
    @FXML private Button edit;
    @FXML private TabPane tabs;
    @FXML private Tab overviewTab;
    @FXML private TableView<PersonLine> members;
    @FXML private TableView<LedgerField<?>> incomes;
    @FXML private TableView<LedgerField<?>> conditions;
    @FXML private TableView<Answers> measures;
    @FXML private TableView<HistoryLine> history;
    @FXML private TableColumn<HistoryLine, String> at;
    @FXML private TableColumn<HistoryLine, String> actor;
    @FXML private TableColumn<HistoryLine, String> what;
    @FXML private TableColumn<HistoryLine, String> field;
    @FXML private TableColumn<HistoryLine, String> change;
    @FXML private TableColumn<HistoryLine, String> cause;

    public CardView(CardViewModel model, CardWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        this.overview = new OverviewView(words, new PolicyView(model, texts), texts);
    }

    @Override
    public Parent load() {
        var screen = Fxml.load(this, "card.fxml", texts);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        return screen;
    }

    @Override
    public void shown() {
        model.read();
        tabs.requestFocus();
    }

    @FXML
    private void initialize() {
        overviewTab.setContent(overview.load());
        neighbours.getItems().setAll(model.neighbours());
        neighbours.setVisible(!model.neighbours().isEmpty());
        neighbours.setManaged(!model.neighbours().isEmpty());
        neighbours.setCellFactory(_ -> new NeighbourCell(texts));
        neighbours.getSelectionModel().select(model.place());
        neighbours.getSelectionModel().selectedItemProperty().subscribe(this::open);
        model.householdProperty()
                .subscribe(_ -> neighbours.getSelectionModel().select(model.place()));
        edit.setVisible(model.canEdit());
        print.setVisible(model.canPrint());
        showColumns();
        model.sheetProperty().subscribe(sheet -> sheet.ifPresent(this::show));
    }

    @FXML
    private void edit() {
        model.edit();
    }

    @FXML
    private void print() {
        model.print();
    }

    private void showColumns() {
        var tables = new FieldTable(words);
        var asked =
                new ArrayList<LedgerField<?>>(
                        List.of(PersonFields.NAME, MembershipFields.RELATION));
        PersonFields.ALL.stream().filter(other -> !asked.contains(other)).forEach(asked::add);
        tables.columns(members, asked, (line, of) -> line.of(of));
        tables.columns(measures, withoutReferences(MeasureFields.ALL), (answers, _) -> answers);
        measures.setPlaceholder(new Label(texts.of("card.noMeasures")));
        incomes.setPlaceholder(new Label(texts.of("card.noYears")));
        conditions.setPlaceholder(new Label(texts.of("card.noYears")));
        Columns.words(at, 11, HistoryLine::at);
        Columns.words(actor, 7, HistoryLine::actor);
        Columns.words(what, 8, HistoryLine::what);
        Columns.words(field, 14, HistoryLine::field);
        Columns.words(change, 30, HistoryLine::change);
        Columns.words(cause, 6, HistoryLine::cause);
    }

    private static List<LedgerField<?>> withoutReferences(List<LedgerField<?>> fields) {
        return fields.stream().filter(one -> !(one.kind() instanceof Kind.Ref)).toList();
    }

    private void show(CardSheet sheet) {
        title.setText(sheet.title());
        state.setText(sheet.state().orElse(""));
        state.setVisible(sheet.state().isPresent());
        conflicts.setText(texts.of("card.conflicts", sheet.conflicts()));
        conflicts.setVisible(sheet.conflicts() > 0);
        facts.setText(sheet.facts());
        overview.show(sheet);
        members.getItems().setAll(sheet.members());
        new FieldTable(words).years(incomes, IncomeFields.ALL, sheet.years());
        new FieldTable(words).years(conditions, ConditionFields.ALL, sheet.years());
        measures.getItems().setAll(sheet.measures());
        history.getItems().setAll(sheet.history());
    }

    private void open(Neighbour other) {
        if (other != null) {
            model.open(other.household());
        }
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() && event.getCode() == KeyCode.UP) {
            event.consume();
            model.step(-1);
        } else if (event.isControlDown() && event.getCode() == KeyCode.DOWN) {
            event.consume();
            model.step(1);
        } else if (event.isControlDown() && event.getCode() == KeyCode.P && model.canPrint()) {
            event.consume();
            model.print();
        } else if (event.getCode() == KeyCode.F2 && model.canEdit()) {
            event.consume();
            model.edit();
        } else if (event.getText().matches("[1-6]")
                && !event.isControlDown()
                && !event.isAltDown()) {
            event.consume();
            tabs.getSelectionModel().select(Integer.parseInt(event.getText()) - 1);
        }
    }
}
