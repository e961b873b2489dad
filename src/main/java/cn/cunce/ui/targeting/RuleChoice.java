package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Rule;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/// A line of the box in which a rule is chosen: rules stand below the kind of their question.
sealed interface RuleChoice {

    /// A kind of question; nobody can choose it.
    record Heading(Rule.Kind kind) implements RuleChoice {}

    record Item(Rule rule) implements RuleChoice {}

    /// @param rules by kind
    static List<RuleChoice> of(List<Rule> rules) {
        var lines = new ArrayList<RuleChoice>();
        Optional<Rule.Kind> last = Optional.empty();
        for (var rule : rules) {
            if (!last.equals(Optional.of(rule.kind()))) {
                last = Optional.of(rule.kind());
                lines.add(new Heading(rule.kind()));
            }
            lines.add(new Item(rule));
        }
        return lines;
    }

    /// Offers the rules that a view model knows, and shows which of them is chosen.
    static void offer(
            ComboBox<RuleChoice> box,
            QuestionViewModel model,
            ObservableValue<Optional<Rule>> chosen,
            Texts texts) {
        var words = new InWords(texts);
        box.setConverter(Words.of(words::of));
        box.setCellFactory(_ -> new LineCell(words));
        box.setVisibleRowCount(18);
        ObservableList<Rule> rules = model.rules();
        rules.addListener((ListChangeListener<Rule>) _ -> fill(box, rules, chosen));
        fill(box, rules, chosen);
        chosen.subscribe(rule -> rule.ifPresent(one -> box.setValue(new Item(one))));
        box.valueProperty().subscribe(value -> choose(box, model, chosen, value));
    }

    private static void fill(
            ComboBox<RuleChoice> box,
            ObservableList<Rule> rules,
            ObservableValue<Optional<Rule>> chosen) {
        box.getItems().setAll(of(rules));
        chosen.getValue().filter(rules::contains).ifPresent(one -> box.setValue(new Item(one)));
    }

    /// Who comes to a heading by keys goes on to the first rule below it.
    private static void choose(
            ComboBox<RuleChoice> box,
            QuestionViewModel model,
            ObservableValue<Optional<Rule>> chosen,
            @org.jspecify.annotations.Nullable RuleChoice value) {
        if (value instanceof Item(var rule) && !chosen.getValue().equals(Optional.of(rule))) {
            model.choose(rule);
        } else if (value instanceof Heading) {
            box.getSelectionModel().select(box.getItems().indexOf(value) + 1);
        }
    }

    /// A rule by its title, and what it is about where that is no household.
    record InWords(Texts texts) {

        String of(RuleChoice choice) {
            return switch (choice) {
                case Heading(var kind) -> kind(kind);
                case Item(var rule) -> of(rule);
            };
        }

        private String kind(Rule.Kind kind) {
            return switch (kind) {
                case IDENTIFY -> texts.of("targeting.kind.identify");
                case EXIT -> texts.of("targeting.kind.exit");
                case CLASSIFY -> texts.of("targeting.kind.classify");
                case WARN -> texts.of("targeting.kind.warn");
                case HARDSHIP -> texts.of("targeting.kind.hardship");
                case GUARANTEE -> texts.of("targeting.kind.guarantee");
                case TASK -> texts.of("targeting.kind.task");
                case TARGET -> texts.of("targeting.kind.target");
                case CHECK -> texts.of("targeting.kind.check");
            };
        }

        private String of(Rule rule) {
            return switch (rule.subject()) {
                case HOUSEHOLD -> rule.title();
                case PERSON -> texts.of("targeting.ofPerson", rule.title());
                case VILLAGE -> texts.of("targeting.ofVillage", rule.title());
                case PROJECT -> texts.of("targeting.ofProject", rule.title());
                case TOWNSHIP -> texts.of("targeting.ofTownship", rule.title());
                case COUNTY -> texts.of("targeting.ofCounty", rule.title());
            };
        }
    }

    /// A line of the open box.
    final class LineCell extends ListCell<RuleChoice> {

        private final InWords words;

        LineCell(InWords words) {
            this.words = words;
        }

        @Override
        protected void updateItem(RuleChoice line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("choice-heading");
            setText(empty || line == null ? null : words.of(line));
            setDisable(!empty && line instanceof Heading);
            if (isDisabled()) {
                getStyleClass().add("choice-heading");
            }
        }
    }
}
