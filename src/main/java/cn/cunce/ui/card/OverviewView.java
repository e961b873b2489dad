package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardSheet.Guarantee;
import cn.cunce.ui.card.CardSheet.IncomeSum;
import cn.cunce.ui.card.CardSheet.PersonLine;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first tab of a card: members, income, guarantees, measures and what changed, at one glance.
final class OverviewView {

    private static final int MOST_EVENTS = 20;
    private static final List<LedgerField<?>> MEASURE =
            List.of(
                    MeasureFields.MEASURE_YEAR,
                    MeasureFields.MEASURE_CATEGORY,
                    MeasureFields.MEASURE_NAME,
                    MeasureFields.PLANNED_AMOUNT,
                    MeasureFields.DELIVERED_AMOUNT,
                    MeasureFields.MEASURE_STATUS);

    private final CardWords words;
    private final PolicyView policyOf;
    private final Texts texts;

    @FXML private Label size;
    @FXML private TableView<PersonLine> people;
    @FXML private Label year;
    @FXML private Label perHead;
    @FXML private Label incomeNote;
    @FXML private GridPane parts;
    @FXML private GridPane guarantees;
    @FXML private Label causes;
    @FXML private TableView<Answers> measures;
    @FXML private StackPane policy;
    @FXML private VBox timeline;

    OverviewView(CardWords words, PolicyView policyOf, Texts texts) {
        this.words = words;
        this.policyOf = policyOf;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "overview.fxml", texts);
    }

    @FXML
    private void initialize() {
        column("card.place", 2.5, line -> String.valueOf(line.place()));
        column("card.person", 5.5, line -> words.of(PersonFields.NAME, line.person()));
        column("card.relation", 5, line -> words.of(MembershipFields.RELATION, line.membership()));
        column("card.sex", 3, line -> words.of(PersonFields.SEX, line.person()));
        column("card.age", 3.3, PersonLine::age);
        column("card.ethnicity", 4.5, line -> words.of(PersonFields.ETHNICITY, line.person()));
        column(
                "card.education",
                6.5,
                line -> words.of(PersonFields.EDUCATION_LEVEL, line.person()));
        column("card.health", 7, line -> words.of(PersonFields.HEALTH, line.person()));
        column("card.labour", 7, line -> words.of(PersonFields.LABOUR_ABILITY, line.person()));
        column("card.work", 7, line -> words.of(PersonFields.WORK_REGION, line.person()));
        column("card.medical", 3.5, line -> words.of(PersonFields.MEDICAL_INSURED, line.person()));
        column("card.pension", 3.5, line -> words.of(PersonFields.PENSION_INSURED, line.person()));
        new FieldTable(words).columns(measures, MEASURE, (answers, _) -> answers);
        measures.setPlaceholder(new Label(texts.of("card.noMeasures")));
        policy.getChildren().setAll(policyOf.load());
    }

    private void column(String key, double em, Function<PersonLine, String> of) {
        var column = new TableColumn<PersonLine, String>(texts.of(key));
        Columns.words(column, em, of);
        people.getColumns().add(column);
    }

    void show(CardSheet sheet) {
        size.setText(texts.of("card.size", sheet.members().size()));
        people.getItems().setAll(sheet.members());
        year.setText(
                sheet.form().year() == 0
                        ? ""
                        : texts.of("card.year", String.valueOf(sheet.form().year())));
        show(sheet.income());
        guarantees.getChildren().clear();
        sheet.guarantees().forEach(this::add);
        causes.setText(causes(sheet.form().household()));
        measures.getItems().setAll(sheet.measures());
        policyOf.show(sheet.policy());
        timeline.getChildren()
                .setAll(
                        sheet.events().stream()
                                .limit(MOST_EVENTS)
                                .map(OverviewView::event)
                                .toList());
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
        parts.getChildren().clear();
        for (var part : income.parts()) {
            var bar = new ProgressBar(part.share());
            bar.getStyleClass().add("card-bar");
            parts.addRow(parts.getRowCount(), whole(part.label()), bar, whole(part.amount()));
        }
        parts.addRow(
                parts.getRowCount(),
                strong(texts.of("card.net")),
                new Label(),
                strong(income.net()));
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
        var shape = new Label(shape(guarantee.holds()) + " " + guarantee.said());
        shape.getStyleClass().add(style(guarantee.holds()));
        guarantees.addRow(guarantees.getRowCount(), shape, new Label(guarantee.label()));
    }

    private String causes(Answers household) {
        return Stream.of(HouseholdFields.MAIN_CAUSE, HouseholdFields.OTHER_CAUSES)
                .map(field -> words.of(field, household))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("、"));
    }

    private static String shape(Optional<Boolean> holds) {
        return holds.map(yes -> yes ? "✓" : "×").orElse("◇");
    }

    private static String style(Optional<Boolean> holds) {
        return holds.map(yes -> yes ? "good-text" : "must-text").orElse("open-text");
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

    private static Label strong(String text) {
        var label = whole(text);
        label.getStyleClass().add("strong");
        return label;
    }
}
