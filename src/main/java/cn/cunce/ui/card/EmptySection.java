package cn.cunce.ui.card;

import cn.cunce.text.Texts;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands where a section has nothing to show: why, and the way to fill it.
final class EmptySection extends VBox {

    /// @param why text key of the sentence
    /// @param way text key of the link; a verb
    EmptySection(Texts texts, String why, String way, Runnable go) {
        var sentence = new Label(texts.of(why));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("hint");
        var link = new Hyperlink(texts.of(way));
        link.setOnAction(_ -> go.run());
        getStyleClass().add("card-empty");
        getChildren().setAll(sentence, link);
    }
}
