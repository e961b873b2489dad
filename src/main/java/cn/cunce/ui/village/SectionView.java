package cn.cunce.ui.village;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.village.SectionSheet.Line;
import cn.cunce.ui.village.SectionSheet.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One section of the profile: its facts as live fields with what the households come to beside
/// them, what its figures come to, and the rules that look at it with their clauses.
final class SectionView {

    private final ProfileViewModel model;
    private final CodeLists codes;
    private final Pinyin pinyin;
    private final Texts texts;
    private final CodedView coded;
    private final Map<LedgerField<?>, FieldEditor> editors = new LinkedHashMap<>();
    private final Map<LedgerField<?>, HBox> hints = new LinkedHashMap<>();
    private Optional<Section> shown = Optional.empty();

    @FXML private Label title;
    @FXML private Label light;
    @FXML private Label lacking;
    @FXML private VBox remarks;
    @FXML private GridPane fields;
    @FXML private VBox figures;
    @FXML private VBox standards;

    SectionView(ProfileViewModel model, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
        this.coded = new CodedView(model, texts);
    }

    Parent load() {
        return Fxml.load(this, "section.fxml", texts);
    }

    /// Somebody may be typing: a field that is there already stays the same field.
    void show(SectionSheet sheet) {
        if (!shown.equals(Optional.of(sheet.section()))) {
            shown = Optional.of(sheet.section());
            editors.clear();
            hints.clear();
            fields.getChildren().clear();
            sheet.lines().forEach(this::add);
            coded.begin();
        }
        sheet.lines().forEach(this::fill);
        var tables = coded.show(sheet.coded());
        if (!figures.getChildren().equals(tables)) {
            figures.getChildren().setAll(tables);
        }
        title.setText(texts.of(sheet.section().title()));
        light.setText(sheet.light().shape() + " " + texts.of(sheet.light().word()));
        light.getStyleClass().setAll("label", "tag", sheet.light().style());
        lacking.setText(
                sheet.lacking() > 0
                        ? texts.of("profile.lackingMany", sheet.lacking())
                        : texts.of("profile.lackingNone"));
        remarks.getChildren().setAll(sheet.remarks().stream().map(this::remark).toList());
        standards.getChildren().setAll(standards(sheet.standards()));
    }

    private void add(Line line) {
        var label = new Label(line.label());
        label.getStyleClass().add("field-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var hint = new HBox();
        hint.getStyleClass().add("village-hint");
        hints.put(line.field(), hint);
        fields.addRow(fields.getRowCount(), label, value(line, label), hint);
    }

    /// Who answers for the village is imported; everything else is typed.
    private Node value(Line line, Label label) {
        if (line.field().kind() instanceof Kind.Ref || line.field().kind() instanceof Kind.Refs) {
            return new Label(line.state().text());
        }
        var choices = Choices.of(line.field(), codes, pinyin, texts);
        var editor = new FieldEditor(line.field(), choices, texts);
        editor.setPromptText(texts.of("profile.lacking"));
        label.setLabelFor(editor);
        editors.put(line.field(), editor);
        return editor;
    }

    private void fill(Line line) {
        Optional.ofNullable(editors.get(line.field()))
                .ifPresent(
                        editor -> {
                            editor.show(line.state());
                            editor.onLeft(typed -> model.put(line, typed));
                        });
        Optional.ofNullable(hints.get(line.field()))
                .ifPresent(box -> box.getChildren().setAll(hint(line)));
    }

    private List<Node> hint(Line line) {
        if (line.hint().isEmpty()) {
            return List.of();
        }
        var hint = line.hint().get();
        var said =
                new Label(
                        hint.isAgainst() ? texts.of("profile.against", hint.said()) : hint.said());
        said.getStyleClass().add(hint.isAgainst() ? "look-text" : "hint");
        if (hint.wanted().isEmpty()) {
            return List.of(said);
        }
        var take = new Button(texts.of("profile.take"));
        take.getStyleClass().add("small");
        take.setOnAction(_ -> model.take(line));
        return List.of(said, take);
    }

    private Label remark(Remark remark) {
        var said = new Label(remark.light().shape() + " " + remark.said());
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add(remark.light().style() + "-text");
        return said;
    }

    private List<Node> standards(List<RuleRow> rules) {
        if (rules.isEmpty()) {
            var none = new Label(texts.of("profile.noStandard"));
            none.getStyleClass().add("hint");
            none.setWrapText(true);
            return List.of(none);
        }
        return rules.stream().map(this::standard).toList();
    }

    /// ● 村级道路 达标, and what the clauses say.
    private Node standard(RuleRow rule) {
        var tag = new Label(rule.light().shape() + " " + rule.answer());
        tag.getStyleClass().addAll("tag", rule.light().style());
        var name = new Label(rule.rule().title());
        name.setWrapText(true);
        var head = new HBox(tag, name);
        head.getStyleClass().add("village-hint");
        var box = new VBox(head);
        for (var clause : rule.clauses()) {
            var quote = new Label(texts.of("profile.quote", clause.id(), clause.quote()));
            quote.setWrapText(true);
            quote.setMinHeight(Region.USE_PREF_SIZE);
            quote.getStyleClass().add("hint");
            box.getChildren().add(quote);
        }
        return box;
    }

    /// Hands over what is being typed.
    void commit() {
        editors.values().forEach(FieldEditor::commit);
        coded.commit();
    }

    void takeFirst() {
        editors.values().stream().findFirst().ifPresent(FieldEditor::requestFocus);
    }

    boolean isWriting(Object target) {
        return editors.containsValue(target) || coded.isWriting(target);
    }
}
