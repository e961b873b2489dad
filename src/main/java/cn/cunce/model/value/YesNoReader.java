package cn.cunce.model.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the answer to a yes/no question; blank and “?” are no answer, and never a no.
public final class YesNoReader {

    private static final Set<String> YES =
            Set.of("是", "有", "1", "Y", "YES", "TRUE", "√", "✓", "✔", "对", "能", "参加", "享受");
    private static final Set<String> NO =
            Set.of("否", "无", "0", "N", "NO", "FALSE", "×", "✗", "✘", "不是", "没有", "不", "没");

    /// What a 已 or 未 may stand before. Not every word: 已断, 已取消 mean the contrary.
    private static final Pattern DONE_OR_NOT =
            Pattern.compile(
                    "(已|未|没|没有|不)(经)?(通|接通|开通|联通|通水|通电|通路|参加|参保|参合|加入|入社|享受|纳入"
                            + "|解决|硬化|达标|搬迁|落实|建|建成|建设|完成|实施|开展|安装|配备|签约|办理|接入|覆盖)");

    public static Reading<Boolean> read(Written written) {
        var bare = Wording.bare(written.text()).toUpperCase(Locale.ROOT);
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        if (Wording.saysUnknown(bare)) {
            return Reading.unknown(written.text());
        }
        if (YES.contains(bare)) {
            return Reading.value(true);
        }
        if (NO.contains(bare)) {
            return Reading.value(false);
        }
        var done = DONE_OR_NOT.matcher(bare);
        return done.matches()
                ? Reading.value(done.group(1).equals("已"))
                : Reading.bad("YES_NO_UNREADABLE", written.text());
    }

    private YesNoReader() {}
}
