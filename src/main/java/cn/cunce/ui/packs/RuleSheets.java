package cn.cunce.ui.packs;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Rule;
import cn.cunce.service.ReadPack.Whole;
import cn.cunce.text.QuestionText;
import cn.cunce.text.RuleText;
import cn.cunce.text.Texts;
import cn.cunce.ui.packs.RuleSheet.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts together what is shown of the entries of a pack.
final class RuleSheets {

    private final Whole whole;
    private final Texts texts;
    private final ParameterWords words;
    private final RuleText told;

    RuleSheets(Whole whole, CodeLists codes, ParameterWords words, Texts texts) {
        this.whole = whole;
        this.texts = texts;
        this.words = words;
        this.told = new RuleText(texts, codes, whole.pack(), Parameter::title);
    }

    /// Rules first, then what they are made of, then measures.
    static List<RuleEntry> entries(Pack pack) {
        return Stream.of(
                        pack.rules().values().stream().map(RuleEntry.OfRule::new),
                        pack.definitions().values().stream().map(RuleEntry.OfDefinition::new),
                        pack.measures().values().stream().map(RuleEntry.OfMeasure::new))
                .<RuleEntry>flatMap(some -> some)
                .toList();
    }

    RuleSheet of(RuleEntry entry) {
        return new RuleSheet(
                entry,
                about(entry),
                clauses(entry.clauses()),
                blocks(entry),
                parameters(reads(entry)),
                whole.text().find(entry.part(), entry.id()));
    }

    private String about(RuleEntry entry) {
        return switch (entry) {
            case RuleEntry.OfRule(var rule) ->
                    texts.of(
                            "packs.aboutRule",
                            subject(rule),
                            rule.inForce().from(),
                            rule.inForce().to());
            case RuleEntry.OfDefinition _ -> texts.of("packs.aboutDefinition");
            case RuleEntry.OfMeasure(var measure) ->
                    texts.of("packs.aboutMeasure", fund(measure), measure.unit());
        };
    }

    private String subject(Rule rule) {
        return new QuestionText(texts).subject(rule.subject());
    }

    private String fund(Measure measure) {
        return Optional.ofNullable(whole.pack().funds().get(measure.fund()))
                .map(fund -> fund.title())
                .orElse(measure.fund());
    }

    private List<Clause> clauses(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(whole.pack().clauses().get(id)).stream())
                .toList();
    }

    private List<Block> blocks(RuleEntry entry) {
        return switch (entry) {
            case RuleEntry.OfRule(var rule) -> blocks(rule);
            case RuleEntry.OfDefinition(var definition) ->
                    List.of(block(texts.of("packs.is"), definition.is()));
            case RuleEntry.OfMeasure(var measure) -> blocks(measure);
        };
    }

    private List<Block> blocks(Rule rule) {
        var blocks = new ArrayList<Block>();
        rule.applies().ifPresent(reach -> blocks.add(block(texts.of("packs.reach"), reach)));
        for (var contradiction : rule.contradictions()) {
            var title = texts.of("packs.contradiction", contradiction.title());
            blocks.add(block(title, contradiction.when()));
        }
        for (var word : rule.words()) {
            blocks.add(block(title(word), word.when()));
            word.amount().ifPresent(due -> blocks.add(block(texts.of("packs.amount"), due)));
        }
        return blocks;
    }

    private String title(Rule.Word word) {
        return switch (word.means()) {
            case YES -> texts.of("packs.meansYes", word.title());
            case NO -> texts.of("packs.meansNo", word.title());
            case UNDETERMINED -> texts.of("packs.meansOpen", word.title());
        };
    }

    private List<Block> blocks(Measure measure) {
        var blocks = new ArrayList<Block>();
        measure.when().ifPresent(when -> blocks.add(block(texts.of("packs.condition"), when)));
        blocks.add(block(texts.of("packs.amount"), measure.amount()));
        measure.most().ifPresent(most -> blocks.add(block(texts.of("packs.most"), most)));
        return blocks;
    }

    private Block block(String title, Expr expr) {
        return new Block(title, told.lines(expr));
    }

    private List<String> reads(RuleEntry entry) {
        var name =
                switch (entry) {
                    case RuleEntry.OfRule _ -> "rule.";
                    case RuleEntry.OfDefinition _ -> "def.";
                    case RuleEntry.OfMeasure _ -> "measure.";
                };
        return whole.reads().getOrDefault(name + entry.id(), List.of());
    }

    private List<String> parameters(List<String> keys) {
        Map<String, Parameter> all = whole.pack().parameters();
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(all.get(key)).stream())
                .map(words::summary)
                .toList();
    }
}
