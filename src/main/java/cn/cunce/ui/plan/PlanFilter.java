package cn.cunce.ui.plan;

import cn.cunce.text.Pinyin;
import java.util.Optional;
import java.util.function.Predicate;

/// Which households are shown.
///
/// @param search a name, initials or the end of a number; empty for all
/// @param state empty for any
record PlanFilter(String search, Optional<PlanRow.State> state, boolean onlyGaps, Pinyin pinyin) {

    Predicate<PlanRow> ready() {
        var typed = search.strip().toLowerCase(java.util.Locale.ROOT);
        return row ->
                (typed.isEmpty() || isFound(row, typed))
                        && state.map(row.state()::equals).orElse(true)
                        && (!onlyGaps || row.gaps() > 0);
    }

    private boolean isFound(PlanRow row, String typed) {
        return row.head().contains(typed)
                || row.number().endsWith(typed)
                || pinyin.fits(typed, row.head());
    }
}
