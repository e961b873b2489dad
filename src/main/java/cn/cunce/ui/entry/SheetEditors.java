package cn.cunce.ui.entry;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.Habits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// The live fields of the sheet, each at its place: one line for each person and an empty one
// below,
/// and one more for what somebody looks for and the paper does not ask.
final class SheetEditors {

    private static final Duration DRAFT_AFTER = Duration.seconds(2);

    private final EntryViewModel model;
    private final Function<Spot, FieldEditor> making;
    private final Texts texts;
    private final Map<Spot, FieldEditor> editors = new LinkedHashMap<>();
    private final Map<FieldEditor, Spot> spots = new HashMap<>();
    private final List<MemberLine> lines = new ArrayList<>();
    private final List<Spot> asked = new ArrayList<>();
    private final PauseTransition resting = new PauseTransition(DRAFT_AFTER);

    /// @param making makes the field of a place
    SheetEditors(EntryViewModel model, Function<Spot, FieldEditor> making, Texts texts) {
        this.model = model;
        this.making = making;
        this.texts = texts;
        resting.setOnFinished(_ -> keepWhile());
    }

    FieldEditor at(Spot spot) {
        var editor = making.apply(spot);
        if (spot.member() > 0) {
            editor.setId(editor.getId() + "-" + spot.member());
        }
        editor.setAdvancing(new Habits(model.memory()).walksOn());
        editor.onLeft(typed -> model.type(spot, typed, editor.sum()));
        editor.focusedProperty().subscribe((_, focused) -> come(spot, focused));
        editor.textProperty().subscribe((_, _) -> rest(editor));
        editors.put(spot, editor);
        spots.put(editor, spot);
        return editor;
    }

    Optional<Spot> spot(FieldEditor editor) {
        return Optional.ofNullable(spots.get(editor));
    }

    /// All places, in the order of the paper.
    List<Spot> all() {
        return List.copyOf(editors.keySet());
    }

    void focus(Spot spot) {
        Optional.ofNullable(editors.get(spot)).ifPresent(FieldEditor::requestFocus);
    }

    /// Hands over what stands in the field somebody is in.
    void commit() {
        List.copyOf(editors.values()).forEach(FieldEditor::commit);
    }

    private void come(Spot spot, boolean focused) {
        resting.stop();
        if (focused) {
            model.enter(spot);
        }
    }

    private void rest(FieldEditor editor) {
        if (editor.isFocused()) {
            resting.playFromStart();
        }
    }

    private void keepWhile() {
        var spot = model.currentProperty().get();
        Optional.ofNullable(editors.get(spot))
                .ifPresent(editor -> model.keepWhile(spot, editor.typed()));
    }

    void show(GridPane members, FlowPane askedLine) {
        showAsked(askedLine);
        fitLines(members);
        editors.forEach(this::show);
        lines.forEach(line -> line.show(model.face()));
    }

    private void show(Spot spot, FieldEditor editor) {
        editor.show(model.face().state(spot));
        editor.setFocusTraversable(!model.face().isPassedBy(spot));
    }

    private void showAsked(FlowPane askedLine) {
        if (!asked.equals(model.asked())) {
            asked.forEach(spot -> spots.remove(editors.remove(spot)));
            asked.clear();
            askedLine.getChildren().removeIf(HBox.class::isInstance);
            model.asked().forEach(spot -> askedLine.getChildren().add(ask(spot)));
        }
        askedLine.setVisible(!asked.isEmpty());
        askedLine.setManaged(!asked.isEmpty());
    }

    private HBox ask(Spot spot) {
        var label = new Label(question(spot));
        var editor = at(spot);
        label.getStyleClass().add("field-label");
        label.setLabelFor(editor);
        var pair = new HBox(label, editor);
        pair.getStyleClass().add("entry-asked-pair");
        asked.add(spot);
        return pair;
    }

    private String question(Spot spot) {
        var label = spot.field().label();
        return spot.member() == 0
                ? label
                : texts.of("entry.soughtOf", model.face().name(spot.member()), label);
    }

    private void fitLines(GridPane members) {
        while (lines.size() < model.face().members() + 1) {
            var line = new MemberLine(lines.size() + 1, this::at);
            line.addTo(members);
            lines.add(line);
        }
        while (lines.size() > model.face().members() + 1) {
            var line = lines.removeLast();
            line.removeFrom(members);
            line.editors().forEach(editor -> editors.remove(spots.remove(editor)));
        }
    }
}
