package cn.cunce.ui.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a person typed to find households, understood once and asked of every row.
///
/// Several words must all fit: a name or a part of it, first letters of its pinyin or the pinyin
/// itself, the end of an identity or telephone number, a household number, `3组`, `>65岁`.
final class RegisterSearch implements Predicate<RegisterRow> {

    private static final Pattern AGE = Pattern.compile("([<>])(\\d{1,3})岁?");
    private static final Pattern GROUP = Pattern.compile("(.+)组");
    private static final Pattern DIGITS = Pattern.compile("[0-9x]+");

    private final List<Predicate<RegisterRow>> words;

    RegisterSearch(String typed) {
        words =
                Stream.of(plain(typed).split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(RegisterSearch::word)
                        .toList();
    }

    @Override
    public boolean test(RegisterRow row) {
        return words.stream().allMatch(word -> word.test(row));
    }

    private static Predicate<RegisterRow> word(String word) {
        var age = AGE.matcher(word);
        if (age.matches()) {
            return age(age.group(1).equals(">"), Integer.parseInt(age.group(2)));
        }
        if (DIGITS.matcher(word).matches()) {
            return row -> number(word, row);
        }
        var group = GROUP.matcher(word);
        return group.matches()
                ? row -> row.group().contains(group.group(1))
                : row -> name(word, row);
    }

    private static Predicate<RegisterRow> age(boolean above, int years) {
        return row ->
                row.members().stream()
                        .flatMap(member -> member.age().stream())
                        .anyMatch(age -> above ? age > years : age < years);
    }

    private static boolean number(String digits, RegisterRow row) {
        return row.number().endsWith(digits)
                || row.phoneTail().endsWith(digits)
                || row.members().stream()
                        .anyMatch(member -> lower(member.idTail()).endsWith(digits));
    }

    private static boolean name(String word, RegisterRow row) {
        return row.members().stream().anyMatch(member -> name(word, member))
                || row.head().contains(word)
                || row.group().contains(word);
    }

    private static boolean name(String word, RegisterRow.Member member) {
        return member.name().contains(word)
                || member.reading().startsWith(word)
                || member.initials().stream().anyMatch(letters -> letters.startsWith(word));
    }

    private static String plain(String typed) {
        return lower(Normalizer.normalize(typed, Normalizer.Form.NFKC)).strip();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
