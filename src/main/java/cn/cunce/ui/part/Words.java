package cn.cunce.ui.part;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// Says values in words where a control wants to be told how, and shows a node only sometimes.
public final class Words {

    private Words() {}

    /// For a choice; it is never read back.
    public static <T> StringConverter<T> of(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("a choice is not typed");
            }
        };
    }

    /// A cell of a column that is sorted by something else than its words.
    public static <R, T> TableCell<R, T> cell(Function<T, String> words) {
        return new TableCell<>() {
            @Override
            protected void updateItem(T value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? "" : words.apply(value));
            }
        };
    }

    /// What is not shown takes no room.
    public static void whenShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    public static void whenShown(Node node, ObservableValue<Boolean> shown) {
        shown.subscribe(now -> whenShown(node, now));
    }

    /// Whether a window is small: heard at first, and when that changes.
    public static void whenNarrow(Region screen, double belowPx, Consumer<Boolean> fit) {
        screen.widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < belowPx)
                .subscribe(fit);
    }
}
