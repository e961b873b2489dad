package cn.cunce.ui.register;

import cn.cunce.ui.part.Memory;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Filters that a person has named, to be called back: remembered between starts.
final class SavedViews {

    private static final String NAME = "register-views";
    private static final int PARTS = 10;
    private static final String YES = "1";

    /// @param filter without what a figure elsewhere counts, which is different tomorrow
    record View(String name, RegisterFilter filter, List<SortKey> order) {}

    private final Memory memory;
    private final ObservableList<View> views = FXCollections.observableArrayList();
    private final ObservableList<View> given = FXCollections.unmodifiableObservableList(views);

    SavedViews(Memory memory) {
        this.memory = memory;
        memory.get(NAME).stream()
                .flatMap(text -> Stream.of(text.split("\\|")))
                .flatMap(line -> view(line).stream())
                .forEach(views::add);
    }

    /// Takes the place of one of the same name.
    void keep(View view) {
        views.removeIf(one -> one.name().equals(view.name()));
        views.add(view);
        remember();
    }

    void forget(View view) {
        views.remove(view);
        remember();
    }

    ObservableList<View> all() {
        return given;
    }

    private void remember() {
        memory.put(NAME, views.stream().map(SavedViews::text).collect(Collectors.joining("|")));
    }

    private static String text(View view) {
        var filter = view.filter();
        var order =
                view.order().stream()
                        .map(key -> (key.falling() ? "-" : "+") + key.column())
                        .collect(Collectors.joining(" "));
        return Stream.of(
                        view.name(),
                        filter.search(),
                        filter.village(),
                        filter.group(),
                        filter.tag(),
                        filter.cause(),
                        yes(filter.onlyMissing()),
                        yes(filter.onlyDoubts()),
                        yes(filter.onlyConflicts()),
                        order)
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String yes(boolean holds) {
        return holds ? YES : "0";
    }

    /// A line that is no view is left out: nothing is lost but a click.
    private static Optional<View> view(String line) {
        var parts =
                Stream.of(line.split("&", -1))
                        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                        .toList();
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        var filter =
                new RegisterFilter(
                        parts.get(1),
                        parts.get(2),
                        parts.get(3),
                        parts.get(4),
                        parts.get(5),
                        parts.get(6).equals(YES),
                        parts.get(7).equals(YES),
                        parts.get(8).equals(YES),
                        Optional.empty());
        var order =
                Stream.of(parts.get(9).split(" "))
                        .filter(key -> key.length() > 1)
                        .map(key -> new SortKey(key.substring(1), key.startsWith("-")))
                        .toList();
        return Optional.of(new View(parts.getFirst(), filter, order));
    }
}
