package cn.cunce.model.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The files of a pack and of those it builds on as their authors wrote them, so that a rule can be
/// shown where it stands.
///
/// @param files text by path (`cs/rules/exit.yaml`), those of the pack itself last
public record PackText(Map<String, String> files) {

    /// Lines of a file.
    ///
    /// @param line of the first, from 1
    /// @param text without the indentation that all its lines share
    public record Excerpt(String file, int line, String text) {}

    /// The key of a file under which an entry stands.
    public enum Part {
        PARAMETER("parameters"),
        DEFINITION("definitions"),
        RULE("rules"),
        MEASURE("measures"),
        PROCEDURE("procedures");

        private final Pattern key;

        Part(String key) {
            this.key = Pattern.compile(key + ":.*");
        }
    }

    public PackText {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /// Where an entry is written; an overlay's own word before that of its base.
    public Optional<Excerpt> find(Part part, String id) {
        return new ArrayList<>(files.entrySet())
                .reversed().stream()
                        .flatMap(file -> find(part, id, file.getKey(), file.getValue()).stream())
                        .findFirst();
    }

    private static Optional<Excerpt> find(Part part, String id, String file, String text) {
        var lines = text.lines().toList();
        var entry = Pattern.compile(" +" + Pattern.quote(id) + ":( .*)?");
        var inPart = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isTop(line)) {
                inPart = part.key.matcher(line).matches();
            } else if (inPart && entry.matcher(line).matches() && isDirect(lines, i)) {
                return Optional.of(new Excerpt(file, i + 1, block(lines, i)));
            }
        }
        return Optional.empty();
    }

    private static boolean isTop(String line) {
        return indent(line) == 0 && isWritten(line);
    }

    private static boolean isWritten(String line) {
        return !line.isBlank() && !line.stripLeading().startsWith("#");
    }

    /// Whether it is an entry of the part itself, and not a key of one of its entries.
    private static boolean isDirect(List<String> lines, int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (isWritten(lines.get(i)) && indent(lines.get(i)) < indent(lines.get(place))) {
                return indent(lines.get(i)) == 0;
            }
        }
        return false;
    }

    private static String block(List<String> lines, int first) {
        var depth = indent(lines.get(first));
        var after = first + 1;
        while (after < lines.size() && goesOn(lines.get(after), depth)) {
            after++;
        }
        return lines.subList(first, after).stream()
                .map(line -> line.substring(Math.min(depth, indent(line))))
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static boolean goesOn(String line, int depth) {
        return line.isBlank() || indent(line) > depth;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
