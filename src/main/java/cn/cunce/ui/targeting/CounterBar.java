package cn.cunce.ui.targeting;

import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.targeting.AnswerKind.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The counters above the table: how many there are of each answer. A click shows only those.
final class CounterBar {

    private final FlowPane bar;
    private final AnswersViewModel answers;
    private final Lists lists;
    private final Texts texts;
    private final Map<AnswerKind, ToggleButton> toggles = new HashMap<>();

    /// Opens the lists behind counters: of what is missing, and of why answers changed.
    record Lists(Runnable gaps, Runnable changes) {}

    CounterBar(FlowPane bar, AnswersViewModel answers, Lists lists, Texts texts) {
        this.bar = bar;
        this.answers = answers;
        this.lists = lists;
        this.texts = texts;
    }

    void listen() {
        answers.revisionProperty().subscribe(_ -> show());
        answers.kindProperty().subscribe(_ -> showChosen());
    }

    private void showChosen() {
        var chosen = answers.kindProperty().get();
        toggles.forEach((kind, toggle) -> toggle.setSelected(chosen.equals(Optional.of(kind))));
    }

    private void show() {
        toggles.clear();
        var counters = new ArrayList<Node>();
        for (var tally : answers.tallies()) {
            if (isCounted(tally)) {
                counters.add(counter(tally));
            }
        }
        if (answers.isCompared()) {
            counters.add(changed());
        }
        if (answers.near() > 0) {
            counters.add(near());
        }
        bar.getChildren().setAll(counters);
        showChosen();
        Words.whenShown(bar, !counters.isEmpty());
    }

    private static boolean isCounted(Tally tally) {
        return switch (tally.kind().look()) {
            case YES, BETWEEN, NO, OPEN -> true;
            case CONTRADICTING -> tally.households() > 0;
            case OUTSIDE -> false;
        };
    }

    private Node counter(Tally tally) {
        var kind = tally.kind();
        var facts = new ArrayList<Node>();
        facts.add(tag(kind.tag(), kind.look().style()));
        facts.add(figure(tally.households()));
        facts.add(hint(told(tally)));
        tally.more()
                .filter(more -> more != 0)
                .ifPresent(more -> facts.add(hint(texts.of("targeting.more", signed(more)))));
        var toggle = toggle(facts);
        toggles.put(kind, toggle);
        toggle.setOnAction(
                _ ->
                        answers.kindProperty()
                                .set(toggle.isSelected() ? Optional.of(kind) : Optional.empty()));
        return tally.kind().look() == Look.OPEN && tally.households() > 0
                ? withLink(toggle, "oneByOne", "targeting.oneByOne", lists.gaps())
                : toggle;
    }

    private String told(Tally tally) {
        var unit = unit();
        if (tally.kind().look() == Look.OPEN && tally.missing() > 0) {
            return texts.of("targeting.openOnes", unit, tally.missing());
        }
        return tally.people() == 0
                ? unit
                : texts.of("targeting.onesWithPeople", unit, Figures.count(tally.people()));
    }

    /// By what they are counted.
    private String unit() {
        return switch (answers.subject()) {
            case HOUSEHOLD -> texts.of("targeting.unitHousehold");
            case PERSON -> texts.of("targeting.unitPerson");
            case VILLAGE -> texts.of("targeting.unitVillage");
            case PROJECT -> texts.of("targeting.unitProject");
            case TOWNSHIP -> texts.of("targeting.unitTownship");
            case COUNTY -> texts.of("targeting.unitCounty");
        };
    }

    private HBox withLink(ToggleButton toggle, String id, String key, Runnable opening) {
        var link = new Hyperlink(texts.of(key));
        link.setId(id);
        link.setOnAction(_ -> opening.run());
        link.setMinWidth(HBox.USE_PREF_SIZE);
        var both = new HBox(toggle, link);
        both.getStyleClass().add("counter-facts");
        return both;
    }

    private Node changed() {
        var toggle =
                toggle(
                        List.of(
                                tag(texts.of("targeting.changed"), "look"),
                                figure(answers.changed()),
                                hint(unit())));
        toggle.selectedProperty().bindBidirectional(answers.onlyChangedProperty());
        return answers.changed() > 0
                ? withLink(toggle, "whyChanged", "targeting.whyChanged", lists.changes())
                : toggle;
    }

    private ToggleButton near() {
        var toggle =
                toggle(
                        List.of(
                                tag(texts.of("targeting.near"), "told"),
                                figure(answers.near()),
                                hint(texts.of("targeting.nearOnes", unit()))));
        toggle.selectedProperty().bindBidirectional(answers.onlyNearProperty());
        return toggle;
    }

    private static ToggleButton toggle(List<Node> facts) {
        var inside = new HBox(facts.toArray(Node[]::new));
        var toggle = new ToggleButton();
        inside.getStyleClass().add("counter-facts");
        toggle.setGraphic(inside);
        toggle.getStyleClass().add("counter");
        return toggle;
    }

    static Label tag(String words, String style) {
        var tag = new Label(words);
        tag.getStyleClass().addAll("tag", style);
        tag.setMinWidth(HBox.USE_PREF_SIZE);
        return tag;
    }

    private static Label figure(int number) {
        var figure = new Label(Figures.count(number));
        figure.getStyleClass().add("figure-big");
        figure.setMinWidth(HBox.USE_PREF_SIZE);
        return figure;
    }

    private static Label hint(String words) {
        var hint = new Label(words);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private static String signed(int number) {
        return number > 0 ? "+" + Figures.count(number) : Figures.count(number);
    }
}
