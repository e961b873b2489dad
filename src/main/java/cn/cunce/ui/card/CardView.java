package cn.cunce.ui.card;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Place.Neighbour;
import cn.cunce.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// One household on screen: its head, its tabs, and those beside it in the list it came from.
public final class CardView implements Screen {

    static final int INCOME = 3;
    static final int GUARANTEES = 4;
    static final int NEEDS = 5;
    static final int RULINGS = 7;
    static final int HISTORY = 9;
    static final int LISTS = 10;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final Duration REVEALED = Duration.seconds(30);

    /// In letters of the body, so that a larger 字号 folds it as a smaller window does.
    private static final double NARROW_BELOW_EM = 90;

    private final CardViewModel model;
    private final Texts texts;
    private final OverviewView overview;
    private final List<CardTab> views;
    private final RulingsView rulings;
    private final HeadView head;
    private final ThenView then;
    private final PauseTransition hiding = new PauseTransition(REVEALED);

    @FXML private BorderPane screen;
    @FXML private ListView<Neighbour> neighbours;
    @FXML private StackPane headPane;
    @FXML private StackPane thenPane;
    @FXML private TabPane tabs;
    @FXML private Tab conditions;
    @FXML private Label nothing;

    public CardView(CardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.overview = new OverviewView(model, this::turnTo, texts);
        this.rulings = new RulingsView(model, texts);
        this.head = new HeadView(model, this::explain, texts);
        this.then = new ThenView(model, texts);
        this.views =
                List.of(
                        overview,
                        new LaterTab(new MembersView(model, texts)),
                        new LaterTab(new IncomeView(model, texts)),
                        new LaterTab(new GuaranteesView(model, texts)),
                        new LaterTab(new NeedsView(model, texts)),
                        new LaterTab(new MeasuresView(model, texts)),
                        rulings,
                        new LaterTab(new ConditionsView(model, texts)),
                        new LaterTab(new HistoryView(model, texts)),
                        new LaterTab(new ListsView(model, texts)));
    }

    @Override
    public Parent load() {
        var loaded = Fxml.load(this, "card.fxml", texts);
        loaded.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        return loaded;
    }

    @Override
    public void shown() {
        model.read();
        tabs.requestFocus();
    }

    @Override
    public void changed() {
        model.read();
    }

    @Override
    public void left() {
        model.hide();
    }

    @FXML
    private void initialize() {
        headPane.getChildren().setAll(head.load());
        thenPane.getChildren().setAll(then.load());
        for (var i = 0; i < views.size(); i++) {
            tabs.getTabs().get(i).setContent(views.get(i).load());
        }
        tabs.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(at -> views.get(Math.max(0, at.intValue())).seen());
        neighbours.getItems().setAll(model.neighbours());
        Words.whenShown(neighbours, !model.neighbours().isEmpty());
        neighbours.setCellFactory(_ -> new NeighbourCell(texts));
        neighbours.getSelectionModel().select(model.place());
        neighbours.getSelectionModel().selectedItemProperty().subscribe(this::openNeighbour);
        model.householdProperty()
                .subscribe(_ -> neighbours.getSelectionModel().select(model.place()));
        model.sheetProperty().subscribe(sheet -> sheet.ifPresent(this::show));
        model.comparingProperty().subscribe(_ -> model.sheetProperty().get().ifPresent(this::show));
        hiding.setOnFinished(_ -> model.hide());
        model.revealedProperty().subscribe(this::reveal);
        model.goneProperty().subscribe(this::tellGone);
        screen.widthProperty().subscribe(this::fit);
        nothing.fontProperty().subscribe(this::fit);
    }

    private void fit() {
        var width = screen.getWidth();
        var narrow = width > 0 && width < NARROW_BELOW_EM * nothing.getFont().getSize();
        overview.fit(narrow);
        tabs.pseudoClassStateChanged(NARROW, narrow);
        neighbours.pseudoClassStateChanged(NARROW, narrow);
        conditions.setText(texts.of(narrow ? "card.conditionsShort" : "card.conditions"));
    }

