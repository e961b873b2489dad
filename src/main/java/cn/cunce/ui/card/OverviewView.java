package cn.cunce.ui.card;

import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardSheet.Guarantee;
import cn.cunce.ui.card.CardSheet.IncomeSum;
import cn.cunce.ui.card.CardSheet.PersonLine;
import cn.cunce.ui.card.CardSheet.Spot;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first tab of a card: members, income, guarantees, what is needed and done, what has been
/// decided and what changed, at one glance.
final class OverviewView implements CardTab {

    private static final int MOST_EVENTS = 20;

    private final CardViewModel model;
    private final CardWords words;
    private final ChainView chain;
    private final PolicyView policyOf;
    private final IntConsumer turnTo;
    private final Texts texts;
    private Optional<FieldTable<PersonLine>> table = Optional.empty();

    @FXML private Label size;
    @FXML private TableView<PersonLine> people;
    @FXML private Label year;
    @FXML private Label perHead;
    @FXML private Label incomeNote;
    @FXML private GridPane parts;
    @FXML private Hyperlink fillIncome;
    @FXML private GridPane guarantees;
    @FXML private Label guaranteeNote;
    @FXML private StackPane needs;
    @FXML private StackPane policy;
    @FXML private BorderPane timelinePane;
    @FXML private VBox timeline;
    @FXML private Hyperlink wholeHistory;

