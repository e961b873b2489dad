package cn.cunce.ui.imports;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Says how things of a list are shown.
final class Shown {

    static <T> StringConverter<T> by(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : words.apply(one);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nobody types here");
            }
        };
    }

    static <T> ListCell<T> cell(Function<T, String> words) {
        return new ListCell<>() {
            @Override
            protected void updateItem(T one, boolean empty) {
                super.updateItem(one, empty);
                setText(empty ? null : words.apply(one));
            }
        };
    }

    private Shown() {}
}
