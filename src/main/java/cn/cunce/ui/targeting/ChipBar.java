package cn.cunce.ui.targeting;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.targeting.AnswerKind.Look;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// What the table can be narrowed to beside its counters.
final class ChipBar {

    private final HBox bar;
    private final AnswersViewModel answers;
    private final Texts texts;
    private final ToggleButton all = chip();
    private final ToggleButton outside = chip();
    private final ToggleButton onlyChanged = chip();
    private final ToggleButton onlyMissing = chip();
    private final ToggleButton onlyStale = chip();
    private final ChoiceBox<String> group = new ChoiceBox<>();

    ChipBar(HBox bar, AnswersViewModel answers, Texts texts) {
        this.bar = bar;
        this.answers = answers;
        this.texts = texts;
    }

    void fill() {
        all.setOnAction(_ -> showAll());
        outside.setOnAction(_ -> showOutside());
        onlyChanged.setText(texts.of("targeting.onlyChanged"));
        onlyChanged.selectedProperty().bindBidirectional(answers.onlyChangedProperty());
        onlyMissing.setText(texts.of("targeting.onlyMissing"));
        onlyMissing.selectedProperty().bindBidirectional(answers.onlyMissingProperty());
        onlyStale.selectedProperty().bindBidirectional(answers.onlyStaleProperty());
        group.setConverter(Words.of(this::group));
        answers.groups().addListener((ListChangeListener<String>) _ -> fillGroups());
        group.valueProperty()
                .subscribe(name -> answers.groupProperty().set(name == null ? "" : name));
        bar.getChildren().setAll(all, group, outside, onlyChanged, onlyMissing, onlyStale);
        answers.revisionProperty().subscribe(_ -> show());
        answers.kindProperty().subscribe(_ -> showChosen());
        answers.onlyChangedProperty().subscribe(_ -> showChosen());
        answers.onlyMissingProperty().subscribe(_ -> showChosen());
        answers.onlyStaleProperty().subscribe(_ -> showChosen());
        fillGroups();
    }

    private void fillGroups() {
        var chosen = answers.groupProperty().get();
        group.getItems().setAll(answers.groups());
        group.getItems().addFirst("");
        group.setValue(answers.groups().contains(chosen) ? chosen : "");
        Words.whenShown(group, answers.groups().size() > 1);
    }

    /// No name stands for all of them.
    private String group(String name) {
        return name.isEmpty() ? texts.of("targeting.allGroups") : name;
    }

    private void show() {
        Words.whenShown(bar, !answers.tallies().isEmpty());
        all.setText(texts.of("targeting.all", answers.reached()));
        var left = outsiders();
        outside.setText(
                left.map(one -> texts.of("targeting.outside", one.households())).orElse(""));
        Words.whenShown(outside, left.isPresent());
        Words.whenShown(onlyChanged, answers.isCompared());
        onlyStale.setText(texts.of("targeting.onlyStale", answers.stale()));
        Words.whenShown(onlyStale, answers.stale() > 0 || onlyStale.isSelected());
        showChosen();
    }

    private Optional<Tally> outsiders() {
        return answers.tallies().stream()
                .filter(tally -> tally.kind().look() == Look.OUTSIDE)
                .filter(tally -> tally.households() > 0)
                .findFirst();
    }

    private void showChosen() {
        var kind = answers.kindProperty().get();
        all.setSelected(
                kind.isEmpty()
                        && !answers.onlyChangedProperty().get()
                        && !answers.onlyMissingProperty().get()
                        && !answers.onlyStaleProperty().get());
        outside.setSelected(kind.filter(one -> one.look() == Look.OUTSIDE).isPresent());
    }

    private void showAll() {
        answers.kindProperty().set(Optional.empty());
        answers.onlyChangedProperty().set(false);
        answers.onlyMissingProperty().set(false);
        answers.onlyStaleProperty().set(false);
        answers.onlyNearProperty().set(false);
        group.setValue("");
        showChosen();
    }

    private void showOutside() {
        answers.kindProperty()
                .set(outside.isSelected() ? outsiders().map(Tally::kind) : Optional.empty());
        showChosen();
    }

    private static ToggleButton chip() {
        var chip = new ToggleButton();
        chip.getStyleClass().add("chip");
        chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return chip;
    }
}
