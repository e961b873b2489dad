package cn.cunce.model.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What has become different since a decision was made, if the same rule is asked anew for the same
/// day.
///
/// @param facts recorded, corrected or taken back since, by name
/// @param parameters set otherwise since, by name
/// @param pack its version, if it is not the very same any more
/// @param answer the result, if it comes out otherwise
public record ChangedSince(
        List<Difference> facts,
        List<Difference> parameters,
        Optional<Difference> pack,
        Optional<Difference> answer) {

    private static final Pattern WORKED_OUT =
            Pattern.compile("(householdYear\\.)(?:perCapitaIncome|netIncome|grossIncome)(@.*)?");
    private static final List<String> PARTS =
            List.of(
                    "wageIncome",
                    "businessGross",
                    "businessCost",
                    "propertyIncome",
                    "transferIncome",
                    "householdSize");

    /// @param from empty where it was not recorded then
    /// @param to empty where it is not recorded any more
    public record Difference(String name, Optional<String> from, Optional<String> to) {}

    public ChangedSince {
        facts = List.copyOf(facts);
        parameters = List.copyOf(parameters);
    }

    /// Why an answer may have become another. A ruling is asked by its facts, its numbers and its
    /// rules.
    public enum Cause {
        /// 数据变了
        DATA,
        /// 标准变了
        STANDARD,
        /// 政策包版本变了
        PACK;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static ChangedSince between(Decision then, Ruling now, Decision.Source pack) {
        return between(then.ruling(), then.pack(), now, pack);
    }

    /// @param by the pack that ruled before
    public static ChangedSince between(
            Ruling before, Decision.Source by, Ruling now, Decision.Source pack) {
        return new ChangedSince(
                differences(before.facts(), before.missing(), now.facts(), now.missing()),
                differences(before.parameters(), before.missing(), now.parameters(), now.missing()),
                by.digest().equals(pack.digest())
                        ? Optional.empty()
                        : Optional.of(different(pack.id(), by.version(), pack.version())),
                answer(before).equals(answer(now))
                        ? Optional.empty()
                        : Optional.of(different(now.rule(), answer(before), answer(now))));
    }

    /// Facts and numbers that are others may each be why; the rules are, where neither is.
    public Set<Cause> causes() {
        var causes = EnumSet.noneOf(Cause.class);
        if (!facts.isEmpty()) {
            causes.add(Cause.DATA);
        }
        if (!parameters.isEmpty()) {
            causes.add(Cause.STANDARD);
        }
        if (causes.isEmpty() && pack.isPresent()) {
            causes.add(Cause.PACK);
        }
        return causes;
    }

    public boolean isNothing() {
        return facts.isEmpty() && parameters.isEmpty() && pack.isEmpty() && answer.isEmpty();
    }

    /// What only one of them looked at tells nothing, unless the other missed it.
    private static List<Difference> differences(
            Map<String, String> before,
            List<String> missingBefore,
            Map<String, String> now,
            List<String> missingNow) {
        var names = new TreeSet<String>(before.keySet());
        names.addAll(now.keySet());
        var differences = new ArrayList<Difference>();
        for (var name : names) {
            var from = Optional.ofNullable(before.get(name));
            var to = Optional.ofNullable(now.get(name));
            var known = from.isPresent() || isMissing(name, missingBefore);
            var told = to.isPresent() || isMissing(name, missingNow);
            if (known && told && !from.equals(to)) {
                differences.add(new Difference(name, from, to));
            }
        }
        return differences;
    }

    /// An income that is worked out is missed by the names of its parts.
    private static boolean isMissing(String name, List<String> missing) {
        return missing.contains(name)
                || (WORKED_OUT.matcher(name).matches()
                        && PARTS.stream()
                                .map(
                                        part ->
                                                WORKED_OUT
                                                        .matcher(name)
                                                        .replaceFirst("$1" + part + "$2"))
                                .anyMatch(missing::contains));
    }

    private static String answer(Ruling ruling) {
        var word = ruling.result().isEmpty() ? ruling.outcome().key() : ruling.result();
        var worth = ruling.amount().map(amount -> " " + amount.yuan().toPlainString()).orElse("");
        return word + worth + ruling.error().map(error -> " " + error).orElse("");
    }

    private static Difference different(String name, String from, String to) {
        return new Difference(name, Optional.of(from), Optional.of(to));
    }
}
