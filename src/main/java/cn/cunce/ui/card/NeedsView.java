package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardNeeds.Need;
import cn.cunce.ui.card.CardSheet.Spot;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Place;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// 原因与需求: why the household is poor, what it needs, and what is done about each need.
final class NeedsView implements CardTab {

    private final CardViewModel model;
    private final Texts texts;
    private final FieldEditor kind;
    private final FieldEditor text;
    private final FieldEditor date;
    private final FieldEditor status;
    private Optional<FieldTable<Need>> table = Optional.empty();
    private Optional<CardSheet> shown = Optional.empty();
    private Optional<LedgerRecord> edited = Optional.empty();

    @FXML private FlowPane causes;
    @FXML private Label note;
    @FXML private Hyperlink changeCauses;
    @FXML private TableView<Need> needs;
    @FXML private VBox writing;
    @FXML private Label writes;
    @FXML private FlowPane fields;
    @FXML private Button save;
    @FXML private Button other;
    @FXML private MenuButton end;
    @FXML private VBox helps;
    @FXML private Hyperlink openPlan;

    NeedsView(CardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.kind = editor(DemandFields.DEMAND_KIND);
        this.text = editor(DemandFields.DEMAND_TEXT);
        this.date = editor(DemandFields.DEMAND_DATE);
        this.status = editor(DemandFields.DEMAND_STATUS);
    }

    private FieldEditor editor(LedgerField<?> field) {
        var desk = model.desk();
        var choices = Choices.of(field, desk.codes(), desk.pinyin(), texts);
        var editor = new FieldEditor(field, choices, texts);
        editor.setPromptText(field.label());
        return editor;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "needs.fxml", texts);
    }

    @FXML
    private void initialize() {
        var of = new FieldTable<>(needs);
        column(of, DemandFields.DEMAND_KIND, 7);
        column(of, DemandFields.DEMAND_TEXT, 14);
        column(of, DemandFields.DEMAND_DATE, 7);
        column(of, DemandFields.DEMAND_STATUS, 7);
        of.column(texts.of("card.helpOfNeed"), 30, this::helps, _ -> Optional.empty());
        table = Optional.of(of);
        needs.setPlaceholder(
                new EmptySection(texts, "card.noNeeds", "card.addNeed", kind::requestFocus));
        needs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(need -> edit(Optional.ofNullable(need).map(Need::record)));
        fields.getChildren().setAll(kind, text, date, status);
        text.getStyleClass().add("card-need-text");
        for (var entry : model.changes().endReasons()) {
            var item = new MenuItem(entry.label());
            item.setOnAction(_ -> edited.ifPresent(n -> model.changes().end(n, entry.code())));
            end.getItems().add(item);
        }
        Words.whenShown(openPlan, model.knows(Place.Plan.class));
        edit(Optional.empty());
    }

    private void column(FieldTable<Need> of, LedgerField<?> field, double em) {
        of.column(
                field.label(),
                em,
                need -> model.desk().sheets().words().of(field, need.record().answers()),
                need -> Optional.of(new Spot(need.record().id(), field)));
    }

    private String helps(Need need) {
        return need.helps().isEmpty()
                ? texts.of("card.noHelpYet")
                : String.join("；", need.helps().stream().map(this::words).toList());
    }

    private String words(CardNeeds.Help help) {
        var amount = help.delivered().isEmpty() ? help.planned() : help.delivered();
        return amount.isEmpty()
                ? texts.of("card.oneHelp", help.year(), help.name(), help.status())
                : texts.of("card.helpPaid", help.year(), help.name(), amount, help.status());
    }

    @Override
    public void show(CardSheet sheet) {
        shown = Optional.of(sheet);
        var all = sheet.needs();
        causes.getChildren().setAll(causes(all.causes()));
        note.setText(all.note());
        Words.whenShown(note, !all.note().isEmpty());
        needs.getItems().setAll(all.needs());
        table.ifPresent(of -> of.mark(model.marked()));
        helps.getChildren().setAll(all.others().stream().map(this::line).toList());
        if (all.others().isEmpty()) {
            helps.getChildren().add(hint("card.noOtherHelp"));
        }
        var canWrite = model.whyNotEdit().isEmpty();
        Words.whenShown(writing, canWrite);
        Words.whenShown(changeCauses, canWrite);
        edit(Optional.empty());
    }

    private List<Node> causes(List<String> all) {
        if (all.isEmpty()) {
            return List.of(hint("card.noCauses"));
        }
        return all.stream().<Node>map(cause -> cause(cause, cause.equals(all.getFirst()))).toList();
    }

    private Label cause(String word, boolean main) {
        var tag = new Label(texts.of(main ? "card.mainCause" : "card.otherCause", word));
        tag.getStyleClass().addAll("tag", main ? "look" : "plain");
        return tag;
    }

    private Label line(CardNeeds.Help help) {
        var line = new Label(words(help));
        line.setWrapText(true);
        return line;
    }

    private Label hint(String key) {
        var hint = new Label(texts.of(key));
        hint.getStyleClass().add("hint");
        return hint;
    }

    /// Puts a need into the fields below, to be told otherwise; nothing for a new one.
    private void edit(Optional<LedgerRecord> need) {
        edited = need;
        var said = need.map(LedgerRecord::answers).orElse(Answers.NONE);
        for (var editor : List.of(kind, text, date, status)) {
            editor.show(model.changes().state(editor.field(), said));
        }
        writes.setText(texts.of(need.isPresent() ? "card.changesNeed" : "card.newNeed"));
        save.setText(texts.of(need.isPresent() ? "card.saveNeed" : "card.addNeed"));
        Words.whenShown(other, need.isPresent());
        Words.whenShown(end, need.isPresent());
    }

    @FXML
    private void save() {
        var typed = new CardChanges.Typed(kind.typed(), text.typed(), date.typed(), status.typed());
        edited.ifPresentOrElse(
                need -> model.changes().retell(need, typed),
                () -> shown.ifPresent(sheet -> model.changes().add(sheet.id(), typed)));
    }

    @FXML
    private void other() {
        needs.getSelectionModel().clearSelection();
        edit(Optional.empty());
        kind.requestFocus();
    }

    @FXML
    private void changeCauses() {
        model.edit(HouseholdFields.MAIN_CAUSE.name());
    }

    @FXML
    private void openPlan() {
        shown.ifPresent(sheet -> model.go(new Place.Plan(Optional.of(sheet.id()))));
    }

    @Override
    public Optional<Spot> focused() {
        return table.flatMap(FieldTable::focused);
    }
}
