package cn.cunce.filing;

import cn.cunce.model.value.Wording;
import cn.cunce.model.value.Written;
import java.util.ArrayList;
import java.util.List;

/// The words over one column, on one or two levels.
///
/// @param upper of the upper level, empty if there is only one
/// @param lower of the lower level, or of the only one
record Heading(int column, String upper, String lower) {

    static final Heading NONE = new Heading(-1, "", "");

    /// As a person reads it: `资金来源-自筹`.
    String shown() {
        var low = Wording.bare(lower);
        return upper.isEmpty() ? low : Wording.bare(upper) + "-" + low;
    }

    GridCell cell() {
        return new GridCell(Written.text(shown()), false);
    }

    boolean isBlank() {
        return Wording.bare(lower).isEmpty();
    }

    /// The names by which it may be known, the most exact first, without blanks.
    List<String> names() {
        var low = Wording.bare(lower);
        var names = new ArrayList<String>();
        if (!upper.isEmpty()) {
            names.add(Wording.bare(upper) + "-" + low);
            names.add(withoutBrackets(Wording.bare(upper)) + "-" + withoutBrackets(low));
        }
        names.add(low);
        names.add(withoutBrackets(low));
        return names;
    }

    /// Of the lower level, without blanks and brackets.
    String nameOfLower() {
        return withoutBrackets(Wording.bare(lower));
    }

    /// What stands in the last brackets, of the lower level before the upper; empty if nothing
    /// does.
    String unit() {
        var own = inBrackets(Wording.bare(lower));
        return own.isEmpty() ? inBrackets(Wording.bare(upper)) : own;
    }

    private static String withoutBrackets(String bare) {
        int open = openingOfLast(bare);
        return open > 0 ? bare.substring(0, open) : bare;
    }

    private static String inBrackets(String bare) {
        int open = openingOfLast(bare);
        return open > 0 ? bare.substring(open + 1, bare.length() - 1) : "";
    }

    private static int openingOfLast(String bare) {
        return bare.endsWith(")") ? bare.lastIndexOf('(') : -1;
    }
}
