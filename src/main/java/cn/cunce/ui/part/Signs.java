package cn.cunce.ui.part;

import java.util.Locale;

/// What signs mean that come from a Chinese keyboard: full width or half, 、 for /, × for *.
public final class Signs {

    private static final char FIRST_WIDE = '\uff01';
    private static final char LAST_WIDE = '\uff5e';
    private static final int WIDER_BY = 0xfee0;
    private static final char WIDE_BLANK = '\u3000';

    private Signs() {}

    /// Letters, digits and signs as a keyboard without an input method gives them; everything else
    /// as it is.
    public static String plain(String typed) {
        var plain = new StringBuilder(typed.length());
        typed.codePoints().map(Signs::plain).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// The same, with the signs of a sum: × ÷ and a real minus.
    static String sum(String typed) {
        return plain(typed).replace('×', '*').replace('÷', '/').replace('−', '-');
    }

    /// The same in small letters and without blanks around it: as codes are compared.
    static String key(String typed) {
        return plain(typed).strip().toLowerCase(Locale.ROOT);
    }

    /// Whether the whole of what stands there says that nobody knows.
    public static boolean isUnknown(String whole) {
        return switch (plain(whole).strip()) {
            case "*", "×" -> true;
            default -> false;
        };
    }

    /// Whether a typed sign means “the same as above”.
    public static boolean isSame(String sign) {
        return plain(sign).equals(" ");
    }

    /// Whether a typed sign means “the next person”.
    public static boolean isNext(String sign) {
        return switch (plain(sign)) {
            case "/", "、" -> true;
            default -> false;
        };
    }

    private static int plain(int sign) {
        if (sign == WIDE_BLANK) {
            return ' ';
        }
        return sign >= FIRST_WIDE && sign <= LAST_WIDE ? sign - WIDER_BY : sign;
    }
}
