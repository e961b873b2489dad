package cn.cunce.text;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Why a ruling is what it is, in Chinese, the same on screen, on paper and on the command line.
public final class ReasonText {

    private static final String INDENT = "  ";

    private final Texts texts;
    private final ReasonValue values;
    private final ReasonLabel labels;
    private final MissingText missing;
    private final ReasonHeadline headlines;

    /// @param parameterTitle title of a parameter of the pack by its key; the key itself where the
    ///     pack has no such parameter
    public ReasonText(Texts texts, UnaryOperator<String> parameterTitle) {
        this.texts = texts;
        this.values = new ReasonValue(texts);
        this.missing = new MissingText(texts, parameterTitle);
        this.labels = new ReasonLabel(texts, values, missing);
        this.headlines = new ReasonHeadline(texts, labels, values, missing);
    }

    /// With the titles of the pack that decides.
    public static ReasonText of(Texts texts, Pack pack) {
        return new ReasonText(
                texts,
                key ->
                        Optional.ofNullable(pack.parameters().get(key))
                                .map(Parameter::title)
                                .orElse(key));
    }

    /// The question that a ruling answers: 石光前户为什么是「未达标」？
    public String question(Ruling ruling) {
        var who = who(ruling.subject());
        if (!ruling.applies()) {
            return texts.of("reason.whyNotApplicable", who);
        }
        if (ruling.error().isPresent() || ruling.result().equals(Rule.INVALID)) {
            return texts.of("reason.whyInvalid", who);
        }
        return ruling.outcome() == Verdict.UNDETERMINED
                ? texts.of("reason.whyOpen", who)
                : texts.of("reason.why", who, answer(ruling));
    }

    /// 石光前户, or the name of the person or village; without a name, by the number.
    public String who(Subject subject) {
        return switch (subject.kind()) {
            case HOUSEHOLD ->
                    subject.name().isEmpty()
                            ? texts.of("reason.numberedHousehold", subject.no())
                            : texts.of("reason.household", subject.name());
            case PERSON, VILLAGE, PROJECT, TOWNSHIP, COUNTY ->
                    subject.name().isEmpty() ? subject.no() : subject.name();
        };
    }

    /// What the ruling says: 可退出, 暂不能判定.
    public String answer(Ruling ruling) {
        return answer(ruling.answer());
    }

    /// What a rule says: 可退出, 暂不能判定.
    public String answer(RuleAnswer said) {
        if (!said.title().isEmpty()) {
            return said.title();
        }
        if (!said.applies()) {
            return texts.of("reason.notApplicable");
        }
        if (said.result().equals(Rule.INVALID)) {
            return texts.of("reason.invalid");
        }
        return said.outcome() == Verdict.UNDETERMINED ? texts.of("reason.open") : said.result();
    }

    /// The answer in one sentence: 人均纯收入 4 015 元，比标准线 4 000 元高 15 元。 Empty where the rule
    /// says so whatever the facts.
    public String headline(Ruling ruling) {
        return headlines.of(ruling);
    }

    /// The conditions that decide, in one sentence without its full stop; empty where none does.
    public String because(Explanation because) {
        return headlines.because(because);
    }

    /// The words for a missing fact: 2016年 工资性收入.
    public String missing(String name) {
        return missing.of(name);
    }

    /// The words for missing facts, those of several people joined: 健康状况（石香、毛香）.
    public List<String> missing(List<String> names) {
        return missing.of(names);
    }

    /// ● ○ ◇
    public String mark(Verdict verdict) {
        return switch (verdict) {
            case YES -> texts.of("reason.mark.yes");
            case NO -> texts.of("reason.mark.no");
            case UNDETERMINED -> texts.of("reason.mark.open");
        };
    }

    /// 成立, 不成立 or 缺数据.
    public String markWord(Verdict verdict) {
        return switch (verdict) {
            case YES -> texts.of("reason.holds");
            case NO -> texts.of("reason.fails");
            case UNDETERMINED -> texts.of("reason.lacksData");
        };
    }

    public String label(Explanation node) {
        return labels.of(node);
    }

    /// Empty where the mark of the condition says it all.
    public String value(Explanation node) {
        return values.of(node);
    }

    /// What a definition comes to, where it stands alone: its value, or whether it holds.
    public String shown(Explanation definition) {
        return definition.standing().map(this::holds).orElseGet(() -> values.of(definition));
    }

    private String holds(Verdict verdict) {
        return switch (verdict) {
            case YES -> texts.of("common.yes");
            case NO -> texts.of("common.no");
            case UNDETERMINED -> texts.of("reason.mark.open");
        };
    }

    /// The whole reason from the top, each condition before what it consists of.
    public List<ReasonLine> lines(Explanation because) {
        return new ReasonLines(labels, values, because).all();
    }

    /// The whole reason as text, for where there is neither screen nor paper.
    public String plain(Explanation because) {
        var text = new StringBuilder();
        for (var line : lines(because)) {
            var mark = line.verdict().map(this::mark).map(sign -> sign + " ").orElse("");
            text.append(INDENT.repeat(line.depth())).append(mark).append(line.label());
            if (!line.value().isEmpty()) {
                text.append("　").append(line.value());
            }
            if (!line.clauses().isEmpty()) {
                text.append("　〔").append(String.join("、", line.clauses())).append('〕');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
