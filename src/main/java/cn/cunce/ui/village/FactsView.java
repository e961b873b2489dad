package cn.cunce.ui.village;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Explanation;
import cn.cunce.text.Pinyin;
import cn.cunce.text.ReasonLine;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.village.RuleFacts.Lack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The facts behind a rule: those of the village are live fields, the others are links.
final class FactsView {

    private final VillageViewModel profile;
    private final RuleViewModel model;
    private final CodeLists codes;
    private final Pinyin pinyin;
    private final Texts texts;
    private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
    private List<String> shown = List.of();

    @FXML private VBox fields;
    @FXML private Label none;
    @FXML private VBox elsewherePane;
    @FXML private ListView<Lack> elsewhere;

    FactsView(VillageViewModel profile, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.profile = profile;
        this.model = profile.rule();
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "facts.fxml", texts);
    }

    @FXML
    private void initialize() {
        elsewhere.setCellFactory(_ -> new LackCell());
        elsewhere.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.factsProperty().subscribe(this::show);
    }

    /// Hands over what is being typed.
    void commit() {
        editors.values().forEach(FieldEditor::commit);
    }

    void takeFirst() {
        editors.values().stream().findFirst().ifPresent(FieldEditor::requestFocus);
    }

    /// To the field of what a line of the reason looked at, or to where that is typed.
    void take(ReasonLine line) {
        var names = names(line.of()).toList();
        names.stream()
                .flatMap(name -> Optional.ofNullable(editors.get(name)).stream())
                .findFirst()
                .ifPresentOrElse(FieldEditor::requestFocus, () -> go(names));
    }

    private void go(List<String> names) {
        elsewhere.getItems().stream()
                .filter(lack -> names.contains(lack.name()))
                .findFirst()
                .ifPresent(model::go);
    }

    private static Stream<String> names(Explanation node) {
        return Stream.concat(
                Stream.concat(Stream.of(node.name()), node.missing().stream()),
                node.parts().stream().flatMap(FactsView::names));
    }

    boolean isWriting(Object target) {
        return editors.containsValue(target);
    }

    private void show(RuleFacts facts) {
        var names = facts.ofVillage().stream().map(FactRow::name).toList();
        if (names.equals(shown)) {
            facts.ofVillage().forEach(this::refresh);
        } else {
            shown = names;
            editors.clear();
            fields.getChildren().setAll(facts.ofVillage().stream().map(this::field).toList());
        }
        Words.whenShown(none, facts.ofVillage().isEmpty());
        elsewhere.getItems().setAll(facts.elsewhere());
        Words.whenShown(elsewherePane, !facts.elsewhere().isEmpty());
        profile.takeWanted(editors.keySet())
                .flatMap(name -> Optional.ofNullable(editors.get(name)))
                .ifPresent(FieldEditor::requestFocus);
    }

    /// Somebody may be typing in it: it stays the same field.
    private void refresh(FactRow row) {
        Optional.ofNullable(editors.get(row.name())).ifPresent(editor -> fill(editor, row));
    }

    private void fill(FieldEditor editor, FactRow row) {
        editor.show(model.state(row));
        editor.onLeft(typed -> model.put(row, typed));
    }

    private Node field(FactRow row) {
        var label = new Label(row.label());
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        var answer = row.isTyped() ? editor(row, row.found().orElseThrow().field()) : value(row);
        label.setLabelFor(answer);
        return new VBox(label, answer);
    }

    private Node value(FactRow row) {
        var value = new Label(row.value().isEmpty() ? texts.of("profile.notTyped") : row.value());
        value.setWrapText(true);
        return value;
    }

    private FieldEditor editor(FactRow row, LedgerField<?> field) {
        var editor = new FieldEditor(field, Choices.of(field, codes, pinyin, texts), texts);
        editor.setPromptText(texts.of("profile.lacking"));
        fill(editor, row);
        editors.put(row.name(), editor);
        return editor;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            Optional.ofNullable(elsewhere.getSelectionModel().getSelectedItem())
                    .ifPresent(model::go);
        }
    }

    /// What is missing elsewhere, as a link to there.
    private final class LackCell extends ListCell<Lack> {

        private final Hyperlink link = new Hyperlink();

        private LackCell() {
            link.setOnAction(_ -> Optional.ofNullable(getItem()).ifPresent(model::go));
        }

        @Override
        protected void updateItem(Lack lack, boolean empty) {
            super.updateItem(lack, empty);
            setGraphic(empty || lack == null ? null : link);
            if (!empty && lack != null) {
                link.setText(lack.words());
            }
        }
    }
}
