package cn.cunce.ui.targeting;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.field.Kind;
import cn.cunce.model.rule.ChangedSince;
import cn.cunce.model.rule.ChangedSince.Difference;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.FactName;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.service.FactSources;
import cn.cunce.text.Figures;
import cn.cunce.text.ReasonText;
import cn.cunce.text.SourceText;
import cn.cunce.text.Texts;
import cn.cunce.ui.targeting.AnswerKind.Look;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says in words what packs, rules and rulings say.
public final class TargetingWords {

    private static final String PARAMETER = "param.";

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

    /// Rows as a table to be given to people, under the names of its columns on screen.
    Table table(Inquiry asked, List<TargetingRow> rows) {
        var headers =
                List.of(
                        texts.of("targeting.number"),
                        texts.of("targeting.head"),
                        texts.of("targeting.group"),
                        texts.of("targeting.people"),
                        texts.of("targeting.perHead"),
                        texts.of("targeting.answer"),
                        texts.of("targeting.since"),
                        texts.of("targeting.missing"));
        var pack = asked.pack();
        var titles =
                List.of(
                        texts.of(
                                "targeting.sheetTitle",
                                texts.of("targeting.title"),
                                asked.rule().title()),
                        texts.of(
                                pack.example() ? "targeting.sheetExample" : "targeting.sheetPack",
                                pack.title(),
                                pack.version(),
                                asked.on()));
        var words = reasons(pack);
        return new Table(
                texts.of("targeting.title"),
                titles,
                headers,
                rows.stream().map(row -> cells(row, words)).toList());
    }

    private List<TableCell> cells(TargetingRow row, ReasonText words) {
        var who = row.who();
        return List.of(
                new TableCell.Words(who.number()),
                new TableCell.Words(who.head()),
                new TableCell.Words(who.group()),
                new TableCell.Count(who.people()),
                who.perHead().<TableCell>map(TableCell.Amount::new).orElse(TableCell.NOTHING),
                new TableCell.Words(row.answer().title()),
                new TableCell.Words(texts.of(row.since().kind().key())),
                new TableCell.Words(
                        row.missing().stream().map(words::missing).collect(joining("、"))));
    }

    /// What has become different since a decision was kept, a sentence each.
    List<String> changes(Pack pack, Decision kept, Ruling now) {
        var since = ChangedSince.between(kept, now, Decision.Source.of(pack));
        var words = reasons(pack);
        var told = new ArrayList<String>();
        since.answer()
                .ifPresent(
                        _ ->
                                told.add(
                                        texts.of(
                                                "targeting.changedAnswer",
                                                words.answer(kept.ruling()),
                                                words.answer(now))));
        since.facts().forEach(fact -> told.add(changed(words.missing(fact.name()), fact)));
        since.parameters().forEach(one -> told.add(changed(titled(pack, one.name()), one)));
        since.pack()
                .ifPresent(
                        one ->
                                told.add(
                                        texts.of(
                                                "targeting.changedPack",
                                                one.from().orElse(""),
                                                one.to().orElse(""))));
        return List.copyOf(told);
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
