package cn.cunce.model.field;

import cn.cunce.model.value.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A list of codes of the forms: what each is called, and which other words mean it.
public final class CodeList {

    /// How near a word is to the label, and so how loudly an import speaks of it.
    public enum Loudness {
        /// The label itself.
        LABEL,
        /// A wording that official forms print: taken in silence.
        FORM,
        /// A loose or colloquial wording: taken, and said once.
        VARIANT
    }

    public record Entry(String code, String label) {}

    /// @param code the code meant, or `-` where the word says that the question does not apply
    public record Alias(String word, String code, Loudness loudness) {}

    /// What a word was found to mean.
    public record Match(String code, Loudness loudness) {

        /// Whether the word says that the question does not apply: 学龄前儿童 under 文化程度.
        public boolean notApplicable() {
            return code.equals(NOT_APPLICABLE);
        }
    }

    private static final String NOT_APPLICABLE = "-";

    /// What stands between two words of one cell; full-width signs are half-width by then.
    private static final Pattern BETWEEN = Pattern.compile("[,、;]");

    private final String name;
    private final List<Entry> entries;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Match> meanings = new HashMap<>();

    /// @param entries in the order of the form
    /// @throws IllegalArgumentException if a code, a label or an alias stands twice, or an alias
    ///     means a code that is not there
    public CodeList(String name, List<Entry> entries, List<Alias> aliases) {
        this.name = name;
        this.entries = List.copyOf(entries);
        for (var entry : entries) {
            once(entry.code(), labels.put(entry.code(), entry.label()));
            mean(entry.label(), new Match(entry.code(), Loudness.LABEL));
        }
        for (var alias : aliases) {
            if (!labels.containsKey(alias.code()) && !alias.code().equals(NOT_APPLICABLE)) {
                throw new IllegalArgumentException(name + ": alias of no code: " + alias);
            }
            mean(alias.word(), new Match(alias.code(), alias.loudness()));
        }
    }

    private void mean(String word, Match meaning) {
        once(word, meanings.put(Wording.bare(word), meaning));
    }

    private void once(String what, @Nullable Object before) {
        if (before != null) {
            throw new IllegalArgumentException(name + ": twice: " + what);
        }
    }

    /// The name by which fields call it: `poverty_cause`.
    public String name() {
        return name;
    }

    /// In the order of the form.
    public List<Entry> entries() {
        return entries;
    }

    public Optional<String> label(String code) {
        return Optional.ofNullable(labels.get(code));
    }

    /// What a whole cell says; never by a part of a word, by likeness, or by a bare number.
    public Optional<Match> match(String word) {
        return Optional.ofNullable(meanings.get(Wording.bare(word)));
    }

    /// What a cell says that may hold several words: as a whole if that is one, as labels may hold
    /// a 、, else each of its words, each meaning once. One word that means nothing leaves the whole
    /// cell unread.
    public Optional<List<Match>> matchAll(String cell) {
        return match(cell).map(List::of).or(() -> eachOf(Wording.bare(cell)));
    }

    private Optional<List<Match>> eachOf(String cell) {
        var meant = new ArrayList<Match>();
        for (var word : BETWEEN.split(cell)) {
            var match = match(word);
            if (match.isEmpty() && !word.isEmpty()) {
                return Optional.empty();
            }
            match.filter(other -> !hasCode(meant, other)).ifPresent(meant::add);
        }
        return meant.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(meant));
    }

    private static boolean hasCode(List<Match> meant, Match match) {
        return meant.stream().anyMatch(other -> other.code().equals(match.code()));
    }

    @Override
    public String toString() {
        return name;
    }
}
