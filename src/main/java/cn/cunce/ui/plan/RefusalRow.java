package cn.cunce.ui.plan;

import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// A measure that a household does not get.
///
/// @param amount what it would have come to, if that can be told
/// @param whyNot in words
/// @param gaps what it lacks
/// @param limited whether only money or a choice stands in the way
record RefusalRow(
        String title, Optional<Money> amount, String whyNot, List<Gap> gaps, boolean limited) {

    /// A fact or number that is missing.
    ///
    /// @param name as rulings call it
    /// @param words as people do
    record Gap(String name, String words) {
        boolean isOfPack() {
            return name.startsWith("param.");
        }
    }

    RefusalRow {
        gaps = List.copyOf(gaps);
    }
}
