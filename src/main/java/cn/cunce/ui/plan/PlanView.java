package cn.cunce.ui.plan;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.service.ProposePlan;
import cn.cunce.text.Figures;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The desk of plans on screen: households at the left, the one looked at in the middle, funds at
/// the right.
public final class PlanView implements Screen {

    private static final KeyCombination PROPOSE = KeyCombination.valueOf("F5");
    private static final KeyCombination PROPOSE_TOO = KeyCombination.valueOf("Ctrl+R");
    private static final KeyCombination ADOPT = KeyCombination.valueOf("Ctrl+Enter");
    private static final KeyCombination PRINT = KeyCombination.valueOf("Ctrl+P");

    private static final double NARROW_BELOW_PX = 1104;

    private final PlanViewModel model;
    private final FileChoice files;
    private final Texts texts;
    private final PlanListView households;
    private final HouseholdPlanView household;

    @FXML private BorderPane screen;
    @FXML private ChoiceBox<Pack> pack;
    @FXML private ChoiceBox<Integer> year;
    @FXML private Button budget;
    @FXML private Hyperlink dropBudget;
    @FXML private Label example;
    @FXML private Button print;
    @FXML private Button propose;
    @FXML private Button adopt;
    @FXML private HBox progress;
    @FXML private VBox funds;
    @FXML private VBox pots;
    @FXML private Label noPots;
    @FXML private Label shortage;

    public PlanView(
            PlanViewModel model, FileChoice files, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
        this.households = new PlanListView(model, texts);
        this.household = new HouseholdPlanView(model, () -> print(true), codes, pinyin, texts);
    }

    @Override
    public Parent load() {
        var loaded = Fxml.load(this, "plan.fxml", texts);
        loaded.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        loaded.addEventFilter(KeyEvent.KEY_TYPED, household::type);
        return loaded;
    }

    @Override
    public void shown() {
        model.begin();
        households.take();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("planning.proposeDesk", model::propose, "F5", "Ctrl+R")
                        .unless(() -> whyNot(propose)),
                Command.named("planning.adoptDesk", model::adopt, "Ctrl+Enter")
                        .unless(() -> whyNot(adopt)),
                Command.named("planning.printDesk", this::print, "Ctrl+P")
                        .unless(() -> whyNot(print)),
                Command.named("planning.cardDesk", model.household()::openCard, "Enter"),
                Command.named("planning.findDesk", households::takeSearch, "Ctrl+F"),
                Command.named("planning.budgetTitle", this::chooseBudget));
    }

    private Optional<String> whyNot(Button button) {
        var why = model.busyProperty().get() ? "planning.busy" : model.emptiness();
        return button.isDisabled() ? Optional.of(why) : Optional.empty();
    }

    @Override
    public String help() {
        return "planning.help";
    }

    @FXML
    private void initialize() {
        screen.setLeft(households.load());
        screen.setCenter(household.load());
        Words.whenNarrow(screen, NARROW_BELOW_PX, this::fit);
        showQuestion();
        Words.whenShown(progress, model.busyProperty());
        propose.disableProperty().bind(model.canProposeProperty().not());
        adopt.disableProperty().bind(model.canAdoptProperty().not());
        print.disableProperty().bind(model.canPrintProperty().not());
        model.boardProperty().subscribe(this::show);
    }

    private void fit(boolean narrow) {
        households.fit(narrow);
        Words.whenShown(funds, !narrow);
    }

    private void showQuestion() {
        var question = model.question();
        pack.setItems(question.packs());
        pack.setConverter(Words.of(Pack::title));
        year.setItems(question.years());
        year.setConverter(Words.of(one -> texts.of("planning.ofYear", String.valueOf(one))));
        question.askedProperty().subscribe(this::show);
        pack.valueProperty().subscribe(one -> Optional.ofNullable(one).ifPresent(question::choose));
        year.valueProperty().subscribe(one -> Optional.ofNullable(one).ifPresent(question::choose));
        question.budgetProperty().subscribe(this::showBudget);
    }

    private void show(Optional<ProposePlan.Task> asked) {
        asked.ifPresent(
                task -> {
                    pack.setValue(task.pack());
                    year.setValue(task.year());
                });
        Words.whenShown(example, asked.filter(task -> task.pack().example()).isPresent());
    }

    private void showBudget(String name) {
        budget.setText(name.isEmpty() ? texts.of("planning.budget") : name);
        Words.whenShown(dropBudget, !name.isEmpty());
    }

    private void show(Board board) {
        var blocks = board.pots().stream().map(pot -> new PotBlock(pot, texts)).toList();
        pots.getChildren().setAll(blocks);
        Words.whenShown(noPots, blocks.isEmpty());
        var wanting = board.shortage();
        shortage.setText(
                wanting.lines() == 0
                        ? ""
                        : texts.of(
                                "planning.shortage",
                                wanting.lines(),
                                Figures.yuan(wanting.amount())));
    }

    @FXML
    private void propose() {
        model.propose();
    }

    @FXML
    private void giveUp() {
        model.giveUp();
    }

    @FXML
    private void adopt() {
        model.adopt();
    }

    @FXML
    private void print() {
        print(false);
    }

    private void print(boolean onlyChosen) {
        model.print(onlyChosen);
    }

    @FXML
    private void chooseBudget() {
        files.open("planning.budgetTitle", FileChoice.Kind.TABLE).stream()
                .findFirst()
                .ifPresent(model.question()::takeBudget);
    }

    @FXML
    private void dropBudget() {
        model.question().dropBudget();
    }

    private void press(KeyEvent event) {
        if (PROPOSE.match(event) || PROPOSE_TOO.match(event)) {
            press(event, propose);
        } else if (ADOPT.match(event)) {
            press(event, adopt);
        } else if (PRINT.match(event)) {
            press(event, print);
        } else {
            households.find(event);
            household.press(event);
        }
    }

    private static void press(KeyEvent event, Button button) {
        event.consume();
        button.fire();
    }
}
