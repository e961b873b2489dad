package cn.cunce.policy;

import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Cycles.Speaker;
import cn.cunce.policy.ExpressionReader.Want;
import cn.cunce.policy.Node.Entry;
import cn.cunce.policy.Node.Listing;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Reads the definitions and rules of all files of a pack, each after those it speaks of.
final class RulesReader {

    private static final Set<String> KEYS = Set.of("definitions", "rules");
    private static final Set<String> NOT_ASKED = Set.of("title", "shows");
    private static final String ID = "[a-z][a-z0-9_]*";

    private final Vocabulary vocabulary;
    private final Expressions expressions;
    private final RuleReader reader;
    private final PackFaults faults;
    private final Map<String, Section> definitionKeys = new LinkedHashMap<>();
    private final Map<String, Mapping> ruleKeys = new LinkedHashMap<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, ValueType> types = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    RulesReader(
            Vocabulary vocabulary,
            Expressions expressions,
            ClauseReader clauses,
            PackFaults faults) {
        this.vocabulary = vocabulary;
        this.expressions = expressions;
        this.reader = new RuleReader(clauses, expressions, faults);
        this.faults = faults;
    }

    /// Takes up what a file says, to be read when all files are there.
    void gather(Mapping file) {
        var section = new Section(file, KEYS, faults);
        section.mapping("definitions").ifPresent(this::gatherDefinitions);
        section.mapping("rules").ifPresent(this::gatherRules);
    }

    /// @param inForce when the pack is in force
    void read(Period inForce) {
        var cycles = new Cycles(speakers(), faults);
        var order = cycles.order();
        cycles.turning().forEach(expressions::isBroken);
        for (var name : order) {
            if (name.startsWith("def.") && !cycles.turning().contains(name)) {
                define(name.substring("def.".length()));
            }
        }
        expressions.speak(known());
        ruleKeys.forEach((id, keys) -> rules.put(id, reader.rule(id, keys, inForce)));
    }

    /// In the order of the files.
    Map<String, Definition> definitions() {
        var ordered = new LinkedHashMap<String, Definition>();
        for (var id : definitionKeys.keySet()) {
            if (definitions.containsKey(id)) {
                ordered.put(id, Objects.requireNonNull(definitions.get(id)));
            }
        }
        return ordered;
    }

    /// In the order of the files.
    Map<String, Rule> rules() {
        return rules;
    }

    /// @param name `def.met`, `rule.exit`
    Spot spot(String name) {
        return Objects.requireNonNull(spots.get(name));
    }

    /// Whether a rule says what sort of question it asks.
    boolean hasKind(String rule) {
        return ruleKeys.get(rule) instanceof Mapping keys
                && keys.entries().stream().anyMatch(entry -> entry.key().text().equals("kind"));
    }

    /// Where a word of a rule stands.
    Spot spot(String rule, String result) {
        return reader.spot(rule, result);
    }

    /// What expressions may speak of once all definitions are read.
    Vocabulary known() {
        return new Vocabulary(
                vocabulary.catalogue(),
                vocabulary.codes(),
                vocabulary.parameters(),
                Map.copyOf(types),
                Map.copyOf(units),
                Set.copyOf(ruleKeys.keySet()));
    }

    private void gatherDefinitions(Mapping mapping) {
        for (var entry : Section.once(mapping, faults)) {
            if (isNew("def.", entry)) {
                Section.mappingOf(entry, faults)
                        .map(keys -> new Section(keys, RuleReader.DEFINITION_KEYS, faults))
                        .ifPresent(keys -> definitionKeys.put(entry.key().text(), keys));
            }
        }
    }

    private void gatherRules(Mapping mapping) {
        for (var entry : Section.once(mapping, faults)) {
            if (isNew("rule.", entry)) {
                Section.mappingOf(entry, faults)
                        .ifPresent(keys -> ruleKeys.put(entry.key().text(), keys));
            }
        }
    }

    private boolean isNew(String prefix, Entry entry) {
        var id = entry.key();
        if (!id.text().matches(ID)) {
            faults.add(id.spot(), Problem.of("PACK_NAME", id.text()));
        }
        if (spots.putIfAbsent(prefix + id.text(), id.spot()) != null) {
            faults.add(id.spot(), Problem.of("PACK_KEY_REPEATED", id.text()));
            return false;
        }
        return true;
    }

    private Map<String, Speaker> speakers() {
        var all = new LinkedHashMap<String, Speaker>();
        definitionKeys.forEach(
                (id, keys) -> {
                    var of = new HashSet<String>();
                    keys.peek("is").ifPresent(is -> of.addAll(Expressions.mentions(is)));
                    all.put("def." + id, new Speaker(spot("def." + id), of));
                });
        ruleKeys.forEach(
                (id, keys) -> {
                    var of = new HashSet<String>();
                    mentions(keys, of);
                    all.put("rule." + id, new Speaker(spot("rule." + id), of));
                });
        return all;
    }

    /// Titles may speak of anything, and what is shown beside an answer is no part of it; only
    /// expressions have these names.
    private static void mentions(Node node, Set<String> names) {
        switch (node) {
            case Scalar scalar -> names.addAll(Expressions.mentions(scalar));
            case Listing(var items, var _) -> items.forEach(item -> mentions(item, names));
            case Mapping(var entries, var _) ->
                    entries.stream()
                            .filter(entry -> !NOT_ASKED.contains(entry.key().text()))
                            .forEach(entry -> mentions(entry.value(), names));
        }
    }

    private void define(String id) {
        var keys = Objects.requireNonNull(definitionKeys.get(id));
        expressions.speak(known());
        var read = keys.needed("is").flatMap(is -> expressions.read(is, Want.ANY));
        if (read.isEmpty()) {
            expressions.isBroken("def." + id);
            return;
        }
        types.put(id, read.get().type());
        units.put(id, new ExprUnits(vocabulary.parameters(), units).of(read.get().expr()));
        definitions.put(id, reader.definition(id, keys, read.get().expr()));
    }
}
