package cn.cunce.service;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import cn.cunce.store.KnownPerson;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds people and households anywhere in the book while somebody types: by name, by initials or
/// reading of the name, by household number, by the end of an identity or telephone number.
///
/// Whose names are known is kept until the ledger changes. Used by one thread at a time.
public final class FindPeople {

    /// Somebody who may be meant.
    ///
    /// @param name empty where nobody of the household has been written down
    /// @param why what of him fits
    public record Found(
            RecordId household, String number, String group, String name, Why why, boolean gone) {}

    /// What fits.
    public enum Why {
        NAME,
        NUMBER,
        ID_TAIL,
        PHONE_TAIL
    }

    private record Ranked(Found found, int rank) {}

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparing((Ranked one) -> one.found().gone())
                    .thenComparingInt(Ranked::rank)
                    .thenComparing(one -> one.found().number());

    private final OpenedBook opened;
    private final Function<String, Set<String>> spellings;
    private final Map<String, Set<String>> spelt = new HashMap<>();
    private List<KnownPerson> people = List.of();
    private long revision = -1;

    /// @param spellings how a name can be typed in small letters: its initials, its whole reading
    public FindPeople(OpenedBook opened, Function<String, Set<String>> spellings) {
        this.opened = opened;
        this.spellings = spellings;
    }

    /// The likeliest first; who has gone comes last.
    ///
    /// @param typed several words must all fit one person
    public List<Found> find(String typed, int most) {
        people = opened.book().read(this::known);
        var words = words(typed);
        return words.isEmpty()
                ? List.of()
                : people.stream()
                        .flatMap(person -> ranked(person, words))
                        .sorted(BEST_FIRST)
                        .limit(most)
                        .map(Ranked::found)
                        .toList();
    }

    private List<KnownPerson> known(BookReader reader) {
        var now = reader.revision();
        if (now == revision) {
            return people;
        }
        revision = now;
        return read(reader);
    }

    private static List<KnownPerson> read(BookReader reader) {
        try (var all = reader.people()) {
            return all.toList();
        }
    }

    private static List<String> words(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Stream<Ranked> ranked(KnownPerson person, List<String> words) {
        var fits = new ArrayList<Ranked>();
        for (var word : words) {
            var fit = fit(person, word).toList();
            if (fit.isEmpty()) {
                return Stream.empty();
            }
            fits.add(fit.getFirst());
        }
        return fits.stream().min(Comparator.comparingInt(Ranked::rank)).stream();
    }

    private Stream<Ranked> fit(KnownPerson person, String word) {
        if (!word.matches("[0-9]+x?")) {
            return named(person, word);
        }
        if (person.number().equals(word)) {
            return one(person, Why.NUMBER, 0);
        }
        if (person.idTail().toLowerCase(Locale.ROOT).endsWith(word)) {
            return one(person, Why.ID_TAIL, 2);
        }
        if (person.phoneTail().endsWith(word)) {
            return one(person, Why.PHONE_TAIL, 3);
        }
        // the household stands once, for its head
        return person.number().endsWith(word) && (person.head() || person.name().isEmpty())
                ? one(person, Why.NUMBER, 1)
                : Stream.empty();
    }

    private Stream<Ranked> named(KnownPerson person, String word) {
        var name = person.name().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return Stream.empty();
        }
        if (name.equals(word)) {
            return one(person, Why.NAME, 0);
        }
        if (name.contains(word)) {
            return one(person, Why.NAME, 1);
        }
        var letters = spelt.computeIfAbsent(person.name(), spellings);
        if (letters.contains(word)) {
            return one(person, Why.NAME, person.head() ? 1 : 2);
        }
        return letters.stream().anyMatch(spelling -> spelling.startsWith(word))
                ? one(person, Why.NAME, 3)
                : Stream.empty();
    }

    private static Stream<Ranked> one(KnownPerson person, Why why, int rank) {
        var found =
                new Found(
                        person.household(),
                        person.number(),
                        person.group(),
                        person.name(),
                        why,
                        person.gone());
        return Stream.of(new Ranked(found, rank));
    }
}
