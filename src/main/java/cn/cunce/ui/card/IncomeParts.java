package cn.cunce.ui.card;

import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardSheet.IncomeSum;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// What an income is made of, each part with a bar, and what it comes to.
final class IncomeParts {

    static void fill(GridPane parts, IncomeSum income, Texts texts) {
        parts.getChildren().clear();
        for (var part : income.parts()) {
            var bar = new ProgressBar(part.share());
            bar.getStyleClass().add("card-bar");
            parts.addRow(parts.getRowCount(), whole(part.label()), bar, whole(part.amount()));
        }
        parts.addRow(
                parts.getRowCount(),
                strong(texts.of("card.net")),
                new Label(),
                strong(income.net()));
    }

    private static Label whole(String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label strong(String text) {
        var label = whole(text);
        label.getStyleClass().add("strong");
        return label;
    }

    private IncomeParts() {}
}
