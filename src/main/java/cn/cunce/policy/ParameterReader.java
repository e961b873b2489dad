package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Parameter.Dated;
import cn.cunce.model.rule.Period;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Entry;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads parameters of a pack and lays those of an overlay over them. Every value keeps the pack
/// that set it.
final class ParameterReader {

    private static final Set<String> KEYS =
            Set.of("title", "type", "names", "unit", "clause", "values");
    private static final Set<String> VALUE_KEYS =
            Set.of("from", "to", "value", "clause", "replaces");
    private static final String KEY = "[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*";
    private static final Comparator<Dated> BY_DAY =
            Comparator.comparing(dated -> dated.period().from());

    private final ParameterTypes types;
    private final ParameterValues values;
    private final Days days;
    private final ClauseReader clauses;
    private final PackFaults faults;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Set<String> unread = new HashSet<>();

    ParameterReader(CodeLists codes, ClauseReader clauses, PackFaults faults) {
        this.types = new ParameterTypes(codes, faults);
        this.values = new ParameterValues(codes, faults);
        this.days = new Days(faults);
        this.clauses = clauses;
        this.faults = faults;
    }

    /// @param head of the pack that says this
    void read(Mapping mapping, PackHead head) {
        for (var entry : Section.once(mapping, faults)) {
            Section.mappingOf(entry, faults).ifPresent(keys -> read(entry, keys, head));
        }
    }

    Map<String, Parameter> parameters() {
        return parameters;
    }

    /// Where a parameter was last spoken of.
    Spot spot(String key) {
        return Objects.requireNonNull(spots.get(key));
    }

    /// Keys of parameters that are there and could not be read: what speaks of them is not at
    /// fault.
    Set<String> unread() {
        return unread;
    }

    private void read(Entry entry, Mapping keys, PackHead head) {
        var key = entry.key().text();
        var section = new Section(keys, KEYS, faults);
        if (!key.matches(KEY)) {
            faults.add(entry.key().spot(), Problem.of("PACK_NAME", key));
        }
        spots.put(key, entry.key().spot());
        var known = Optional.ofNullable(parameters.get(key));
        if (known.isEmpty() && head.overlay() && !section.has("type")) {
            faults.add(entry.key().spot(), unknown(key));
        } else if (known.isEmpty()) {
            declare(key, section, head);
        } else if (head.overlay()) {
            overlay(known.get(), section, head);
        } else {
            faults.add(entry.key().spot(), Problem.of("PACK_KEY_REPEATED", key));
        }
    }

    /// An overlay that only gives values means a parameter that is there.
    private Problem unknown(String key) {
        return Near.to(key, parameters.keySet())
                .map(near -> Problem.of("PACK_PARAMETER_NEAR", key, near))
                .orElseGet(() -> Problem.of("PACK_PARAMETER_NOT_OF_BASE", key));
    }

    private void declare(String key, Section section, PackHead head) {
        var title = section.needed("title").map(Scalar::text).orElse("");
        var type = section.needed("type").flatMap(word -> types.read(word, section.list("names")));
        var unit = section.scalar("unit");
        var clause = section.needed("clause").flatMap(clauses::cited);
        if (type.isEmpty()) {
            unread.add(key);
            return;
        }
        types.check(type.get(), unit, section.spot());
        var bare =
                new Parameter(key, title, type.get(), unit.map(Scalar::text).orElse(""), List.of());
        parameters.put(key, withValues(bare, section, head, clause.orElse("")));
    }

    /// An overlay only adds values; what a parameter is, its base says.
    private void overlay(Parameter base, Section section, PackHead head) {
        for (var fixed : List.of("type", "names", "unit")) {
            section.at(fixed)
                    .ifPresent(
                            spot ->
                                    faults.add(
                                            spot,
                                            Problem.of("PACK_OVERLAY_FIXED", fixed, base.key())));
        }
        var clause = section.scalar("clause").flatMap(clauses::cited).orElse("");
        parameters.put(base.key(), withValues(base, section, head, clause));
    }

    private Parameter withValues(
            Parameter parameter, Section section, PackHead head, String clause) {
        var all = new ArrayList<>(parameter.values());
        for (var mapping : section.mappings("values")) {
            var value = new Section(mapping, VALUE_KEYS, faults);
            dated(parameter, value, head, clause).ifPresent(dated -> add(dated, value, all));
        }
        all.sort(BY_DAY);
        return new Parameter(
                parameter.key(), parameter.title(), parameter.type(), parameter.unit(), all);
    }

    private Optional<Dated> dated(
            Parameter parameter, Section section, PackHead head, String clause) {
        var period = days.period(section);
        var own = section.scalar("clause").flatMap(clauses::cited).orElse(clause);
        if (!section.has("value")) {
            faults.add(section.spot(), Problem.of("PACK_KEY_MISSING", "value"));
            return Optional.empty();
        }
        var value = values.read(parameter.type(), section.node("value"));
        if (period.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Dated(period.get(), value.get(), own, head.id(), head.example()));
    }

    /// Two values on one day would leave open which holds; an overlay may say that its value does.
    private void add(Dated dated, Section section, List<Dated> all) {
        if (section.flag("replaces")) {
            var kept = all.stream().flatMap(other -> besidesOwn(other, dated)).toList();
            all.clear();
            all.addAll(kept);
        }
        for (var other : all) {
            if (other.period().overlaps(dated.period())) {
                faults.add(
                        section.spot(),
                        Problem.of(
                                "PACK_VALUES_OVERLAP",
                                other.period().from().toString(),
                                other.period().to().toString(),
                                other.pack()));
                return;
            }
        }
        all.add(dated);
    }

    /// Two values of one pack never yield to each other.
    private static Stream<Dated> besidesOwn(Dated base, Dated over) {
        return base.pack().equals(over.pack()) ? Stream.of(base) : besides(base, over.period());
    }

    /// What remains of a value when another takes some of its days.
    static Stream<Dated> besides(Dated base, Period taken) {
        return base.period().without(taken).stream().map(rest -> on(base, rest));
    }

    private static Dated on(Dated dated, Period period) {
        return new Dated(period, dated.value(), dated.clause(), dated.pack(), dated.example());
    }
}
