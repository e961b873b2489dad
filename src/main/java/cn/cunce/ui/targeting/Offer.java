package cn.cunce.ui.targeting;

import cn.cunce.ui.part.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;

/// Offers a choice among things that a view model knows, and shows which of them is chosen.
final class Offer {

    /// @param choose hears what a person chooses
    static <T> void between(
            ChoiceBox<T> box,
            ObservableList<T> things,
            ObservableValue<Optional<T>> chosen,
            Consumer<T> choose,
            Function<T, String> words) {
        box.setConverter(Words.of(words));
        things.addListener((ListChangeListener<T>) _ -> fill(box, things, chosen));
        fill(box, things, chosen);
        chosen.subscribe(one -> one.ifPresent(box::setValue));
        box.valueProperty()
                .subscribe(
                        (_, one) -> {
                            if (one != null && !chosen.getValue().equals(Optional.of(one))) {
                                choose.accept(one);
                            }
                        });
    }

    /// Other things make a box forget what stood in it.
    private static <T> void fill(
            ChoiceBox<T> box, ObservableList<T> things, ObservableValue<Optional<T>> chosen) {
        box.getItems().setAll(things);
        chosen.getValue().filter(things::contains).ifPresent(box::setValue);
    }

    private Offer() {}
}
