package cn.cunce.filing;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as it survives a cell: what one spreadsheet program changes in saving what another wrote.
final class CellText {

    /// A cell holds this many characters.
    static final int MOST = 32_767;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /// What no XML may hold, and a filing therefore never shows.
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");

    /// Lines end in LF; too long a text is cut and says so.
    static String writable(String text) {
        var clean = UNWRITABLE.matcher(lines(text)).replaceAll("");
        return clean.length() <= MOST ? clean : clean.substring(0, MOST - 1) + "…";
    }

    /// Whether two texts are the same but for line ends, blanks around, and the `_x000D_` by which
    /// some programs write a control character.
    static boolean same(String filed, String found) {
        return bare(filed).equals(bare(found));
    }

    private static String bare(String text) {
        var plain =
                ESCAPED.matcher(text).replaceAll(code -> Matcher.quoteReplacement(character(code)));
        return writable(plain).strip();
    }

    private static String character(MatchResult code) {
        return Character.toString(Integer.parseInt(code.group(1), 16));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private CellText() {}
}
