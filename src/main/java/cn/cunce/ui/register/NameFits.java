package cn.cunce.ui.register;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Whether a name is meant by what was typed: a part of it, the first letters of its pinyin, the
/// pinyin itself, or both mixed (`luozf`).
final class NameFits implements Predicate<RegisterRow.Member> {

    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    private final String typed;
    private final boolean isLetters;

    /// @param typed in small letters
    NameFits(String typed) {
        this.typed = typed;
        this.isLetters = LETTERS.matcher(typed).matches();
    }

    @Override
    public boolean test(RegisterRow.Member member) {
        if (!isLetters) {
            return member.name().contains(typed);
        }
        for (var initials : member.initials()) {
            if (initials.startsWith(typed)) {
                return true;
            }
        }
        return mixed(0, member.reading(), 0);
    }

    /// Whether the letters from `at` on are beginnings of the syllables from `syllable` on, each
    /// syllable whole or, but for the last one typed, its first letter.
    ///
    /// @param syllable where it begins in the reading
    private boolean mixed(int at, String reading, int syllable) {
        if (at == typed.length()) {
            return true;
        }
        if (syllable >= reading.length()) {
            return false;
        }
        var blank = reading.indexOf(' ', syllable);
        var end = blank < 0 ? reading.length() : blank;
        var same = same(at, reading, syllable, end);
        if (at + same == typed.length() && same > 0) {
            return true;
        }
        return (same == end - syllable && mixed(at + same, reading, end + 1))
                || (same > 0 && mixed(at + 1, reading, end + 1));
    }

    private int same(int at, String reading, int from, int end) {
        var same = 0;
        while (from + same < end
                && at + same < typed.length()
                && typed.charAt(at + same) == reading.charAt(from + same)) {
            same++;
        }
        return same;
    }
}
