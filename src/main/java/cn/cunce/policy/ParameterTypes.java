package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Parameter.Type;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what type a parameter says it has, and whether its unit goes with it.
final class ParameterTypes {

    private static final Map<String, Type> PLAIN =
            Map.of(
                    "money", Type.MONEY,
                    "int", Type.COUNT,
                    "decimal", Type.DECIMAL,
                    "percent", Type.PERCENT,
                    "date", Type.DATE,
                    "bool", Type.YES_NO,
                    "text", Type.TEXT,
                    "texts", Type.TEXTS);

    private static final Pattern CODED = Pattern.compile("(codes?)\\(([a-z][a-z0-9_]*)\\)");

    private static final String WEIGHTS = "weights";

    private final CodeLists codes;
    private final PackFaults faults;

    ParameterTypes(CodeLists codes, PackFaults faults) {
        this.codes = codes;
        this.faults = faults;
    }

    private Optional<Type> read(Scalar word) {
        var plain = Optional.ofNullable(PLAIN.get(word.text()));
        return plain.isPresent() ? plain : coded(word);
    }

    /// What the weights of a parameter are called is part of its type.
    Optional<Type> read(Scalar word, List<Scalar> names) {
        if (!word.text().equals(WEIGHTS)) {
            names.forEach(name -> faults.add(name.spot(), Problem.of("PACK_NAMES", word.text())));
            return read(word);
        }
        var words = names.stream().map(Scalar::text).toList();
        if (words.size() < 2 || Set.copyOf(words).size() < words.size()) {
            faults.add(word.spot(), Problem.of("PACK_WEIGHT_NAMES"));
            return Optional.empty();
        }
        return Optional.of(new Type.Weights(words));
    }

    private Optional<Type> coded(Scalar word) {
        var match = CODED.matcher(word.text());
        if (!match.matches()) {
            faults.add(word.spot(), Problem.of("PACK_TYPE", word.text()));
            return Optional.empty();
        }
        if (codes.find(match.group(2)).isEmpty()) {
            faults.add(word.spot(), Problem.of("PACK_CODE_LIST", match.group(2)));
            return Optional.empty();
        }
        return Optional.of(new Type.Coded(match.group(2), match.group(1).equals("code")));
    }

    /// Money is in 元, a percentage in % or 百分点, and what is no number has no unit.
    void check(Type type, Optional<Scalar> unit, Spot spot) {
        var written = unit.map(Scalar::text).orElse("");
        if (written.isEmpty() && !fits(type, "")) {
            faults.add(spot, Problem.of("PACK_KEY_MISSING", "unit"));
            return;
        }
        if (!fits(type, written)) {
            var at = unit.map(Scalar::spot).orElse(spot);
            faults.add(at, Problem.of("PACK_UNIT", written, name(type)));
        }
    }

    private static boolean fits(Type type, String unit) {
        return switch (type) {
            case Type.Coded _ -> unit.isEmpty();
            case Type.Weights _ -> unit.equals("%");
            case Type.Plain(var word) -> fits(word, unit);
        };
    }

    private static boolean fits(String type, String unit) {
        return switch (type) {
            case "money" -> unit.startsWith("元");
            case "percent" -> unit.equals("%") || unit.equals("百分点");
            case "int", "decimal" -> true;
            default -> unit.isEmpty();
        };
    }

    static String name(Type type) {
        return switch (type) {
            case Type.Plain(var word) -> word;
            case Type.Weights _ -> WEIGHTS;
            case Type.Coded(var list, var single) -> (single ? "code(" : "codes(") + list + ")";
        };
    }
}
