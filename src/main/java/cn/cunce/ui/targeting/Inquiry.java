package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import java.time.LocalDate;

/// What is asked about the households of the village.
///
/// @param on 口径日期
record Inquiry(Pack pack, LocalDate on, Rule rule) {

    /// Whether one run of the pack answers both.
    boolean isAnsweredWith(Inquiry other) {
        return pack.digest().equals(other.pack.digest()) && on.equals(other.on);
    }
}
