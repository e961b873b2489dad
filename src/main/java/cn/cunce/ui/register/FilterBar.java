package cn.cunce.ui.register;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// What the list can be narrowed to beside the search: choices among the words that occur, and
/// switches.
final class FilterBar {

    private final HBox bar;
    private final RegisterViewModel model;
    private final Texts texts;
    private boolean filling;

    FilterBar(HBox bar, RegisterViewModel model, Texts texts) {
        this.bar = bar;
        this.model = model;
        this.texts = texts;
    }

    void fill() {
        bar.getChildren()
                .addAll(
                        choice(
                                "village",
                                "register.allVillages",
                                answer -> answer.words().villages(),
                                RegisterFilter::village,
                                RegisterFilter::village),
                        choice(
                                "group",
                                "register.allGroups",
                                answer -> answer.words().groups(),
                                RegisterFilter::group,
                                RegisterFilter::group),
                        choice(
                                "state",
                                "register.allStates",
                                answer -> answer.words().tags(),
                                RegisterFilter::tag,
                                RegisterFilter::tag),
                        choice(
                                "causes",
                                "register.allCauses",
                                answer -> answer.words().causes(),
                                RegisterFilter::cause,
                                RegisterFilter::cause),
                        chip(
                                "onlyMissing",
                                "register.onlyMissing",
                                RegisterFilter::onlyMissing,
                                RegisterFilter::missing),
                        chip(
                                "onlyDoubts",
                                "register.onlyDoubts",
                                RegisterFilter::onlyDoubts,
                                RegisterFilter::doubts),
                        chip(
                                "onlyConflicts",
                                "register.onlyConflicts",
                                RegisterFilter::onlyConflicts,
                                RegisterFilter::conflicts));
    }

    /// Seen only where there is something to choose between.
    private Node choice(
            String id,
            String allKey,
            Function<RegisterAnswer, List<String>> offered,
            Function<RegisterFilter, String> now,
            BiFunction<RegisterFilter, String, RegisterFilter> with) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.setAccessibleText(texts.of(allKey));
        box.setConverter(Words.of(word -> word.isEmpty() ? texts.of(allKey) : word));
        box.setMinWidth(ComboBox.USE_PREF_SIZE);
        box.valueProperty()
                .subscribe(
                        (_, word) -> {
                            if (!filling) {
                                model.narrow(with.apply(model.filter(), word == null ? "" : word));
                            }
                        });
        model.answerProperty().subscribe(answer -> offer(box, offered.apply(answer), now));
        model.questionProperty().subscribe(asked -> choose(box, now.apply(asked.filter())));
        return box;
    }

    private void offer(
            ComboBox<String> box, List<String> words, Function<RegisterFilter, String> now) {
        var all = new ArrayList<>(List.of(""));
        all.addAll(words);
        if (!all.equals(box.getItems())) {
            filling = true;
            box.getItems().setAll(all);
            filling = false;
        }
        Words.whenShown(box, words.size() > 1 || !now.apply(model.filter()).isEmpty());
        choose(box, now.apply(model.filter()));
    }

    private void choose(ComboBox<String> box, String word) {
        filling = true;
        box.setValue(word);
        filling = false;
    }

    private Node chip(
            String id,
            String key,
            Predicate<RegisterFilter> now,
            BiFunction<RegisterFilter, Boolean, RegisterFilter> with) {
        var chip = new ToggleButton(texts.of(key));
        chip.setId(id);
        chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
        chip.setOnAction(_ -> model.narrow(with.apply(model.filter(), chip.isSelected())));
        model.questionProperty().subscribe(asked -> chip.setSelected(now.test(asked.filter())));
        return chip;
    }
}
