package cn.cunce.ui.register;

import cn.cunce.service.ChangeGroup.Present;
import cn.cunce.service.ChangeGroup.Preview;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Place;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// What can be done with the households that are marked; seen only while some are.
final class MarkBar {

    /// What other parts of the screen do for it.
    record Ways(Runnable printCards, Runnable export, Runnable copy, Runnable focusTable) {}

    private final HBox bar;
    private final HBox groupLine;
    private final RegisterViewModel model;
    private final Ways ways;
    private final Texts texts;
    private final Label marked = new Label();
    private final ComboBox<String> group = new ComboBox<>();
    private final Label outcome = new Label();
    private final Button change = new Button();
    private final Button keep = new Button();

    MarkBar(HBox bar, HBox groupLine, RegisterViewModel model, Ways ways, Texts texts) {
        this.bar = bar;
        this.groupLine = groupLine;
        this.model = model;
        this.ways = ways;
        this.texts = texts;
    }

    void fill() {
        marked.setId("marked");
        marked.getStyleClass().add("strong");
        var cards = button("register.printCards", ways.printCards());
        Words.whenShown(cards, model.leadsTo(Place.Print.class));
        bar.getChildren()
                .setAll(
                        marked,
                        button("register.changeGroup", this::askGroup),
                        cards,
                        button("register.export", ways.export()),
                        button("register.copy", ways.copy()),
                        button("register.unmark", model.marks()::clear));
        fillGroupLine();
        model.marks().revisionProperty().subscribe(_ -> show());
        model.answerProperty().subscribe(_ -> show());
        model.deeds().previewProperty().subscribe(this::showPreview);
    }

    private void fillGroupLine() {
        group.setId("newGroup");
        group.setEditable(true);
        group.setPromptText(texts.of("register.newGroup"));
        group.getEditor().textProperty().subscribe((_, name) -> model.deeds().previewGroup(name));
        change.setId("changeGroup");
        change.setOnAction(_ -> change(Present.REPLACED));
        keep.setId("keepGroup");
        keep.setText(texts.of("register.keepGroups"));
        keep.setOnAction(_ -> change(Present.KEPT));
        groupLine
                .getChildren()
                .setAll(
                        new Label(texts.of("register.intoGroup")),
                        group,
                        outcome,
                        keep,
                        change,
                        button("common.cancel", this::giveUp));
        groupLine.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ESCAPE) {
                        press.consume();
                        giveUp();
                    }
                });
        Words.whenShown(groupLine, false);
    }

    private Button button(String key, Runnable run) {
        var button = new Button(texts.of(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void show() {
        var marks = model.marks().size();
        Words.whenShown(bar, marks > 0);
        if (marks == 0) {
            Words.whenShown(groupLine, false);
            return;
        }
        marked.setText(
                texts.of("register.marked", marks, model.answerProperty().get().rows().size()));
    }

    private void askGroup() {
        group.getItems().setAll(model.answerProperty().get().words().groups());
        Words.whenShown(groupLine, true);
        group.getEditor().clear();
        showPreview(Optional.empty());
        group.requestFocus();
    }

    private void showPreview(Optional<Preview> preview) {
        outcome.setText(preview.map(this::said).orElse(""));
        change.setDisable(preview.filter(one -> one.changing() > 0).isEmpty());
        var having = preview.map(Preview::having).orElse(0);
        change.setText(texts.of(having > 0 ? "register.replaceGroups" : "register.setGroups"));
        Words.whenShown(keep, having > 0);
    }

    private String said(Preview preview) {
        return preview.having() == 0
                ? texts.of("register.groupPreview", preview.changing())
                : texts.of("register.groupPreviewHaving", preview.changing(), preview.having());
    }

    private void change(Present present) {
        model.deeds().changeGroup(present);
        Words.whenShown(groupLine, false);
        ways.focusTable().run();
    }

    private void giveUp() {
        model.deeds().giveUpGroup();
        Words.whenShown(groupLine, false);
        ways.focusTable().run();
    }
}
