package cn.cunce.text;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// How names are read, for finding people by the first letters of their names.
///
/// No table is right for every name: a character with several readings is found by each.
public final class Pinyin {

    /// Beyond this nobody types initials, and readings would multiply.
    private static final int LONGEST = 8;

    /// A given name that is read in one way, to see how a surname before it is read.
    private static final String GIVEN = "\u4f1f";

    private final Transliterator names = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    private final Transliterator words = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private final Map<String, List<String>> heteronyms = heteronyms();

    /// What was found out of single characters: tens of thousands of names have a few thousand.
    private final Map<String, Boolean> plain = new ConcurrentHashMap<>();

    private final Map<String, String> syllables = new ConcurrentHashMap<>();

    /// The likeliest reading of a person's name, the surname as surnames are read: 单雄信 `shan
    /// xiong xin`.
    public String reading(String name) {
        var characters = name.codePoints().mapToObj(Character::toString).toList();
        if (characters.stream().anyMatch(one -> !isPlain(one))) {
            return names.transliterate(name).toLowerCase(Locale.ROOT);
        }
        return characters.stream().map(this::syllable).collect(joining(" "));
    }

    /// A character that is read alike wherever it stands in a name.
    private boolean isPlain(String character) {
        return plain.computeIfAbsent(
                character,
                one ->
                        Character.isIdeographic(one.codePointAt(0))
                                && !heteronyms.containsKey(one)
                                && names.transliterate(one + GIVEN)
                                        .equals(words.transliterate(one + GIVEN)));
    }

    private String syllable(String character) {
        return syllables.computeIfAbsent(
                character, one -> words.transliterate(one).toLowerCase(Locale.ROOT));
    }

    /// All initials by which somebody may look for a name, the likeliest first: 单雄信 `sxx`, `dxx`.
    /// What is no letter (·) counts for nothing.
    public Set<String> initials(String name) {
        Set<String> all = new LinkedHashSet<>(Set.of(""));
        for (var character : characters(name)) {
            all = continued(all, firstLetters(character));
        }
        return all;
    }

    /// Whether somebody who typed this means the name: a part of it, or the beginning of its
    /// initials or of its reading.
    public boolean fits(String typed, String name) {
        if (name.contains(typed)) {
            return true;
        }
        var letters = typed.toLowerCase(Locale.ROOT);
        return initials(name).stream().anyMatch(initials -> initials.startsWith(letters))
                || reading(name).replace(" ", "").startsWith(letters.replace(" ", ""));
    }

    private static List<String> characters(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST)
                .mapToObj(Character::toString)
                .toList();
    }

    private Set<String> firstLetters(String character) {
        var readings = heteronyms.getOrDefault(character, List.of(syllable(character)));
        var letters = new LinkedHashSet<String>();
        readings.forEach(reading -> letters.add(reading.substring(0, 1)));
        return letters;
    }

    private static Set<String> continued(Set<String> before, Set<String> letters) {
        var longer = new LinkedHashSet<String>();
        for (var initials : before) {
            letters.forEach(letter -> longer.add(initials + letter));
        }
        return longer;
    }

    private static Map<String, List<String>> heteronyms() {
        var readings = new Properties();
        try (var stream = Pinyin.class.getResourceAsStream("heteronyms.properties")) {
            if (stream == null) {
                throw new IllegalStateException("heteronyms.properties is not on the class path");
            }
            readings.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings.stringPropertyNames().stream()
                .collect(
                        toUnmodifiableMap(
                                character -> character,
                                character -> List.of(readings.getProperty(character).split(" "))));
    }
}
