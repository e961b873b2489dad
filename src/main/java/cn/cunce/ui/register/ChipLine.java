package cn.cunce.ui.register;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/// Says what the list is narrowed to, part by part, each to be dropped; and gives it a name.
final class ChipLine {

    private final FlowPane line;
    private final RegisterViewModel model;
    private final Texts texts;
    private final TextField name = new TextField();

    ChipLine(FlowPane line, RegisterViewModel model, Texts texts) {
        this.line = line;
        this.model = model;
        this.texts = texts;
    }

    void fill() {
        name.setId("viewName");
        name.setPromptText(texts.of("register.viewName"));
        name.setOnAction(_ -> keep());
        name.setOnKeyPressed(
                press -> {
                    if (press.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
                        press.consume();
                        Words.whenShown(name, false);
                    }
                });
        Words.whenShown(name, false);
        model.questionProperty().subscribe(asked -> show(asked.filter()));
    }

    private void show(RegisterFilter filter) {
        var parts = filter.parts();
        Words.whenShown(line, !parts.isEmpty());
        line.getChildren().clear();
        if (parts.isEmpty()) {
            return;
        }
        var says = new Label(texts.of("register.narrowedTo"));
        says.getStyleClass().add("field-label");
        line.getChildren().add(says);
        parts.forEach(part -> line.getChildren().add(chip(part)));
        line.getChildren()
                .addAll(
                        link("register.dropAll", () -> model.narrow(RegisterFilter.NONE)),
                        link("register.keepView", this::askName),
                        name);
    }

    private Button chip(RegisterFilter.Part part) {
        var words = part.words(texts);
        var chip = new Button(words + " ✕");
        chip.getStyleClass().addAll("small", "filter-chip");
        chip.setAccessibleText(texts.of("register.drop", words));
        chip.setOnAction(_ -> model.narrow(part.without()));
        return chip;
    }

    private static Hyperlink link(Texts texts, String key, Runnable run) {
        var link = new Hyperlink(texts.of(key));
        link.setOnAction(_ -> run.run());
        return link;
    }

    private Hyperlink link(String key, Runnable run) {
        return link(texts, key, run);
    }

    void askName() {
        Words.whenShown(name, true);
        name.requestFocus();
    }

    private void keep() {
        if (!name.getText().isBlank()) {
            model.keepView(name.getText().strip());
            name.clear();
            Words.whenShown(name, false);
        }
    }
}
