package cn.cunce.ui.entry;

import cn.cunce.model.value.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// 收入年度: the year that a paper tells of, as it is typed.
final class PaperYear {

    private static final int FIRST = 1990;
    private static final String FOUR_DIGITS = "[12]\\d{3}";

    /// From 1990 to the year after this one.
    ///
    /// @param shown the year that the sheet is of: where the clock is slow, it is one as well
    /// @param now by the clock of the desk
    /// @return empty for what is no such year
    static Optional<Integer> read(String typed, int shown, Instant now) {
        var bare = Wording.bare(typed);
        var latest = Math.max(shown, now.atOffset(ZoneOffset.UTC).getYear()) + 1;
        return Optional.of(bare)
                .filter(text -> text.matches(FOUR_DIGITS))
                .map(Integer::parseInt)
                .filter(year -> year == shown || (year >= FIRST && year <= latest));
    }

    private PaperYear() {}
}
