package cn.cunce.cli;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.service.SmallestChange.Flip;
import cn.cunce.text.ReasonText;
import java.util.Optional;

/// A ruling in one line: who, what was asked, what came of it, and why.
final class RulingWords {

    private final Desk desk;
    private final Pack pack;
    private final ReasonText words;

    RulingWords(Desk desk, Pack pack) {
        this.desk = desk;
        this.pack = pack;
        this.words = ReasonText.of(desk.texts(), pack);
    }

    /// Empty for whom the rule does not reach.
    Optional<String> line(Ruling ruling) {
        if (!ruling.applies()) {
            return Optional.empty();
        }
        var rule = Optional.ofNullable(pack.rules().get(ruling.rule()));
        return Optional.of(
                desk.text(
                        "cli.decide.ruling",
                        ruling.subject().no(),
                        ruling.subject().name(),
                        rule.map(Rule::title).orElse(ruling.rule()),
                        words.answer(ruling),
                        words.headline(ruling)));
    }

    /// How little would change it.
    String flip(Flip flip) {
        return desk.text(
                flip.isMore() ? "cli.decide.flipMore" : "cli.decide.flipLess",
                words.missing(flip.fact()),
                flip.by().stripTrailingZeros().toPlainString(),
                flip.unit(),
                words.answer(flip.then()));
    }
}
