package cn.cunce.ui.part;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which characters the fonts of the screen can draw, in the order in which they are asked.
///
/// JavaFX does not fall back from one font that ships to another: text with rare characters is set
/// run by run, each in the first font that has it.
public final class Typefaces {

    /// The family of the font that has what the usual one lacks.
    public static final String RARE = "Cunce Rare";

    /// Part of a text that one font draws.
    ///
    /// @param family of the font; empty for one character that no font has
    public record Run(String text, Optional<String> family) {}

    /// @param family as style sheets call it
    private record Face(String family, BitSet characters) {}

    private final List<Face> faces = new ArrayList<>();

    /// @param fonts TrueType files by the family that they belong to, the usual one first
    public Typefaces(Map<String, byte[]> fonts) {
        fonts.forEach((family, font) -> faces.add(new Face(family, CharacterMap.of(font))));
    }

    /// Whether the usual font draws all of it.
    public boolean isUsual(String text) {
        return text.codePoints().allMatch(point -> draws(faces.getFirst(), point));
    }

    /// The characters that no font has, each once, in their order.
    public List<String> undrawable(String text) {
        return runs(text).stream()
                .filter(run -> run.family().isEmpty())
                .map(Run::text)
                .distinct()
                .toList();
    }

    public List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        text.codePoints().forEach(point -> add(runs, point));
        return List.copyOf(runs);
    }

    private void add(List<Run> runs, int point) {
        var family = family(point);
        var character = Character.toString(point);
        if (!runs.isEmpty() && family.isPresent() && runs.getLast().family().equals(family)) {
            runs.add(new Run(runs.removeLast().text() + character, family));
        } else {
            runs.add(new Run(character, family));
        }
    }

    private Optional<String> family(int point) {
        return faces.stream().filter(face -> draws(face, point)).map(Face::family).findFirst();
    }

    /// Blanks and what takes no room are drawn by any font.
    private static boolean draws(Face face, int point) {
        return face.characters().get(point)
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
