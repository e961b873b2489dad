package cn.cunce.cli;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Verdict;
import cn.cunce.service.SmallestChange.Flip;
import cn.cunce.text.Figures;
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
                        answer(ruling),
                        reason(ruling)));
    }

    private String answer(Ruling ruling) {
        var said = words.answer(ruling);
        return ruling.amount()
                .map(amount -> desk.text("cli.decide.amount", said, Figures.yuan(amount)))
                .orElse(said);
    }

    /// What is missing is told with the names that `answer` takes.
    private String reason(Ruling ruling) {
        if (ruling.error().isPresent() || ruling.outcome() != Verdict.UNDETERMINED) {
            return words.headline(ruling);
        }
        var lacking = ruling.missing().stream().map(this::lacking).collect(joining("、"));
        return desk.text("reason.lacks", ruling.missing().size(), lacking);
    }

    private String lacking(String name) {
        return name.startsWith("param.")
                ? words.missing(name)
                : desk.text("cli.decide.lacking", words.missing(name), name);
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
