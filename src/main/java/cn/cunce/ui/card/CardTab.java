package cn.cunce.ui.card;

import cn.cunce.ui.card.CardSheet.Spot;
import java.util.Optional;
import javafx.scene.Parent;

/// One tab of a card.
interface CardTab {

    /// Asked once.
    Parent load();

    void show(CardSheet sheet);

    /// Somebody turns to it.
    default void seen() {}

    /// The value that has the focus, whose history may be asked for.
    default Optional<Spot> focused() {
        return Optional.empty();
    }
}
