package cn.cunce.ui.card;

import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardPolicy.Line;
import cn.cunce.ui.card.CardPolicy.Planned;
import cn.cunce.ui.card.CardPolicy.Ruled;
import cn.cunce.ui.card.CardReasons.Reason;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.ReasonList;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// 认定与计划: every decision about the household with its reason, those that stand first, and the
/// lines of its plans.
final class RulingsView implements CardTab {

    /// @param year of the plan
    private record PlanRow(int year, Line line) {}

    private final CardViewModel model;
    private final Texts texts;
    private final ReasonList reasons;
    private Optional<CardSheet> shown = Optional.empty();

    @FXML private TableView<Ruled> rulings;
    @FXML private TableColumn<Ruled, String> rule;
    @FXML private TableColumn<Ruled, String> answer;
    @FXML private TableColumn<Ruled, String> on;
    @FXML private TableColumn<Ruled, String> state;
    @FXML private TableColumn<Ruled, String> made;
    @FXML private Hyperlink openTargeting;
    @FXML private Hyperlink compute;
    @FXML private Hyperlink openPlan;
    @FXML private Label question;
    @FXML private Label headline;
    @FXML private StackPane tree;
    @FXML private VBox clauses;
    @FXML private TableView<PlanRow> lines;
    @FXML private TableColumn<PlanRow, String> year;
    @FXML private TableColumn<PlanRow, String> title;
    @FXML private TableColumn<PlanRow, String> amount;
    @FXML private TableColumn<PlanRow, String> lineState;
    @FXML private TableColumn<PlanRow, String> fund;
    @FXML private TableColumn<PlanRow, String> why;
    @FXML private Label planned;

    RulingsView(CardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.reasons = new ReasonList(texts);
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "rulings.fxml", texts);
    }

    @FXML
    private void initialize() {
        tree.getChildren().setAll(reasons);
        Columns.words(rule, 13, Ruled::rule);
        Columns.words(answer, 8, Ruled::answer);
        Columns.words(on, 7, Ruled::on);
        Columns.words(state, 7.5, one -> texts.of(one.state()));
        Columns.words(made, 10, this::made);
        Columns.words(year, 4, row -> String.valueOf(row.year()));
        Columns.words(title, 11, row -> row.line().title());
        Columns.words(amount, 6, row -> row.line().amount());
        Columns.words(lineState, 6, row -> texts.of(row.line().state()));
        Columns.words(fund, 9, row -> row.line().fund());
        Columns.words(why, 9.5, row -> row.line().why());
        rulings.setPlaceholder(
                new EmptySection(texts, "card.noRulings", "card.compute", this::compute));
        lines.setPlaceholder(
                new EmptySection(texts, "card.noPlan", "card.planMeasures", this::openPlan));
        rulings.getSelectionModel()
                .selectedItemProperty()
                .subscribe(one -> model.reasons().ask(Optional.ofNullable(one)));
        model.reasons().reasonProperty().subscribe(this::show);
        model.reasons().answersProperty().subscribe(this::list);
        Words.whenShown(openTargeting, model.knows(Place.Targeting.class));
        Words.whenShown(openPlan, model.knows(Place.Plan.class));
    }

    private String made(Ruled one) {
        return one.made().map(act -> texts.of("card.act", act.actor(), act.day())).orElse("");
    }

    @Override
    public void show(CardSheet sheet) {
        shown = Optional.of(sheet);
        Words.whenShown(compute, model.thenProperty().get().isEmpty());
        list();
        var policy = sheet.policy();
        var rows = new ArrayList<PlanRow>();
        for (var plan : policy.plans()) {
            plan.lines().forEach(line -> rows.add(new PlanRow(plan.year(), line)));
        }
        lines.getItems().setAll(rows);
        planned.setText(policy.plan().map(this::total).orElse(""));
    }

    private String total(Planned plan) {
        return texts.of(
                "card.planTotal",
                String.valueOf(plan.year()),
                plan.lines().size(),
                Figures.yuan(plan.total()));
    }

    /// What the pack says now stands first: it is what was asked for last.
    private void list() {
        shown.ifPresent(
                sheet -> {
                    var all = new ArrayList<Ruled>();
                    model.reasons()
                            .answersProperty()
                            .get()
                            .filter(answers -> answers.household().equals(sheet.id()))
                            .ifPresent(answers -> all.addAll(answers.rulings()));
                    all.addAll(sheet.policy().rulings());
                    all.addAll(sheet.policy().older());
                    rulings.getItems().setAll(all);
                    rulings.getSelectionModel().selectFirst();
                });
    }

    /// Why the household is what it is: from what is kept, or by asking the pack now.
    void explain() {
        shown.filter(sheet -> sheet.policy().rulings().isEmpty()).ifPresent(_ -> compute());
    }

    @FXML
    private void compute() {
        model.reasons().compute(model.householdProperty().get());
    }

    private void show(Optional<Reason> reason) {
        question.setText(reason.map(Reason::question).orElse(texts.of("card.chooseRuling")));
        headline.setText(reason.map(Reason::headline).orElse(""));
        Words.whenShown(headline, !headline.getText().isEmpty());
        reasons.show(reason.map(Reason::lines).orElse(List.of()));
        clauses.getChildren()
                .setAll(
                        reason.stream()
                                .flatMap(one -> one.clauses().stream())
                                .map(one -> quote(one.id(), one.quote()))
                                .toList());
    }

    private Label quote(String id, String words) {
        var quote = new Label(texts.of("card.quote", id, words));
        quote.setWrapText(true);
        quote.setMinHeight(Label.USE_PREF_SIZE);
        return quote;
    }

    @FXML
    private void openTargeting() {
        model.go(new Place.Targeting());
    }

    @FXML
    private void openPlan() {
        model.go(new Place.Plan(Optional.of(model.householdProperty().get())));
    }
}
