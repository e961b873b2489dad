package cn.cunce.ui.filing;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One of several values of a field, beside the others.
final class ValueCard extends VBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    /// @param title whose, and by which key it is picked
    private ValueCard(String title) {
        var head = new Label(title);
        head.getStyleClass().add("field-label");
        getStyleClass().add("merge-value");
        getChildren().add(head);
    }

    /// @param source who said it, when, and how; empty where nobody did
    static ValueCard of(String title, String value, String source) {
        var card = new ValueCard(title);
        var said = new Label(value);
        var by = new Label(source);
        said.getStyleClass().add("figure-big");
        by.getStyleClass().add("hint");
        card.getChildren().addAll(said, by);
        return card;
    }

    /// For another value, which is typed.
    static ValueCard of(String title, Node editor) {
        var card = new ValueCard(title);
        card.getChildren().add(editor);
        return card;
    }

    void showPicked(boolean picked) {
        pseudoClassStateChanged(PICKED, picked);
    }
}
