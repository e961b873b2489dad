package cn.cunce.ui.register;

import cn.cunce.text.Texts;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person typed to find households, understood once and asked of every row.
///
/// Several words must all fit: a name or a part of it, first letters of its pinyin, the pinyin
/// itself or both mixed, the end of an identity or telephone number, a household number, `3组`,
/// `>65岁`, `@缺医保`.
final class RegisterSearch implements Predicate<RegisterRow> {

    private static final Pattern AGE = Pattern.compile("([<>])(\\d{1,3})岁?");
    private static final Pattern GROUP = Pattern.compile("(.+)组");
    private static final Pattern DIGITS = Pattern.compile("[0-9x]+");
    private static final String CONDITION = "@";

    /// What may stand behind `@`, by the text key of its name.
    private static final Map<String, Predicate<RegisterRow>> CONDITIONS =
            Map.of(
                    "register.atMissing", row -> row.counts().missing() > 0,
                    "register.atDoubts", row -> row.counts().doubts() > 0,
                    "register.atConflicts", row -> row.counts().conflicts() > 0,
                    "register.atIncome", row -> row.perHead().isEmpty(),
                    "register.atInsured", row -> uninsured(row).isPresent(),
                    "register.atIdNumber", row -> unnumbered(row).isPresent());

    /// One word of what was typed.
    ///
    /// @param why what of a row fits, in words
    private record Word(Predicate<RegisterRow> fits, Function<RegisterRow, String> why) {}

    private final Texts texts;
    private final List<Word> words;

    RegisterSearch(String typed, Texts texts) {
        this.texts = texts;
        words =
                Stream.of(plain(typed).split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(this::word)
                        .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public boolean test(RegisterRow row) {
        for (var word : words) {
            if (!word.fits().test(row)) {
                return false;
            }
        }
        return true;
    }

    /// Why a row is found, in words.
    String why(RegisterRow row) {
        return words.stream()
                .map(word -> word.why().apply(row))
                .filter(why -> !why.isEmpty())
                .distinct()
                .collect(Collectors.joining("，"));
    }

    private Word word(String word) {
        var age = AGE.matcher(word);
        if (age.matches()) {
            return age(age.group(1).equals(">"), Integer.parseInt(age.group(2)));
        }
        if (word.startsWith(CONDITION)) {
            return condition(word.substring(1));
        }
        if (DIGITS.matcher(word).matches()) {
            return new Word(row -> !number(word, row).isEmpty(), row -> number(word, row));
        }
        var group = GROUP.matcher(word);
        if (group.matches()) {
            return new Word(row -> row.group().contains(group.group(1)), RegisterRow::group);
        }
        var name = new NameFits(word);
        return new Word(row -> name(word, name, row), row -> namedBy(name, row));
    }

    private Word age(boolean above, int years) {
        return new Word(
                row -> aged(above, years, row).isPresent(),
                row ->
                        aged(above, years, row)
                                .map(one -> texts.of("register.whyAge", one.name(), age(one)))
                                .orElse(""));
    }

    private static Optional<RegisterRow.Member> aged(boolean above, int years, RegisterRow row) {
        return first(
                row, one -> one.age().filter(age -> above ? age > years : age < years).isPresent());
    }

    private static int age(RegisterRow.Member member) {
        return member.age().orElseThrow();
    }

    /// A condition that nobody knows fits no household.
    private Word condition(String name) {
        return CONDITIONS.entrySet().stream()
                .filter(condition -> texts.of(condition.getKey()).equals(name))
                .findFirst()
                .map(condition -> new Word(condition.getValue(), row -> who(condition, row)))
                .orElseGet(() -> new Word(_ -> false, _ -> ""));
    }

    private String who(Map.Entry<String, Predicate<RegisterRow>> condition, RegisterRow row) {
        var who =
                switch (condition.getKey()) {
                    case "register.atInsured" -> uninsured(row);
                    case "register.atIdNumber" -> unnumbered(row);
                    default -> Optional.<RegisterRow.Member>empty();
                };
        return who.map(RegisterRow.Member::name).orElse("");
    }

    private static Optional<RegisterRow.Member> uninsured(RegisterRow row) {
        return first(row, one -> !one.insured().orElse(false));
    }

    private static Optional<RegisterRow.Member> unnumbered(RegisterRow row) {
        return first(row, one -> one.idTail().isEmpty());
    }

    private String number(String digits, RegisterRow row) {
        if (row.number().endsWith(digits)) {
            return texts.of("register.whyNumber");
        }
        if (!row.phoneTail().isEmpty() && row.phoneTail().endsWith(digits)) {
            return texts.of("register.whyPhone");
        }
        return first(row, one -> !one.idTail().isEmpty() && lower(one.idTail()).endsWith(digits))
                .map(one -> texts.of("register.whyIdNumber", one.name()))
                .orElse("");
    }

    private static boolean name(String word, NameFits name, RegisterRow row) {
        return first(row, name).isPresent()
                || row.head().contains(word)
                || row.group().contains(word)
                || row.village().contains(word);
    }

    private static String namedBy(NameFits name, RegisterRow row) {
        return first(row, name)
                .map(RegisterRow.Member::name)
                .filter(found -> !found.equals(row.head()))
                .orElse("");
    }

    private static Optional<RegisterRow.Member> first(
            RegisterRow row, Predicate<RegisterRow.Member> which) {
        for (var member : row.members()) {
            if (which.test(member)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private static String plain(String typed) {
        return lower(Normalizer.normalize(typed, Normalizer.Form.NFKC)).strip();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
