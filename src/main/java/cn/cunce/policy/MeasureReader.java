package cn.cunce.policy;

import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Fund;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Entry;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads measures, the funds that pay them, and which demands a cause suggests.
final class MeasureReader {

    private static final Set<String> KEYS = Set.of("funds", "measures", "suggested-demands");
    private static final Set<String> FUND_KEYS = Set.of("title", "source", "cap");
    private static final Set<String> MEASURE_KEYS =
            Set.of(
                    "title",
                    "category",
                    "batch",
                    "clauses",
                    "fund",
                    "causes",
                    "demands",
                    "when",
                    "amount",
                    "most",
                    "excludes",
                    "priority",
                    "unit");
    private static final String CAUSES = "poverty_cause";
    private static final String DEMANDS = "demand_kind";

    private final ParameterValues labels;
    private final ClauseReader clauses;
    private final Expressions expressions;
    private final PackFaults faults;
    private final Map<String, Fund> funds = new LinkedHashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, List<String>> suggested = new LinkedHashMap<>();
    private final List<Scalar> fundsNamed = new ArrayList<>();
    private final List<Scalar> measuresNamed = new ArrayList<>();

    MeasureReader(
            ParameterValues labels,
            ClauseReader clauses,
            Expressions expressions,
            PackFaults faults) {
        this.labels = labels;
        this.clauses = clauses;
        this.expressions = expressions;
        this.faults = faults;
    }

    void read(Mapping file) {
        var section = new Section(file, KEYS, faults);
        section.mapping("funds").ifPresent(mapping -> each(mapping, FUND_KEYS, this::fund));
        section.mapping("measures")
                .ifPresent(mapping -> each(mapping, MEASURE_KEYS, this::measure));
        section.mapping("suggested-demands").ifPresent(this::suggest);
    }

    /// To be called when all files are read: funds and measures may be named before they stand.
    void checkNames() {
        check(fundsNamed, funds.keySet(), "PACK_FUND_UNKNOWN");
        check(measuresNamed, measures.keySet(), "PACK_MEASURE_UNKNOWN");
    }

    Map<String, Fund> funds() {
        return funds;
    }

    Map<String, Measure> measures() {
        return measures;
    }

    /// Codes of demands by code of a cause.
    Map<String, List<String>> suggested() {
        return suggested;
    }

    private void fund(Scalar key, Section section) {
        var title = section.needed("title").map(Scalar::text).orElse("");
        var source = section.needed("source").flatMap(label -> labels.code("fund_source", label));
        var cap = section.scalar("cap").flatMap(expressions::money);
        once(key, funds.put(key.text(), new Fund(key.text(), title, source.orElse(""), cap)));
    }

    private void measure(Scalar id, Section section) {
        var amount = section.needed("amount").flatMap(expressions::money);
        section.needed("fund").ifPresent(fundsNamed::add);
        measuresNamed.addAll(section.list("excludes"));
        var measure =
                new Measure(
                        id.text(),
                        section.needed("title").map(Scalar::text).orElse(""),
                        section.needed("category").flatMap(this::category).orElse(""),
                        section.scalar("batch").flatMap(this::batch).orElse(""),
                        clauses.needed(section),
                        section.text("fund"),
                        codes(section, "causes", CAUSES),
                        codes(section, "demands", DEMANDS),
                        section.scalar("when").flatMap(expressions::condition),
                        amount.orElse(new Expr.Constant(true)),
                        section.scalar("most").flatMap(expressions::money),
                        section.list("excludes").stream().map(Scalar::text).toList(),
                        priority(section),
                        section.text("unit"));
        once(id, measures.put(id.text(), measure));
    }

    private Optional<String> category(Scalar label) {
        return labels.code("measure_category", label);
    }

    private Optional<String> batch(Scalar label) {
        return labels.code("measure_group", label);
    }

    private List<String> codes(Section section, String key, String list) {
        return codes(section.list(key), list);
    }

    private List<String> codes(List<Scalar> written, String list) {
        return written.stream().flatMap(label -> labels.code(list, label).stream()).toList();
    }

    private int priority(Section section) {
        var written = section.needed("priority");
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.get().text().matches("\\d{1,4}")) {
            faults.add(written.get().spot(), Problem.of("PACK_VALUE_INT", written.get().text()));
            return 0;
        }
        return Integer.parseInt(written.get().text());
    }

    private void suggest(Mapping mapping) {
        for (var entry : Section.once(mapping, faults)) {
            var cause = labels.code(CAUSES, entry.key());
            var demands = codes(texts(entry), DEMANDS);
            cause.ifPresent(code -> suggested.put(code, demands));
        }
    }

    private List<Scalar> texts(Entry entry) {
        var one = new Mapping(List.of(entry), entry.key().spot());
        return new Section(one, Set.of(entry.key().text()), faults).list(entry.key().text());
    }

    private void each(Mapping mapping, Set<String> keys, NamedReader reader) {
        for (var entry : Section.once(mapping, faults)) {
            Section.mappingOf(entry, faults)
                    .map(below -> new Section(below, keys, faults))
                    .ifPresent(section -> reader.read(entry.key(), section));
        }
    }

    private void once(Scalar key, @Nullable Object before) {
        if (before != null) {
            faults.add(key.spot(), Problem.of("PACK_KEY_REPEATED", key.text()));
        }
    }

    private void check(List<Scalar> named, Set<String> known, String code) {
        for (var name : named) {
            if (!known.contains(name.text())) {
                faults.add(name.spot(), new Problem(code, List.of(name.text())));
            }
        }
    }

    @FunctionalInterface
    private interface NamedReader {
        void read(Scalar name, Section section);
    }
}
