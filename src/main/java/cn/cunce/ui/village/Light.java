package cn.cunce.ui.village;

import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Verdict;
import java.util.List;
import java.util.stream.IntStream;

/// How a ruling about a village looks at one glance; the word beside it is that of the pack.
enum Light {
    /// ● the standard is met.
    GOOD("good", "●"),
    /// ▲ it is met in part, or the records contradict each other.
    LOOK("look", "▲"),
    /// × it is not met.
    MUST("must", "×"),
    /// ◇ nobody can tell yet.
    OPEN("open", "◇"),
    /// — not asked of this village, or nothing that anybody could be short of.
    PLAIN("plain", "—");

    private final String style;
    private final String shape;

    Light(String style, String shape) {
        this.style = style;
        this.shape = shape;
    }

    /// The style class of its tag.
    String style() {
        return style;
    }

    String shape() {
        return shape;
    }

    /// Text key of what it means where no pack has a word for it.
    String word() {
        return switch (this) {
            case GOOD -> "profile.good";
            case LOOK -> "profile.look";
            case MUST -> "profile.must";
            case OPEN -> "profile.open";
            case PLAIN -> "profile.plain";
        };
    }

    static Light of(Rule rule, Ruling ruling) {
        if (!ruling.applies()) {
            return PLAIN;
        }
        if (ruling.error().isPresent() || ruling.result().equals(Rule.INVALID)) {
            return LOOK;
        }
        return switch (ruling.outcome()) {
            case YES -> GOOD;
            case UNDETERMINED -> OPEN;
            case NO -> no(rule, ruling);
        };
    }

    /// A rule that gives an amount is no standard. Of several answers that mean no, the one that is
    /// farthest from a yes is the worst.
    private static Light no(Rule rule, Ruling ruling) {
        if (rule.words().stream().anyMatch(word -> word.amount().isPresent())) {
            return PLAIN;
        }
        var words = rule.words();
        var worst = places(words, Verdict.NO).map(place -> fromYes(words, place)).max().orElse(0);
        var isBetter =
                places(words, Verdict.NO)
                        .filter(place -> words.get(place).result().equals(ruling.result()))
                        .anyMatch(place -> fromYes(words, place) < worst);
        return isBetter ? LOOK : MUST;
    }

    private static int fromYes(List<Rule.Word> words, int place) {
        return places(words, Verdict.YES).map(yes -> Math.abs(yes - place)).min().orElse(0);
    }

    private static IntStream places(List<Rule.Word> words, Verdict means) {
        return IntStream.range(0, words.size()).filter(place -> words.get(place).means() == means);
    }
}
