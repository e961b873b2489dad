package cn.cunce.policy;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Entry;
import cn.cunce.policy.Node.Listing;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import cn.cunce.policy.PackCase.Cell;
import cn.cunce.policy.PackCase.Question;
import cn.cunce.policy.Suite.Answer;
import cn.cunce.policy.Suite.Binding;
import cn.cunce.policy.Suite.On;
import cn.cunce.policy.Suite.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads `suites.yaml`: which published tables of cases a pack answers, and how.
final class SuiteReader {

    private static final Set<String> KEYS =
            Set.of(
                    "table",
                    "rows",
                    "rule",
                    "on",
                    "facts",
                    "fixed",
                    "people",
                    "expected",
                    "ignored",
                    "missing");
    private static final Set<String> COMPUTED_KEYS = Set.of("table", "function");
    private static final Pattern DEFINED =
            Pattern.compile("def\\.([a-z][a-z0-9_]*)(?:\\.(low|high))?");

    private final Pack pack;
    private final Catalogue catalogue;
    private final PackFaults faults;
    private final List<Suite> suites = new ArrayList<>();
    private final List<ComputedTable> computed = new ArrayList<>();

    SuiteReader(Pack pack, Catalogue catalogue, PackFaults faults) {
        this.pack = pack;
        this.catalogue = catalogue;
        this.faults = faults;
    }

    List<Suite> suites() {
        return suites;
    }

    List<ComputedTable> computed() {
        return computed;
    }

    void read(Mapping file) {
        var section = new Section(file, Set.of("suites", "computed"), faults);
        section.mappings("suites").forEach(this::suite);
        section.mappings("computed").forEach(this::table);
    }

    private void table(Mapping mapping) {
        var section = new Section(mapping, COMPUTED_KEYS, faults);
        var table = section.needed("table");
        var function = section.needed("function").filter(this::isFunction);
        if (table.isPresent() && function.isPresent()) {
            computed.add(new ComputedTable(table.get().text(), function.get().text()));
        }
    }

    private boolean isFunction(Scalar name) {
        if (!ComputedTable.FUNCTIONS.contains(name.text())) {
            faults.add(name.spot(), Problem.of("PACK_CASE_UNKNOWN", name.text()));
            return false;
        }
        return true;
    }

    private void suite(Mapping mapping) {
        var section = new Section(mapping, KEYS, faults);
        var table = section.needed("table");
        var rule = section.needed("rule").filter(this::isRule);
        var on = section.needed("on").map(this::on);
        if (table.isEmpty() || rule.isEmpty() || on.isEmpty()) {
            return;
        }
        suites.add(
                new Suite(
                        table.get().text(),
                        rows(section),
                        new Question(Question.Kind.RULE, rule.get().text()),
                        on.get(),
                        each(section, "facts", this::binding),
                        each(section, "fixed", this::cell),
                        section.mappings("people").stream().map(this::people).toList(),
                        answers(section),
                        section.list("ignored").stream().map(Scalar::text).toList(),
                        texts(section, "missing")));
    }

    private boolean isRule(Scalar rule) {
        if (!pack.rules().containsKey(rule.text())) {
            faults.add(rule.spot(), Problem.of("PACK_CASE_UNKNOWN", rule.text()));
            return false;
        }
        return true;
    }

    private On on(Scalar said) {
        return said.text().matches("\\d{4}-\\d\\d-\\d\\d")
                ? new On.Day(new Days(faults).day(said).orElse(LocalDate.MIN))
                : new On.Column(said.text());
    }

    private Map<String, List<String>> rows(Section section) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var entry : entries(section, "rows")) {
            rows.put(entry.key().text(), words(entry.value()));
        }
        return rows;
    }

    private static List<String> words(Node node) {
        return switch (node) {
            case Scalar scalar -> List.of(scalar.text());
            case Listing(var items, var _) ->
                    items.stream().flatMap(item -> words(item).stream()).toList();
            case Mapping _ -> List.of();
        };
    }

    /// `column: household.x`, or `column: {fact: household.x, words: {Y: 未脱贫}}`.
    private Optional<Binding> binding(Entry entry) {
        var column = entry.key().text();
        if (entry.value() instanceof Mapping mapping) {
            var keys = new Section(mapping, Set.of("fact", "words"), faults);
            return keys.needed("fact")
                    .flatMap(this::told)
                    .map(told -> new Binding(column, told, texts(keys, "words")));
        }
        return text(entry).flatMap(this::told).map(told -> new Binding(column, told, Map.of()));
    }

    private Optional<Cell> cell(Entry entry) {
        var value = text(entry);
        return told(entry.key()).flatMap(told -> value.map(text -> new Cell(told, text.text())));
    }

    private People people(Mapping mapping) {
        var keys = new Section(mapping, Set.of("count", "facts"), faults);
        return new People(
                keys.needed("count").map(Scalar::text).orElse(""), each(keys, "facts", this::cell));
    }

    private Map<String, Answer> answers(Section section) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var entry : entries(section, "expected")) {
            answer(entry).ifPresent(answer -> answers.put(entry.key().text(), answer));
        }
        return answers;
    }

    /// `amount`, `def.x`, `{is: def.x, when: [VALUE]}` or `{first-day: COMPLETE}`.
    private Optional<Answer> answer(Entry entry) {
        if (!(entry.value() instanceof Mapping mapping)) {
            return text(entry).flatMap(said -> answer(said, List.of()));
        }
        var keys = new Section(mapping, Set.of("is", "when", "first-day"), faults);
        var firstDay = keys.scalar("first-day").map(Scalar::text);
        if (firstDay.isPresent()) {
            return firstDay.map(Answer.FirstDay::new);
        }
        var results = keys.list("when").stream().map(Scalar::text).toList();
        return keys.needed("is").flatMap(said -> answer(said, results));
    }

    /// `amount`, `def.upper_limit`, `def.small_minority_share.high`.
    private Optional<Answer> answer(Scalar said, List<String> results) {
        if (said.text().equals("amount")) {
            return Optional.of(new Answer.Amount());
        }
        var match = DEFINED.matcher(said.text());
        if (!match.matches() || !pack.definitions().containsKey(match.group(1))) {
            faults.add(said.spot(), Problem.of("PACK_CASE_UNKNOWN", said.text()));
            return Optional.empty();
        }
        var end = Optional.ofNullable(match.group(2)).orElse("low").toUpperCase(Locale.ROOT);
        return Optional.of(new Answer.Defined(match.group(1), Answer.End.valueOf(end), results));
    }

    private Optional<Told> told(Scalar name) {
        var told = Told.read(name.text(), catalogue, pack.parameters());
        if (told.isEmpty()) {
            faults.add(name.spot(), Problem.of("PACK_CASE_COLUMN", name.text()));
        }
        return told;
    }

    private Map<String, String> texts(Section section, String key) {
        var texts = new LinkedHashMap<String, String>();
        for (var entry : entries(section, key)) {
            text(entry).ifPresent(text -> texts.put(entry.key().text(), text.text()));
        }
        return texts;
    }

    private Optional<Scalar> text(Entry entry) {
        if (entry.value() instanceof Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        faults.add(entry.value().spot(), Problem.of("PACK_TEXT_EXPECTED", entry.key().text()));
        return Optional.empty();
    }

    private List<Entry> entries(Section section, String key) {
        return section.mapping(key).map(mapping -> Section.once(mapping, faults)).orElse(List.of());
    }

    private <T> List<T> each(Section section, String key, Function<Entry, Optional<T>> reader) {
        return entries(section, key).stream().flatMap(one -> reader.apply(one).stream()).toList();
    }
}
