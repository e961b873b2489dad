package cn.cunce.model.value;

import java.util.Comparator;

/// The order of texts by code point, which is that of their UTF-8 bytes: the same on every device
/// and database, astral characters included. Java's own order and several databases' differ there.
public final class CodePointOrder implements Comparator<String> {

    public static final Comparator<String> ORDER = new CodePointOrder();

    @Override
    public int compare(String left, String right) {
        var ends = Math.min(left.length(), right.length());
        for (int at = 0; at < ends; at++) {
            if (left.charAt(at) != right.charAt(at)) {
                return Integer.compare(rank(left.charAt(at)), rank(right.charAt(at)));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /// Surrogates stand for code points above all others.
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }

    private CodePointOrder() {}
}
