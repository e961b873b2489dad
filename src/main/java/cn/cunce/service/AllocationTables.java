package cn.cunce.service;

import cn.cunce.plan.Allocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// What the sharing out of a fund says of a row of a published table: `A=1;B=1` by weight, or
/// `A:pop=1,inc=2|B:pop=3,inc=2` by factors (SD-17, SD-18).
public final class AllocationTables {

    /// By the names that suites of packs call them.
    public static final Map<String, UnaryOperator<Map<String, String>>> FUNCTIONS =
            Map.of(
                    "allocation", row -> byWeight(new Answer(row)),
                    "allocation_by_factors", row -> byFactors(new Answer(row)));

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /// What is found out about a row, the first contradiction before everything.
    private static final class Answer {

        private final Map<String, String> row;
        private final List<String> missing = new ArrayList<>();
        private String error = "";

        Answer(Map<String, String> row) {
            this.row = row;
        }

        String get(String column) {
            return row.getOrDefault(column, "").strip();
        }

        Optional<Long> total() {
            var total = Optional.of(get("totalYuan")).filter(text -> !text.isEmpty());
            if (total.isEmpty()) {
                missing.add("totalYuan");
            }
            return total.map(Long::valueOf);
        }

        void refuse(boolean isWrong, String code) {
            if (isWrong && error.isEmpty()) {
                error = code;
            }
        }

        Map<String, String> said(List<String> codes, Optional<List<Long>> yuan) {
            var said = new LinkedHashMap<String, String>();
            said.put("expectedOutcome", outcome());
            said.put("expectedError", error);
            said.put("expectedAllocation", yuan.map(each -> joined(codes, each)).orElse(""));
            said.put("expectedMissing", error.isEmpty() ? String.join(";", missing) : "");
            return said;
        }

        boolean isOpen() {
            return !error.isEmpty() || !missing.isEmpty();
        }

        private String outcome() {
            if (!error.isEmpty()) {
                return "INVALID";
            }
            return missing.isEmpty() ? "VALUE" : "UNDETERMINED";
        }

        private static String joined(List<String> codes, List<Long> yuan) {
            return String.join(
                    ";",
                    IntStream.range(0, codes.size())
                            .mapToObj(i -> codes.get(i) + "=" + yuan.get(i))
                            .toList());
        }
    }

    private static Map<String, String> byWeight(Answer answer) {
        var total = answer.total();
        var weights = pairs(answer.get("units"), ";", "=");
        var known = known(weights);
        known.forEach(weight -> answer.refuse(weight.signum() < 0, "NEGATIVE_WEIGHT"));
        answer.refuse(known.size() == weights.size() && isZero(known), "WEIGHTS_ALL_ZERO");
        weights.forEach((code, weight) -> miss(answer, code, weight));
        var codes = List.copyOf(weights.keySet());
        if (answer.isOpen()) {
            return answer.said(codes, Optional.empty());
        }
        var claims =
                IntStream.range(0, codes.size())
                        .mapToObj(i -> new Allocation.Claim(codes.get(i), known.get(i)))
                        .toList();
        return answer.said(codes, Optional.of(Allocation.byWeight(total.orElseThrow(), claims)));
    }

    private static Map<String, String> byFactors(Answer answer) {
        var total = answer.total();
        var weights = pairs(answer.get("factorWeights"), ";", ":");
        var hundred = known(weights).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        answer.refuse(hundred.compareTo(WHOLE) != 0, "WEIGHTS_NOT_100");
        var units = new LinkedHashMap<String, Map<String, String>>();
        pairs(answer.get("unitFactors"), "\\|", ":")
                .forEach((code, values) -> units.put(code, pairs(values, ",", "=")));
        var factors = new ArrayList<Allocation.Factor>();
        weights.forEach(
                (name, percent) -> {
                    var weight = Long.parseLong(percent);
                    if (weight > 0) {
                        factor(answer, units, name)
                                .ifPresent(
                                        values ->
                                                factors.add(new Allocation.Factor(weight, values)));
                    }
                });
        var codes = List.copyOf(units.keySet());
        return answer.isOpen()
                ? answer.said(codes, Optional.empty())
                : answer.said(
                        codes,
                        Optional.of(Allocation.byFactors(total.orElseThrow(), codes, factors)));
    }

    /// The values of one factor in the order of the units; empty if one is missing.
    private static Optional<List<BigDecimal>> factor(
            Answer answer, Map<String, Map<String, String>> units, String name) {
        var values = new LinkedHashMap<String, String>();
        units.forEach((code, said) -> values.put(code, said.getOrDefault(name, "")));
        values.forEach((code, value) -> miss(answer, code + "." + name, value));
        var known = known(values);
        answer.refuse(known.size() == units.size() && isZero(known), "FACTOR_ALL_ZERO");
        return Optional.of(known).filter(each -> each.size() == units.size());
    }

    private static boolean isZero(List<BigDecimal> numbers) {
        return numbers.stream().allMatch(number -> number.signum() == 0);
    }

    private static void miss(Answer answer, String name, String text) {
        if (text.isEmpty()) {
            answer.missing.add(name);
        }
    }

    private static List<BigDecimal> known(Map<String, String> texts) {
        return texts.values().stream()
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }

    private static Map<String, String> pairs(String text, String between, String within) {
        var pairs = new LinkedHashMap<String, String>();
        for (var part : text.split(between)) {
            var at = part.indexOf(within);
            pairs.put(part.substring(0, at).strip(), part.substring(at + 1).strip());
        }
        return pairs;
    }

    private AllocationTables() {}
}
