package cn.cunce.ui.card;

import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardSheet.Head;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Place;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/// The head of a card: whose it is, how the household stands, and what can be done with it.
final class HeadView {

    private final CardViewModel model;
    private final Runnable explain;
    private final Texts texts;

    @FXML private Label title;
    @FXML private Label state;
    @FXML private Hyperlink conflicts;
    @FXML private Hyperlink why;
    @FXML private Label facts;
    @FXML private Button print;
    @FXML private Button edit;

    /// @param explain leads to why the household is what it is
    HeadView(CardViewModel model, Runnable explain, Texts texts) {
        this.model = model;
        this.explain = explain;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "head.fxml", texts);
    }

    @FXML
    private void initialize() {
        Words.whenShown(state, false);
        Words.whenShown(conflicts, false);
        Words.whenShown(why, false);
        Words.whenShown(print, model.knows(Place.Print.class));
        model.sheetProperty().subscribe(sheet -> sheet.ifPresent(this::show));
        model.thenProperty().subscribe(_ -> edit.setDisable(model.whyNotEdit().isPresent()));
        edit.setDisable(model.whyNotEdit().isPresent());
    }

    private void show(CardSheet sheet) {
        Head head = sheet.head();
        title.setText(head.title());
        state.setText(head.state().orElse(""));
        Words.whenShown(state, head.state().isPresent());
        conflicts.setText(texts.of("card.conflicts", head.conflicts()));
        conflicts.setDisable(!model.knows(Place.Merge.class));
        Words.whenShown(conflicts, head.conflicts() > 0);
        Words.whenShown(why, true);
        facts.setText(head.facts());
    }

    @FXML
    private void toConflicts() {
        model.go(new Place.Merge());
    }

    @FXML
    private void explain() {
        explain.run();
    }

    @FXML
    private void edit() {
        model.edit();
    }

    @FXML
    private void print() {
        model.print();
    }
}