    /// @param turnTo leads to a tab, from 1
    OverviewView(CardViewModel model, IntConsumer turnTo, Texts texts) {
        this.model = model;
        this.words = model.desk().sheets().words();
        this.chain = new ChainView(turnTo, texts);
        this.policyOf = new PolicyView(model, texts);
        this.turnTo = turnTo;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "overview.fxml", texts);
    }

    @FXML
    private void initialize() {
        var of = new FieldTable<>(people);
        of.column(texts.of("card.place"), 2.5, line -> "" + line.place(), _ -> Optional.empty());
        column(of, "card.person", 5.5, PersonFields.NAME);
        column(of, "card.relation", 5, MembershipFields.RELATION);
        column(of, "card.sex", 3, PersonFields.SEX);
        of.column(
                texts.of("card.age"),
                3.3,
                PersonLine::age,
                line -> line.spot(PersonFields.BIRTH_DATE));
        column(of, "card.ethnicity", 4.5, PersonFields.ETHNICITY);
        column(of, "card.idNumber", 12.5, PersonFields.ID_NUMBER)
                .visibleProperty()
                .bind(model.revealedProperty());
        column(of, "card.education", 6.5, PersonFields.EDUCATION_LEVEL);
        column(of, "card.health", 8, PersonFields.HEALTH);
        column(of, "card.labour", 8, PersonFields.LABOUR_ABILITY);
        column(of, "card.work", 7, PersonFields.WORK_REGION);
        column(of, "card.medical", 3.5, PersonFields.MEDICAL_INSURED);
        column(of, "card.pension", 3.5, PersonFields.PENSION_INSURED);
        table = Optional.of(of);
        people.setPlaceholder(
                new EmptySection(texts, "card.noMembers", "card.fillMembers", model::edit));
        model.revealedProperty().subscribe(_ -> people.refresh());
        needs.getChildren().setAll(chain.load());
        policy.getChildren().setAll(policyOf.load());
    }

    private TableColumn<PersonLine, String> column(
            FieldTable<PersonLine> of, String title, double em, LedgerField<?> field) {
        return of.column(texts.of(title), em, line -> said(line, field), line -> line.spot(field));
    }

    private String said(PersonLine line, LedgerField<?> field) {
        return model.revealedProperty().get()
                ? words.inFull(field, line.of(field))
                : words.of(field, line.of(field));
    }

    /// Where there is little room the timeline and the decisions are on their own tabs only.
    void fit(boolean narrow) {
        Words.whenShown(timelinePane, !narrow);
        Words.whenShown(policy, !narrow);
    }

    @Override
    public void show(CardSheet sheet) {
        size.setText(sheet.head().family());
        people.getItems().setAll(sheet.members());
        table.ifPresent(of -> of.mark(model.marked()));
        var known = sheet.form().year() > 0;
        year.setText(known ? texts.of("card.year", String.valueOf(sheet.form().year())) : "");
        show(sheet.income());
        Words.whenShown(fillIncome, !sheet.income().missing().isEmpty());
        guarantees.getChildren().clear();
        sheet.guarantees().forEach(this::add);
        guaranteeNote.setText(note(sheet));
        chain.show(sheet);
        policyOf.show(sheet.policy());
        timeline.getChildren()
                .setAll(
                        sheet.events().stream()
                                .limit(MOST_EVENTS)
                                .map(OverviewView::event)
                                .toList());
        wholeHistory.setText(texts.of("card.wholeHistory", sheet.history().size()));
    }

    private String note(CardSheet sheet) {
        var against = sheet.guarantees().stream().filter(Guarantee::isContradicted).count();
        var open = sheet.guarantees().stream().filter(one -> one.holds().isEmpty()).count();
        if (against > 0) {
            return texts.of("card.guaranteesAgainst", against);
        }
        return open > 0 ? texts.of("card.guaranteesOpen", open) : "";
    }

    private void show(IncomeSum income) {
        perHead.setText(
                income.perHead().isEmpty()
                        ? texts.of("card.undetermined")
                        : texts.of("card.yuan", income.perHead()));
        incomeNote.setText(note(income));
        incomeNote
                .getStyleClass()
                .setAll("label", income.difference().isEmpty() ? "hint" : "look-text");
        IncomeParts.fill(parts, income, texts);
    }

    private String note(IncomeSum income) {
        if (!income.missing().isEmpty()) {
            return texts.of("card.lacks", String.join("、", income.missing()));
        }
        return income.difference().isEmpty()
                ? ""
                : texts.of("card.differs", income.stated(), income.difference());
    }

    private void add(Guarantee guarantee) {
        var mark = GuaranteeMark.of(guarantee.holds());
        var said = new Label(mark.shape() + " " + guarantee.said());
        said.setMinWidth(Region.USE_PREF_SIZE);
        said.getStyleClass().add(mark.style() + "-text");
        var hint = whole(hint(guarantee));
        hint.getStyleClass().add(guarantee.isContradicted() ? "look-text" : "hint");
        guarantees.addRow(guarantees.getRowCount(), said, whole(guarantee.label()), hint);
    }

    /// Only what would be news: an open fact, or one that the details speak against.
    private String hint(Guarantee guarantee) {
        return guarantee.canBeTaken()
                ? guarantee
                        .hint()
                        .map(
                                one ->
                                        texts.of(
                                                guarantee.isContradicted()
                                                        ? "card.hintShortAgainst"
                                                        : "card.hintShort",
                                                texts.of(one.holds() ? "card.met" : "card.notMet")))
                        .orElse("")
                : "";
    }

    private static VBox event(CardSheet.Event line) {
        var when = new Label(line.at() + " • " + line.actor());
        var what = new Label(line.what());
        var change = new Label(line.said());
        when.getStyleClass().add("hint");
        what.getStyleClass().add("strong");
        change.setWrapText(true);
        var event = new VBox(when, what, change);
        event.getStyleClass().add("card-event");
        return event;
    }

    /// A label that is never cut off.
    private static Label whole(String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void reveal() {
        model.reveal();
    }

    @FXML
    private void toIncome() {
        turnTo.accept(CardView.INCOME);
    }

    @FXML
    private void fillIncome() {
        model.edit(IncomeFields.WAGE_INCOME.name());
    }

    @FXML
    private void toGuarantees() {
        turnTo.accept(CardView.GUARANTEES);
    }

    @FXML
    private void toHistory() {
        turnTo.accept(CardView.HISTORY);
    }

    @Override
    public Optional<Spot> focused() {
        return table.flatMap(FieldTable::focused);
    }
}
