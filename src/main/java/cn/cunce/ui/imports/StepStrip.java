package cn.cunce.ui.imports;

import cn.cunce.text.Texts;
import cn.cunce.ui.imports.ImportViewModel.Step;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The four steps side by side: which are done, which one it is at, and the way to any of them.
final class StepStrip extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final ImportViewModel model;
    private final Texts texts;
    private final Map<Step, Button> buttons = new EnumMap<>(Step.class);

    StepStrip(ImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("import-strip");
        for (var step : Step.values()) {
            var button = new Button();
            button.setId("step-" + step.name());
            button.getStyleClass().add("import-step");
            button.setOnAction(_ -> model.go(step));
            buttons.put(step, button);
            getChildren().add(button);
        }
        model.stepProperty().subscribe(_ -> refresh());
        model.session().previewProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        var now = model.stepProperty().get();
        var compared = model.session().previewProperty().get().isPresent();
        buttons.forEach(
                (step, button) -> {
                    var done = now.compareTo(step) > 0;
                    var name = texts.of(name(step));
                    button.setText(done ? texts.of("import.stepDone", name) : name);
                    button.pseudoClassStateChanged(CURRENT, now == step);
                    button.pseudoClassStateChanged(DONE, done);
                    button.setDisable(step != Step.CHOOSE && !compared);
                });
    }

    private static String name(Step step) {
        return switch (step) {
            case CHOOSE -> "import.stepChoose";
            case COLUMNS -> "import.stepColumns";
            case CHECK -> "import.stepCheck";
            case WRITE -> "import.stepWrite";
        };
    }
}
