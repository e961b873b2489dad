package cn.cunce.ui.packs;

import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.PackText.Excerpt;
import cn.cunce.text.QuestionText;
import cn.cunce.text.RuleText.Line;
import cn.cunce.text.Texts;
import cn.cunce.ui.packs.RuleSheet.Block;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The rules of a pack on screen: the list at the left; what one asks, in plain words beside the
/// lines of the file that say so, at the right.
final class RulesView {

    private static final double STEP_PX = 18;

    private final RulesViewModel model;
    private final Texts texts;
    private final QuestionText questions;

    @FXML private TextField search;
    @FXML private TableView<RuleEntry> entries;
    @FXML private TableColumn<RuleEntry, String> kind;
    @FXML private TableColumn<RuleEntry, String> title;
    @FXML private TableColumn<RuleEntry, String> clauses;
    @FXML private ScrollPane scroll;
    @FXML private VBox sheet;

    RulesView(RulesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.questions = new QuestionText(texts);
    }

    Parent load() {
        return Fxml.load(this, "rules.fxml", texts);
    }

    /// Looks for a rule.
    void find() {
        search.requestFocus();
    }

    @FXML
    private void initialize() {
        Columns.words(kind, 4, this::kind);
        Columns.words(title, 15, RuleEntry::title);
        Columns.words(clauses, 7, entry -> String.join(" ", entry.clauses()));
        entries.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        entries.setItems(model.entries());
        entries.setPlaceholder(new Label(texts.of("packs.noRules")));
        entries.getSelectionModel()
                .selectedItemProperty()
                .subscribe(entry -> Optional.ofNullable(entry).ifPresent(model::choose));
        search.textProperty().bindBidirectional(model.searchProperty());
        model.sheetProperty().subscribe(this::show);
    }

    private String kind(RuleEntry entry) {
        return switch (entry) {
            case RuleEntry.OfRule(var rule) -> questions.kind(rule.kind());
            case RuleEntry.OfDefinition _ -> texts.of("packs.definition");
            case RuleEntry.OfMeasure _ -> texts.of("packs.measure");
        };
    }

    private void show(Optional<RuleSheet> chosen) {
        sheet.getChildren()
                .setAll(chosen.map(this::parts).orElseGet(() -> List.of(hint("packs.chooseRule"))));
        scroll.setVvalue(0);
        chosen.map(RuleSheet::entry).ifPresent(entries.getSelectionModel()::select);
    }

    private List<Node> parts(RuleSheet chosen) {
        var parts = new ArrayList<Node>();
        parts.add(label(chosen.entry().title(), "rule-title"));
        parts.add(label(chosen.about(), "hint"));
        chosen.clauses().forEach(clause -> parts.add(label(quoted(clause), "rule-clause")));
        chosen.blocks().forEach(block -> add(block, parts));
        if (!chosen.parameters().isEmpty()) {
            parts.add(label(texts.of("packs.readsNow"), "rule-word"));
            chosen.parameters().forEach(one -> parts.add(line(one, 1)));
        }
        chosen.source().ifPresent(source -> add(source, parts));
        return parts;
    }

    private String quoted(Clause clause) {
        return texts.of("packs.quoted", clause.id(), clause.quote());
    }

    private static void add(Block block, List<Node> parts) {
        parts.add(label(block.title(), "rule-word"));
        for (Line line : block.lines()) {
            parts.add(line(line.words(), line.depth() + 1));
        }
    }

    private void add(Excerpt source, List<Node> parts) {
        parts.add(label(texts.of("packs.written", source.file(), source.line()), "rule-word"));
        parts.add(label(source.text(), "rule-source"));
    }

    private static Node line(String words, int depth) {
        var line = label(words, "rule-line");
        VBox.setMargin(line, new Insets(0, 0, 0, depth * STEP_PX));
        return line;
    }

    private Label hint(String key) {
        return label(texts.of(key), "hint");
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
