package cn.cunce.policy;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Rule.Contradiction;
import cn.cunce.model.rule.Rule.Word;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Entry;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Reads rules: whom they ask, and the words that may answer.
final class RuleReader {

    static final Set<String> DEFINITION_KEYS = Set.of("title", "clauses", "is");
    private static final Set<String> KEYS =
            Set.of(
                    "title",
                    "kind",
                    "shows",
                    "subject",
                    "clauses",
                    "in-force",
                    "applies",
                    "contradictions",
                    "outcomes");
    private static final Set<String> WORD_KEYS =
            Set.of("title", "means", "when", "amount", "clauses");
    private static final Set<String> CONTRADICTION_KEYS = Set.of("title", "when");
    private static final Map<String, Verdict> MEANINGS =
            Map.of("yes", Verdict.YES, "no", Verdict.NO);
    private static final Expr.Constant ALWAYS = new Expr.Constant(true);

    private static final String DEFINITION = "def.";

    private final ClauseReader clauses;
    private final Expressions expressions;
    private final PackFaults faults;
    private final Map<String, Spot> spots = new HashMap<>();

    RuleReader(ClauseReader clauses, Expressions expressions, PackFaults faults) {
        this.clauses = clauses;
        this.expressions = expressions;
        this.faults = faults;
    }

    Definition definition(String id, Section section, Expr is) {
        var title = section.needed("title").map(Scalar::text).orElse("");
        return new Definition(id, title, clauses.needed(section), is);
    }

    /// @param inForce when the pack is in force, which a rule may narrow or shift
    Rule rule(String id, Mapping mapping, Period inForce) {
        var section = new Section(mapping, KEYS, faults);
        var title = section.needed("title").map(Scalar::text).orElse("");
        var kind = section.scalar("kind").flatMap(this::kind);
        var subject = section.needed("subject").flatMap(this::subject);
        var cited = clauses.needed(section);
        var force = section.mapping("in-force").flatMap(new Days(faults)::period);
        var applies = section.scalar("applies").flatMap(expressions::condition);
        return new Rule(
                id,
                title,
                kind.orElse(Rule.Kind.CHECK),
                subject.orElse(Subject.Kind.HOUSEHOLD),
                cited,
                force.orElse(inForce),
                applies,
                contradictions(section),
                words(id, section, cited),
                shown(section.list("shows")));
    }

    private Optional<Rule.Kind> kind(Scalar word) {
        var known =
                Arrays.stream(Rule.Kind.values())
                        .filter(kind -> kind.key().equals(word.text()))
                        .findFirst();
        if (known.isEmpty()) {
            var all = Arrays.stream(Rule.Kind.values()).map(Rule.Kind::key).collect(joining("、"));
            faults.add(word.spot(), Problem.of("PACK_RULE_KIND", word.text(), all));
        }
        return known;
    }

    /// Definitions that a list shows beside the answer: `def.income`.
    private List<String> shown(List<Scalar> names) {
        for (var name : names) {
            if (!name.text().startsWith(DEFINITION)) {
                faults.add(name.spot(), Problem.of("PACK_SHOWS", name.text()));
            } else {
                expressions.read(name, ExpressionReader.Want.ANY);
            }
        }
        return names.stream()
                .map(Scalar::text)
                .filter(name -> name.startsWith(DEFINITION))
                .map(name -> name.substring(DEFINITION.length()))
                .toList();
    }

    private Optional<Subject.Kind> subject(Scalar word) {
        var kind =
                Arrays.stream(Subject.Kind.values())
                        .filter(each -> each.key().equals(word.text()))
                        .findFirst();
        if (kind.isEmpty()) {
            faults.add(word.spot(), Problem.of("PACK_SUBJECT", word.text()));
        }
        return kind;
    }

    private List<Contradiction> contradictions(Section section) {
        var all = new ArrayList<Contradiction>();
        for (var entry : named(section, "contradictions")) {
            Section.mappingOf(entry, faults)
                    .map(keys -> new Section(keys, CONTRADICTION_KEYS, faults))
                    .flatMap(keys -> contradiction(entry.key().text(), keys))
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<Contradiction> contradiction(String error, Section keys) {
        var title = keys.needed("title").map(Scalar::text).orElse("");
        return keys.needed("when")
                .flatMap(expressions::condition)
                .map(when -> new Contradiction(error, title, when));
    }

    private List<Word> words(String id, Section section, List<String> ofRule) {
        var outcomes = named(section, "outcomes");
        if (outcomes.isEmpty()) {
            faults.add(section.spot(), Problem.of("PACK_KEY_MISSING", "outcomes"));
            return List.of();
        }
        var words = new ArrayList<Word>();
        for (var entry : outcomes) {
            if (!words.isEmpty() && words.getLast().when().equals(ALWAYS)) {
                faults.add(
                        entry.key().spot(),
                        Problem.of("PACK_OUTCOME_UNREACHABLE", entry.key().text()));
            }
            spots.put(id + "." + entry.key().text(), entry.key().spot());
            Section.mappingOf(entry, faults)
                    .map(keys -> new Section(keys, WORD_KEYS, faults))
                    .flatMap(keys -> word(entry.key(), keys, ofRule))
                    .ifPresent(words::add);
        }
        if (words.size() == outcomes.size() && !words.getLast().when().equals(ALWAYS)) {
            faults.add(outcomes.getLast().key().spot(), Problem.of("PACK_OUTCOMES_OPEN"));
        }
        return words;
    }

    private Optional<Word> word(Scalar result, Section keys, List<String> ofRule) {
        if (!result.text().matches("[A-Z][A-Z0-9_]*")
                || Set.of(Rule.INVALID, "UNDETERMINED").contains(result.text())) {
            faults.add(result.spot(), Problem.of("PACK_RESULT_NAME", result.text()));
        }
        var title = keys.needed("title").map(Scalar::text).orElse("");
        var means = keys.needed("means").flatMap(this::meaning);
        var when = keys.needed("when").flatMap(expressions::condition);
        var amount = keys.scalar("amount").flatMap(expressions::money);
        var own = clauses.cited(keys.list("clauses"));
        return when.map(
                condition ->
                        new Word(
                                result.text(),
                                title,
                                means.orElse(Verdict.NO),
                                condition,
                                amount,
                                own.isEmpty() ? ofRule : own));
    }

    private Optional<Verdict> meaning(Scalar word) {
        var meaning = Optional.ofNullable(MEANINGS.get(word.text()));
        if (meaning.isEmpty()) {
            faults.add(word.spot(), Problem.of("PACK_MEANS", word.text()));
        }
        return meaning;
    }

    /// Where a word of a rule stands.
    Spot spot(String rule, String result) {
        return Objects.requireNonNull(spots.get(rule + "." + result));
    }

    private List<Entry> named(Section section, String key) {
        return section.mapping(key).map(mapping -> Section.once(mapping, faults)).orElse(List.of());
    }
}
