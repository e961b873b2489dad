package cn.cunce.ui.register;

import cn.cunce.ui.part.Memory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which columns a person wants, how wide, and by what he sorts: remembered between starts.
final class RegisterLayout {

    private static final String COLUMNS = "register-columns";
    private static final String WIDTHS = "register-widths";
    private static final String ORDER = "register-order";
    private static final String SUM = "register-sum";
    private static final String BETWEEN = ",";
    private static final String FALLING = "-";

    private final RegisterColumns columns;
    private final Memory memory;
    private final Map<String, Double> widths = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<RegisterColumn>> shown;
    private boolean several;

    RegisterLayout(RegisterColumns columns, Memory memory) {
        this.columns = columns;
        this.memory = memory;
        this.shown = new ReadOnlyObjectWrapper<>(remembered());
        words(WIDTHS)
                .map(word -> word.split("="))
                .filter(pair -> pair.length == 2 && pair[1].matches("\\d+(\\.\\d+)?"))
                .forEach(pair -> widths.put(pair[0], Double.valueOf(pair[1])));
    }

    private List<RegisterColumn> remembered() {
        var chosen = words(COLUMNS).flatMap(id -> columns.find(id).stream()).toList();
        return chosen.isEmpty() ? columns.usual(several) : chosen;
    }

    private Stream<String> words(String name) {
        return memory.get(name).stream().flatMap(text -> Stream.of(text.split(BETWEEN)));
    }

    /// A book of several villages usually shows which one a household belongs to.
    void several(boolean now) {
        if (now != several) {
            several = now;
            shown.set(remembered());
        }
    }

    boolean shows(RegisterColumn column) {
        return shown.get().contains(column);
    }

    void toggle(RegisterColumn column) {
        var now = new ArrayList<>(shown.get());
        if (!now.remove(column)) {
            now.add(column);
        }
        if (!now.isEmpty()) {
            show(now);
        }
    }

    void show(List<RegisterColumn> order) {
        if (!order.equals(shown.get())) {
            shown.set(List.copyOf(order));
            memory.put(
                    COLUMNS,
                    order.stream().map(RegisterColumn::id).collect(Collectors.joining(BETWEEN)));
        }
    }

    /// 恢复默认列.
    void reset() {
        widths.clear();
        memory.put(COLUMNS, "");
        memory.put(WIDTHS, "");
        shown.set(List.of());
        shown.set(columns.usual(several));
    }

    /// In letters of usual size.
    double em(RegisterColumn column) {
        return widths.getOrDefault(column.id(), column.em());
    }

    void widen(RegisterColumn column, double em) {
        widths.put(column.id(), em);
    }

    /// Remembers the widths: they change with every step of a mouse.
    void keepWidths() {
        memory.put(
                WIDTHS,
                widths.entrySet().stream()
                        .map(width -> "%s=%.2f".formatted(width.getKey(), width.getValue()))
                        .collect(Collectors.joining(BETWEEN)));
    }

    List<SortKey> order() {
        return words(ORDER).map(RegisterLayout::key).toList();
    }

    private static SortKey key(String word) {
        return word.startsWith(FALLING)
                ? new SortKey(word.substring(1), true)
                : new SortKey(word, false);
    }

    void keepOrder(List<SortKey> order) {
        memory.put(
                ORDER,
                order.stream()
                        .map(key -> (key.falling() ? FALLING : "") + key.column())
                        .collect(Collectors.joining(BETWEEN)));
    }

    String sum() {
        return memory.get(SUM).orElse("");
    }

    void keepSum(String column) {
        memory.put(SUM, column);
    }

    ReadOnlyObjectProperty<List<RegisterColumn>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