    private void tellGone(boolean gone) {
        nothing.setText(texts.of(gone ? "card.gone" : "card.reading"));
        Words.whenShown(nothing, gone || model.sheetProperty().get().isEmpty());
        tabs.setDisable(gone);
    }

    private void reveal(boolean revealed) {
        if (revealed) {
            hiding.playFromStart();
        } else {
            hiding.stop();
        }
    }

    private void show(CardSheet sheet) {
        Words.whenShown(nothing, false);
        views.forEach(view -> view.show(sheet));
    }

    private void openNeighbour(Neighbour other) {
        if (other != null) {
            model.open(other.household());
        }
    }

    private void turnTo(int tab) {
        tabs.getSelectionModel().select(tab - 1);
    }

    private Optional<CardTab> chosen() {
        Tab chosen = tabs.getSelectionModel().getSelectedItem();
        return Optional.of(views.get(tabs.getTabs().indexOf(chosen)));
    }

    private void explain() {
        turnTo(RULINGS);
        rulings.explain();
    }

    /// The history of the value that has the focus, or of the household where none has.
    private void showHistory() {
        chosen().flatMap(CardTab::focused)
                .ifPresentOrElse(model.history()::only, model.history()::clear);
        turnTo(HISTORY);
    }

    @Override
    public String help() {
        return "card.help";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("card.editHousehold", model::edit, "F2", "Alt+Enter")
                        .unless(model::whyNotEdit),
                Command.named("card.printCard", model::print, "Ctrl+P"),
                Command.named("card.before", () -> model.step(-1), "Ctrl+Up"),
                Command.named("card.next", () -> model.step(1), "Ctrl+Down"),
                Command.named("card.askDay", then::ask, "Ctrl+D"),
                Command.named("card.compare", model::compare).unless(this::whyNotCompare),
                Command.named("card.toNow", model::showNow).unless(this::whyNotCompare),
                Command.named("card.showHistory", this::showHistory, "Ctrl+H"),
                Command.named("card.explain", this::explain),
                Command.named("card.revealIds", model::reveal, "Ctrl+I"),
                Command.named("card.goOverview", () -> turnTo(1), "1"),
                Command.named("card.goMembers", () -> turnTo(2), "2"),
                Command.named("card.goIncome", () -> turnTo(INCOME), "3"),
                Command.named("card.goGuarantees", () -> turnTo(GUARANTEES), "4"),
                Command.named("card.goNeeds", () -> turnTo(NEEDS), "5"),
                Command.named("card.goMeasures", () -> turnTo(6), "6"),
                Command.named("card.goRulings", () -> turnTo(RULINGS), "7"),
                Command.named("card.goConditions", () -> turnTo(8), "8"),
                Command.named("card.goHistory", () -> turnTo(HISTORY), "9"),
                Command.named("card.goLists", () -> turnTo(LISTS), "0"));
    }

    private Optional<String> whyNotCompare() {
        return model.thenProperty().get().isPresent()
                ? Optional.empty()
                : Optional.of("card.isNow");
    }

    /// Keys that tables and lists would take for themselves.
    private void press(KeyEvent event) {
        var typing = event.getTarget() instanceof TextInputControl;
        if (event.isControlDown() && event.getCode() == KeyCode.UP) {
            event.consume();
            model.step(-1);
        } else if (event.isControlDown() && event.getCode() == KeyCode.DOWN) {
            event.consume();
            model.step(1);
        } else if (!typing && event.getCode() == KeyCode.F2 && model.whyNotEdit().isEmpty()) {
            event.consume();
            model.edit();
        } else if (!typing && isPlainDigit(event)) {
            event.consume();
            turnTo(event.getText().equals("0") ? LISTS : Integer.parseInt(event.getText()));
        }
    }

    private static boolean isPlainDigit(KeyEvent event) {
        return event.getText().matches("[0-9]") && !event.isControlDown() && !event.isAltDown();
    }
}
