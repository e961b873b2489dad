package cn.cunce.ui.targeting;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.field.Kind;
import cn.cunce.model.rule.ChangedSince;
import cn.cunce.model.rule.ChangedSince.Difference;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.FactName;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import cn.cunce.service.FactSources;
import cn.cunce.service.SmallestChange.Flip;
import cn.cunce.text.Figures;
import cn.cunce.text.ReasonText;
import cn.cunce.text.SourceText;
import cn.cunce.text.Texts;
import cn.cunce.ui.targeting.AnswerKind.Look;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says in words what packs, rules and rulings say.
public final class TargetingWords {

    private static final String PARAMETER = "param.";

    /// More ways to another answer than these confuse.
    private static final int MOST_FLIPS = 3;

    private final Texts texts;
    private final SourceText sources;

    /// @param zone in which days are told
    public TargetingWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.sources = new SourceText(texts, zone);
    }

    /// Who wrote a fact, when and how, each way once.
    String source(List<FactSources.Source> of) {
        return of.stream()
                .map(one -> sources.of(one.at(), one.actor(), one.cause()))
                .distinct()
                .collect(joining(texts.of("targeting.sourcesJoined")));
    }

    /// Speaks of the parameters of this pack by their titles.
    ReasonText reasons(Pack pack) {
        return new ReasonText(texts, key -> parameter(pack, key).map(Parameter::title).orElse(key));
    }

    private static Optional<Parameter> parameter(Pack pack, String key) {
        return Optional.ofNullable(pack.parameters().get(key));
    }

    /// Every answer that the rule can give, the best first, whom it does not reach last.
    List<AnswerKind> kinds(Rule rule) {
        var kinds = new ArrayList<AnswerKind>();
        rule.words().forEach(word -> kinds.add(kind(word, kinds)));
        kinds.sort(Comparator.comparing(AnswerKind::look));
        kinds.add(new AnswerKind("", texts.of("reason.open"), Look.OPEN));
        kinds.add(new AnswerKind(Rule.INVALID, texts.of("reason.invalid"), Look.CONTRADICTING));
        kinds.add(
                new AnswerKind(
                        Rule.NOT_APPLICABLE, texts.of("reason.notApplicable"), Look.OUTSIDE));
        return List.copyOf(kinds);
    }

    /// Of several words that mean no, those behind the first are nearer to yes.
    private static AnswerKind kind(Rule.Word word, List<AnswerKind> earlier) {
        if (word.means() == Verdict.YES) {
            return new AnswerKind(word.result(), word.title(), Look.YES);
        }
        var isFurther = earlier.stream().anyMatch(kind -> kind.look() == Look.NO);
        return new AnswerKind(word.result(), word.title(), isFurther ? Look.BETWEEN : Look.NO);
    }

    /// The answer as its tag shows it; one that the rule does not know any more is told plainly.
    AnswerKind kind(Rule rule, Answer answer) {
        return kinds(rule).stream()
                .filter(kind -> kind.holds(answer))
                .findFirst()
                .orElseGet(() -> AnswerKind.unknown(answer));
    }

    /// Text key of what became of a decision.
    static String word(Decision.Status status) {
        return switch (status) {
            case PROPOSED -> "targeting.proposed";
            case CONFIRMED -> "targeting.isConfirmed";
            case REVOKED -> "targeting.isRevoked";
        };
    }

    Texts texts() {
        return texts;
    }

    /// Titles of the definitions that a rule shows.
    List<String> shown(Inquiry asked) {
        return asked.rule().shows().stream()
                .map(
                        id ->
                                Optional.ofNullable(asked.pack().definitions().get(id))
                                        .map(Definition::title)
                                        .orElse(id))
                .toList();
    }

    /// 试调 1
    String scenario(int number) {
        return texts.of("targeting.scenario", number);
    }

    /// The value of a parameter on a day, as it may be typed; empty while nobody has set one.
    String value(Parameter parameter, LocalDate on) {
        return parameter.on(on).map(dated -> value(dated.value())).orElse("");
    }

    private static String value(Object value) {
        return switch (value) {
            case Money money -> plain(money.yuan());
            case BigDecimal number -> plain(number);
            case Map<?, ?> weights ->
                    weights.entrySet().stream()
                            .map(each -> each.getKey() + ":" + each.getValue())
                            .collect(joining("、"));
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    /// The lists of the desk as tables to be given to people.
    TargetingTables tables() {
        return new TargetingTables(texts, this);
    }

    /// 人均可支配收入少 15.01 元，或家庭人口多 1 人，即变为「符合」。
    ///
    /// @param flips the smallest first; the first few are told
    String flips(Pack pack, List<Flip> flips) {
        var words = reasons(pack);
        return flips.stream()
                .limit(MOST_FLIPS)
                .map(flip -> flip(flip, words))
                .collect(joining(texts.of("targeting.flipOr")));
    }

    private String flip(Flip flip, ReasonText words) {
        return texts.of(
                flip.isMore() ? "targeting.flipMore" : "targeting.flipLess",
                words.missing(flip.fact()),
                amount(flip),
                words.answer(flip.then()));
    }

    private String amount(Flip flip) {
        return flip.ofMoney()
                ? texts.of("reason.yuan", Figures.yuan(Money.ofYuan(flip.by())))
                : texts.of("reason.withUnit", Figures.number(flip.by()), flip.unit()).strip();
    }

    /// What has become different since a decision was kept, a sentence each.
    ///
    /// @param before as it was kept
    List<String> changes(Pack pack, Ruling before, Ruling now, ChangedSince since) {
        var words = reasons(pack);
        var told = new ArrayList<String>();
        since.answer()
                .ifPresent(
                        _ ->
                                told.add(
                                        texts.of(
                                                "targeting.changedAnswer",
                                                words.answer(before),
                                                words.answer(now))));
        told.addAll(causes(pack, since));
        return List.copyOf(told);
    }

    /// What is different between two askings, a sentence each: facts, parameters, the pack.
    List<String> causes(Pack pack, ChangedSince since) {
        var told = new ArrayList<String>();
        for (var cause : ChangedSince.Cause.values()) {
            told.addAll(differences(pack, since, cause));
        }
        return List.copyOf(told);
    }

    /// What differs for one cause, without whose it is: several have it in common.
    List<String> differing(Pack pack, ChangedSince since, ChangedSince.Cause cause) {
        if (cause != ChangedSince.Cause.DATA) {
            return differences(pack, since, cause);
        }
        var words = reasons(pack);
        return since.facts().stream()
                .map(fact -> words.missing(GapList.key(fact.name())))
                .distinct()
                .toList();
    }

    /// 未达标 → 可退出
    String fromTo(String from, String to) {
        return texts.of("targeting.fromTo", from, to);
    }

    /// 单雄信　单小军 健康状况
    String whose(Subject subject, String what) {
        return texts.of("targeting.whose", plain().who(subject), what);
    }

    /// Speaks of no parameters.
    ReasonText plain() {
        return new ReasonText(texts, key -> key);
    }

    /// Of one cause.
    List<String> differences(Pack pack, ChangedSince since, ChangedSince.Cause cause) {
        var words = reasons(pack);
        return switch (cause) {
            case DATA ->
                    since.facts().stream()
                            .map(fact -> changed(words.missing(fact.name()), fact))
                            .toList();
            case STANDARD ->
                    since.parameters().stream()
                            .map(one -> changed(titled(pack, one.name()), one))
                            .toList();
            case PACK -> since.pack().stream().map(this::changedPack).toList();
        };
    }

    private String changedPack(Difference pack) {
        return texts.of("targeting.changedPack", pack.from().orElse(""), pack.to().orElse(""));
    }

    private String changed(String what, Difference difference) {
        return texts.of(
                "targeting.changedFact",
                what,
                said(difference.name(), difference.from()),
                said(difference.name(), difference.to()));
    }

    private String said(String name, Optional<String> plain) {
        return plain.map(value -> shown(name, value))
                .orElseGet(() -> texts.of("targeting.notRecorded"));
    }

    private String shown(String name, String plain) {
        var kind = FactName.parse(name).map(fact -> fact.field().kind());
        if (kind.filter(Kind.Amount.class::isInstance).isPresent()
                && plain.matches("-?\\d+(\\.\\d+)?")) {
            return Figures.yuan(Money.ofYuan(new BigDecimal(plain)));
        }
        return switch (plain) {
            case "true" -> texts.of("common.yes");
            case "false" -> texts.of("common.no");
            default -> plain;
        };
    }

    private static String titled(Pack pack, String name) {
        var key = name.substring(PARAMETER.length()).replaceFirst("@\\d{4}$", "");
        return parameter(pack, key).map(Parameter::title).orElse(key);
    }
}
