package cn.cunce.policy;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Entry;
import cn.cunce.policy.Node.Listing;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keys that stand together in a file of a pack, asked for by name.
///
/// What is unknown, repeated, missing or of another shape is a fault with its place; whoever asks
/// gets nothing and goes on, so that one reading finds all faults.
final class Section {

    private final Spot spot;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final PackFaults faults;

    /// @param known the keys that may stand here
    Section(Mapping mapping, Set<String> known, PackFaults faults) {
        this(mapping.spot(), once(mapping, faults), faults);
        for (var entry : mapping.entries()) {
            var key = entry.key();
            if (!known.contains(key.text())) {
                var all = known.stream().sorted().collect(joining("、"));
                faults.add(key.spot(), Problem.of("PACK_KEY_UNKNOWN", key.text(), all));
            }
        }
    }

    private Section(Spot spot, List<Entry> entries, PackFaults faults) {
        this.spot = spot;
        this.faults = faults;
        entries.forEach(entry -> values.put(entry.key().text(), entry.value()));
    }

    /// The entries of a mapping whose keys are names that the pack gives, each once.
    static List<Entry> once(Mapping mapping, PackFaults faults) {
        var seen = new LinkedHashMap<String, Entry>();
        for (var entry : mapping.entries()) {
            var key = entry.key();
            if (key.text().isEmpty()) {
                faults.add(key.spot(), Problem.of("PACK_KEY_EMPTY"));
            } else if (seen.putIfAbsent(key.text(), entry) != null) {
                faults.add(key.spot(), Problem.of("PACK_KEY_REPEATED", key.text()));
            }
        }
        return List.copyOf(seen.values());
    }

    Spot spot() {
        return spot;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// Whatever stands at a key that is there.
    ///
    /// @throws NoSuchElementException if it is not
    Node node(String key) {
        return Optional.ofNullable(values.get(key)).orElseThrow();
    }

    /// Where the value of a key stands, if the key is there.
    Optional<Spot> at(String key) {
        return Optional.ofNullable(values.get(key)).map(Node::spot);
    }

    /// The text of a key, if there is one; what is not is for its reader to say.
    Optional<Scalar> peek(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast);
    }

    /// The text of a key; empty where the key is absent.
    Optional<Scalar> scalar(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> scalarOf(key, node));
    }

    /// The text of a key that must stand here.
    Optional<Scalar> needed(String key) {
        if (!has(key)) {
            faults.add(spot, Problem.of("PACK_KEY_MISSING", key));
        }
        return scalar(key);
    }

    String text(String key) {
        return scalar(key).map(Scalar::text).orElse("");
    }

    /// The texts of a list; none where the key is absent.
    List<Scalar> list(String key) {
        return switch (Optional.ofNullable(values.get(key)).orElse(new Listing(List.of(), spot))) {
            case Listing(var items, var _) -> scalarsOf(key, items);
            case Node other -> {
                faults.add(other.spot(), Problem.of("PACK_LIST_EXPECTED", key));
                yield List.of();
            }
        };
    }

    /// The keys below a key; empty where the key is absent.
    Optional<Mapping> mapping(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> mappingOf(key, node));
    }

    /// The items of a list of keys; none where the key is absent.
    List<Mapping> mappings(String key) {
        return switch (Optional.ofNullable(values.get(key)).orElse(new Listing(List.of(), spot))) {
            case Listing(var items, var _) ->
                    items.stream().flatMap(item -> mappingOf(key, item).stream()).toList();
            case Node other -> {
                faults.add(other.spot(), Problem.of("PACK_LIST_EXPECTED", key));
                yield List.of();
            }
        };
    }

    /// Whether a switch is on: `true`, `false`, or off where the key is absent.
    boolean flag(String key) {
        var said = scalar(key);
        said.filter(word -> !Set.of("true", "false").contains(word.text()))
                .ifPresent(
                        word -> faults.add(word.spot(), Problem.of("PACK_FLAG_WORD", word.text())));
        return said.filter(word -> word.text().equals("true")).isPresent();
    }

    /// A mapping that a name must have below it.
    static Optional<Mapping> mappingOf(Entry entry, PackFaults faults) {
        if (entry.value() instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        faults.add(entry.value().spot(), Problem.of("PACK_KEYS_EXPECTED", entry.key().text()));
        return Optional.empty();
    }

    private Optional<Mapping> mappingOf(String key, Node node) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        faults.add(node.spot(), Problem.of("PACK_KEYS_EXPECTED", key));
        return Optional.empty();
    }

    private List<Scalar> scalarsOf(String key, List<Node> items) {
        var texts = new ArrayList<Scalar>();
        items.forEach(item -> scalarOf(key, item).ifPresent(texts::add));
        return List.copyOf(texts);
    }

    private Optional<Scalar> scalarOf(String key, Node node) {
        if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        faults.add(node.spot(), Problem.of("PACK_TEXT_EXPECTED", key));
        return Optional.empty();
    }
}
