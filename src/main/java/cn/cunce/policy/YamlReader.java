package cn.cunce.policy;

import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Entry;
import cn.cunce.policy.Node.Listing;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads a YAML file as texts with their places. What a text means is for its reader to say, never
/// for YAML to guess: `yes`, `1.10` and dates stay what is written.
final class YamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    /// Anchors, aliases and tags: with them a value would stand elsewhere than where it is used.
    private static final Set<Character> SHORTCUTS = Set.of('&', '*', '!');

    private final String file;
    private final List<String> lines;
    private final String text;
    private final PackFaults faults;

    YamlReader(String file, String text, PackFaults faults) {
        this.file = file;
        this.text = text;
        this.lines = text.lines().toList();
        this.faults = faults;
    }

    /// The keys of the file; empty, with a fault, if it has none or is no YAML.
    Optional<Mapping> read() {
        try (var parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            return read(parser);
        } catch (JacksonException e) {
            faults.add(spot(e.getLocation()), Problem.of("PACK_YAML"));
            return Optional.empty();
        }
    }

    private Optional<Mapping> read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            faults.add(Spot.startOf(file), Problem.of("PACK_YAML_KEYS"));
            return Optional.empty();
        }
        var root = mapping(parser);
        if (parser.nextToken() != null) {
            faults.add(here(parser), Problem.of("PACK_YAML_SECOND"));
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private Node node(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser);
            case START_ARRAY -> listing(parser);
            default -> scalar(parser);
        };
    }

    private Mapping mapping(JsonParser parser) {
        var start = here(parser);
        var entries = new ArrayList<Entry>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = scalar(parser);
            parser.nextToken();
            entries.add(new Entry(key, node(parser)));
        }
        return new Mapping(entries, start);
    }

    private Listing listing(JsonParser parser) {
        var start = here(parser);
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Listing(items, start);
    }

    private Scalar scalar(JsonParser parser) {
        var spot = here(parser);
        var value = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
        var sign = signAt(spot);
        if (SHORTCUTS.contains(sign)) {
            faults.add(spot, Problem.of("PACK_YAML_SHORTCUT", String.valueOf(sign)));
        }
        return sign == '|' ? block(value, spot) : inLine(value, spot, sign);
    }

    /// Lines of a block stand below its sign, all further in by the same width.
    private Scalar block(String value, Spot spot) {
        var at = spot.line(); // the line below, counted from 0
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        var first = at < lines.size() ? lines.get(at) : "";
        var indent = first.length() - first.stripLeading().length();
        var begin = new Spot(file, spot.line() + 1, indent + 1);
        return new Scalar(value.stripTrailing(), spot, begin, true);
    }

    private Scalar inLine(String value, Spot spot, char sign) {
        var quote = sign == '"' || sign == '\'' ? 1 : 0;
        var first = new Spot(file, spot.line(), spot.column() + quote);
        var followed = lineOf(spot).startsWith(value, first.column() - 1);
        return new Scalar(value.stripTrailing(), spot, first, followed);
    }

    private char signAt(Spot spot) {
        var line = lineOf(spot);
        return spot.column() <= line.length() ? line.charAt(spot.column() - 1) : ' ';
    }

    private String lineOf(Spot spot) {
        return spot.line() <= lines.size() ? lines.get(spot.line() - 1) : "";
    }

    private Spot here(JsonParser parser) {
        return spot(parser.currentTokenLocation());
    }

    private Spot spot(TokenStreamLocation place) {
        return new Spot(file, Math.max(place.getLineNr(), 1), Math.max(place.getColumnNr(), 1));
    }
}
