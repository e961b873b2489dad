package cn.cunce.ui.plan;

import cn.cunce.model.value.Money;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.plan.Board.Pot;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A fund on screen: how much there is, how much is planned, how much is left.
final class PotBlock extends VBox {

    PotBlock(Pot pot, Texts texts) {
        getStyleClass().add("plan-pot");
        var name = new Label(pot.title());
        name.setWrapText(true);
        name.getStyleClass().add("strong");
        getChildren().add(name);
        pot.cap().map(cap -> bar(pot, cap)).ifPresent(getChildren()::add);
        getChildren().add(line(texts.of("planning.used"), Figures.yuan(pot.used())));
        var cap = pot.cap().map(Figures::yuan).orElse(texts.of("planning.unlimited"));
        getChildren().add(line(texts.of("planning.cap"), cap));
        pot.left().ifPresent(left -> getChildren().add(left(pot, left, texts)));
    }

    private static ProgressBar bar(Pot pot, Money cap) {
        var share = cap.fen() == 0 ? 1 : (double) pot.used().fen() / cap.fen();
        var bar = new ProgressBar(Math.clamp(share, 0, 1));
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    private static HBox left(Pot pot, Money left, Texts texts) {
        var word = texts.of(pot.isOverdrawn() ? "planning.overdrawn" : "planning.left");
        var line = line(word, Figures.yuan(left));
        if (pot.isOverdrawn()) {
            line.getChildren().forEach(node -> node.getStyleClass().add("must-text"));
        }
        return line;
    }

    private static HBox line(String word, String figure) {
        var label = new Label(word);
        var space = new Region();
        label.getStyleClass().add("hint");
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(label, space, new Label(figure));
    }
}
