package cn.cunce.ui.card;

import cn.cunce.ui.card.CardSheet.Spot;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// A tab that is made when somebody first turns to it: all of a card at once would stop the window.
final class LaterTab implements CardTab {

    private final CardTab tab;
    private final StackPane place = new StackPane();
    private Optional<CardSheet> sheet = Optional.empty();

    LaterTab(CardTab tab) {
        this.tab = tab;
    }

    @Override
    public Parent load() {
        return place;
    }

    @Override
    public void seen() {
        if (!isMade()) {
            place.getChildren().setAll(tab.load());
            sheet.ifPresent(tab::show);
        }
    }

    @Override
    public void show(CardSheet now) {
        sheet = Optional.of(now);
        if (isMade()) {
            tab.show(now);
        }
    }

    @Override
    public Optional<Spot> focused() {
        return isMade() ? tab.focused() : Optional.empty();
    }

    private boolean isMade() {
        return !place.getChildren().isEmpty();
    }
}
