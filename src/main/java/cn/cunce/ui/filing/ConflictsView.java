package cn.cunce.ui.filing;

import static cn.cunce.ui.part.Words.whenShown;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.LiveValue;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.filing.ConflictsViewModel.Pick;
import cn.cunce.ui.filing.ConflictsViewModel.Row;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.Fxml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Conflicts on screen: a table, and of the one looked at a card for the base and for each value.
final class ConflictsView {

    private final ConflictsViewModel model;
    private final CodeLists codes;
    private final Pinyin pinyin;
    private final Texts texts;
    private final List<ValueCard> cards = new ArrayList<>();
    private Optional<FieldEditor> editor = Optional.empty();

    @FXML private Label count;
    @FXML private TableView<Row> rows;
    @FXML private TableColumn<Row, String> household;
    @FXML private TableColumn<Row, String> head;
    @FXML private TableColumn<Row, String> field;
    @FXML private TableColumn<Row, String> base;
    @FXML private TableColumn<Row, String> one;
    @FXML private TableColumn<Row, String> two;
    @FXML private TableColumn<Row, String> state;
    @FXML private VBox below;
    @FXML private Label chosenField;
    @FXML private Label settledBy;
    @FXML private HBox values;
    @FXML private Button both;
    @FXML private Button accept;

    ConflictsView(ConflictsViewModel model, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
    }

    Parent load() {
        var pane = Fxml.load(this, "conflicts.fxml", texts);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        pane.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        return pane;
    }

    @FXML
    private void initialize() {
        var words = model.words();
        Columns.words(household, 7.4, row -> row.conflict().household());
        Columns.words(head, 5, row -> row.conflict().head());
        Columns.words(field, 10, row -> words.field(row.conflict()));
        Columns.words(base, 8, row -> words.base(row.conflict()));
        Columns.words(one, 13.8, row -> brief(row, 0));
        Columns.words(two, 13.8, row -> brief(row, 1));
        Columns.words(state, 10, this::state);
        rows.setItems(model.rows());
        rows.setPlaceholder(new Label(texts.of("merge.noConflicts")));
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row ->
                                Optional.ofNullable(row)
                                        .ifPresent(one -> model.choose(Optional.of(one))));
        model.rows().addListener((Observable _) -> showCount());
        model.chosenProperty().subscribe(this::show);
        model.pickProperty().subscribe(this::showPick);
        showCount();
    }

    void focus() {
        rows.requestFocus();
    }

    void other() {
        model.pick(new Pick.Other());
        editor.ifPresent(Node::requestFocus);
    }

    @FXML
    void both() {
        model.pick(new Pick.Both());
        accept();
    }

    @FXML
    void accept() {
        model.accept(editor.map(FieldEditor::typed).orElse(""));
        rows.requestFocus();
    }

    /// Keys that a table would take for itself; where somebody writes, only Enter is ours.
    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> pick(event, new Pick.Value(1));
            case DIGIT2, NUMPAD2 -> pick(event, new Pick.Value(2));
            case DIGIT5, NUMPAD5 -> pick(event, new Pick.Both());
            case RIGHT -> step(event, 1);
            case LEFT -> step(event, -1);
            case ENTER -> {
                if (event.getTarget() == rows) {
                    event.consume();
                    accept();
                }
            }
            default -> {}
        }
    }

    /// 3 goes to the field of another value when it has been typed, so as not to stand in it.
    private void type(KeyEvent event) {
        if (event.getCharacter().equals("3") && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            other();
        }
    }

    private void pick(KeyEvent event, Pick wanted) {
        if (!event.isControlDown() && !event.isAltDown()) {
            event.consume();
            model.pick(wanted);
        }
    }

    private void step(KeyEvent event, int by) {
        if (!event.isControlDown() && !event.isAltDown()) {
            event.consume();
            model.step(by);
        }
    }

    private String brief(Row row, int at) {
        var live = row.conflict().values();
        return at < live.size() ? model.words().brief(row.conflict(), live.get(at)) : "";
    }

    private String state(Row row) {
        return row.settled()
                .map(model.words()::settled)
                .orElseGet(() -> texts.of("merge.stateOpen"));
    }

    private void showCount() {
        count.setText(texts.of("merge.count", model.open(), model.rows().size() - model.open()));
    }

    private void show(Optional<Row> chosen) {
        whenShown(below, chosen.isPresent());
        cards.clear();
        editor = Optional.empty();
        values.getChildren().setAll(chosen.map(this::cards).orElse(List.of()));
        chosen.ifPresent(this::showChosen);
    }

    private void showChosen(Row row) {
        var conflict = row.conflict();
        chosenField.setText(
                texts.of(
                        "merge.chosen",
                        conflict.household(),
                        conflict.head(),
                        model.words().field(conflict)));
        settledBy.setText(row.settled().map(model.words()::settledBy).orElse(""));
        whenShown(both, ConflictsViewModel.isList(row));
        accept.setText(texts.of(row.isOpen() ? "merge.accept" : "merge.acceptAgain"));
        rows.getSelectionModel().select(row);
    }

    private void showPick(Optional<Pick> pick) {
        var number =
                pick.filter(Pick.Value.class::isInstance)
                        .map(value -> ((Pick.Value) value).number())
                        .orElse(0);
        var isOther = pick.filter(Pick.Other.class::isInstance).isPresent();
        for (var card = 0; card < cards.size(); card++) {
            cards.get(card).showPicked(card + 1 == number || isOther && card == cards.size() - 1);
        }
        accept.setDisable(pick.isEmpty());
    }

    /// One card for what stood there before, one for each live value, one for another.
    private List<Node> cards(Row row) {
        var conflict = row.conflict();
        var shown = new ArrayList<Node>();
        shown.add(ValueCard.of(texts.of("merge.base"), model.words().base(conflict), ""));
        for (var at = 0; at < conflict.values().size(); at++) {
            var card = card(row, conflict.values().get(at), at + 1);
            cards.add(card);
            shown.add(card);
        }
        var another = another(row);
        cards.add(another);
        shown.add(another);
        return shown;
    }

    private ValueCard card(Row row, LiveValue live, int number) {
        var words = model.words();
        var card =
                ValueCard.of(
                        texts.of("merge.value", words.level(live), number),
                        words.value(row.conflict(), live),
                        words.source(live));
        card.setOnMouseClicked(_ -> model.pick(new Pick.Value(number)));
        return card;
    }

    private ValueCard another(Row row) {
        var of = row.conflict().field();
        var typing = new FieldEditor(of, Choices.of(of, codes, pinyin, texts), texts);
        typing.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                model.pick(new Pick.Other());
                            }
                        });
        editor = Optional.of(typing);
        return ValueCard.of(texts.of("merge.another"), typing);
    }
}
