package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Verdict;
import java.util.List;

/// Whether one of several years in a row is met: ■ yes, □ no, ◇ what is needed is not recorded,
/// and so does not count.
record YearBox(int year, Verdict met) {

    String sign() {
        return switch (met) {
            case YES -> "■";
            case NO -> "□";
            case UNDETERMINED -> "◇";
        };
    }

    /// The earliest first.
    ///
    /// @param row of years, the latest first
    /// @param year of the question
    static List<YearBox> of(Explanation row, int year) {
        return row.parts().stream().map(part -> box(part, year)).toList().reversed();
    }

    private static YearBox box(Explanation part, int year) {
        return new YearBox(
                part.year() == 0 ? year : part.year(),
                part.standing().orElse(Verdict.UNDETERMINED));
    }
}
