package cn.cunce.ui.targeting;

import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import java.util.Optional;

/// What a rule said of a household.
///
/// @param result its word, empty while facts are missing
/// @param title as people say it: 可退出, 暂不能判定
/// @param amount where the rule computes one
record Answer(
        Verdict verdict, String result, String title, boolean applies, Optional<Money> amount) {

    /// @param title as people say it
    static Answer of(RuleAnswer said, String title) {
        return new Answer(said.outcome(), said.result(), title, said.applies(), said.amount());
    }

    Answer worth(Optional<Money> sum) {
        return new Answer(verdict, result, title, applies, sum);
    }

    /// Whether facts must be found before there is an answer.
    boolean isOpen() {
        return result.isEmpty();
    }
}
