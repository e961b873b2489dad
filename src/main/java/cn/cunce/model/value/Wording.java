package cn.cunce.model.value;

import java.text.Normalizer;
import java.util.Set;

/// What a text says when widths, blanks and invisible characters do not count.
public final class Wording {

    /// Words that say that the writer did not know; 无 is one only where it is no answer.
    private static final Set<String> UNKNOWN =
            Set.of("不详", "未知", "未填", "不清楚", "不知道", "/", "\\", "?", "??", "???");

    /// The text after NFKC, without blanks, line breaks, byte order marks and zero-width
    /// characters.
    public static String bare(String text) {
        if (isPlain(text)) {
            return text;
        }
        var wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var bare = new StringBuilder(wide.length());
        wide.codePoints()
                .filter(point -> !isInvisible(point))
                .map(point -> point == '\u2212' ? '-' : point)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /// Whether nothing visible stands there.
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a bare text says that nobody knows: 不详, 未填, “-”, “—”, “/”.
    public static boolean saysUnknown(String bare) {
        return UNKNOWN.contains(bare) || (!bare.isEmpty() && isDashes(bare));
    }

    /// The text without blanks and invisible characters at its ends, otherwise as written.
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// Blanks of every width, and what takes no room at all.
    static boolean isInvisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.isISOControl(point);
    }

    /// Nearly every cell: printable ASCII or ideographs, where there is nothing to put right.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c > ' ' && c < 0x7f) && !(c >= 0x4e00 && c <= 0x9fff)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDashes(String bare) {
        return bare.codePoints().allMatch(point -> "-–—―─".indexOf(point) >= 0);
    }

    private Wording() {}
}
