package cn.cunce.ui.targeting;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the table is narrowed to.
///
/// @param search words that all must fit: part of a name, first letters, the end of a 户编号, a group
/// @param kind one of the answers; empty for all whom the rule reaches
/// @param group a 村民组 or a village, empty for all
/// @param onlyNear whose amount is close to the line
/// @param onlyStale whose decision was made of what has changed since
record TargetingFilter(
        String search,
        Optional<AnswerKind> kind,
        String group,
        boolean onlyChanged,
        boolean onlyMissing,
        boolean onlyNear,
        boolean onlyStale) {

    /// With the search understood once for all rows.
    Predicate<TargetingRow> ready() {
        var words =
                Stream.of(plain(search).split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(TargetingFilter::word)
                        .toList();
        return row -> isWanted(row) && words.stream().allMatch(word -> word.test(row.who()));
    }

    private boolean isWanted(TargetingRow row) {
        return kind.map(one -> one.holds(row.answer())).orElse(row.answer().applies())
                && (group.isEmpty() || row.who().group().equals(group))
                && (!onlyChanged || row.since().isChange())
                && (!onlyMissing || row.answer().isOpen())
                && (!onlyNear || row.marks().near())
                && (!onlyStale || row.marks().isStale());
    }

    private static Predicate<TargetingRow.Who> word(String word) {
        return word.matches("[0-9]+")
                ? who -> who.number().endsWith(word)
                : who -> who.group().contains(word) || isNamed(word, who.names());
    }

    private static boolean isNamed(String word, List<Name> names) {
        for (var name : names) {
            if (name.fits(word)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }
}
