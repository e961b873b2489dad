package cn.cunce.policy;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.field.CodeList;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Parameter.Type;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Listing;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a value of a parameter as its type says. Nothing is put right: a pack is written by people
/// who can be asked to write it as it should be.
final class ParameterValues {

    /// Labels that a sentence can name.
    private static final int SHOWN = 30;

    /// Weights come to this together.
    private static final long WHOLE = 100;

    private final CodeLists codes;
    private final PackFaults faults;
    private final Days days;

    ParameterValues(CodeLists codes, PackFaults faults) {
        this.codes = codes;
        this.faults = faults;
        this.days = new Days(faults);
    }

    Optional<Object> read(Type type, Node node) {
        return switch (type) {
            case Type.Coded(var list, var single) when !single -> codes(list, node);
            case Type.Plain(var word) when word.equals("texts") ->
                    each(node, text -> Optional.of(text.text()));
            case Type.Weights(var names) -> weights(names, node).map(value -> value);
            default -> single(type, node);
        };
    }

    private Optional<Object> single(Type type, Node node) {
        if (!(node instanceof Scalar scalar) || scalar.text().isBlank()) {
            faults.add(node.spot(), Problem.of("PACK_TEXT_EXPECTED", "value"));
            return Optional.empty();
        }
        return switch (type) {
            case Type.Coded(var list, var _) -> code(list, scalar).map(code -> code);
            case Type.Plain(var word) -> plain(word, scalar);
            case Type.Weights _ -> throw new IllegalArgumentException("weights have names");
        };
    }

    private Optional<Object> plain(String type, Scalar scalar) {
        return switch (type) {
            case "money" ->
                    number(scalar, "-?\\d+(\\.\\d{1,2})?", "PACK_VALUE_MONEY").map(Money::ofYuan);
            case "int" ->
                    number(scalar, "-?\\d{1,18}", "PACK_VALUE_INT").map(BigDecimal::longValueExact);
            case "decimal", "percent" ->
                    number(scalar, "-?\\d+(\\.\\d+)?", "PACK_VALUE_NUMBER").map(value -> value);
            case "date" -> days.day(scalar).map(day -> day);
            case "bool" -> yesNo(scalar).map(yes -> yes);
            case "text" -> Optional.of(scalar.text());
            default -> throw new IllegalArgumentException("type of a parameter: " + type);
        };
    }

    /// Each name once, whole percentages, a hundred together.
    private Optional<Map<String, Long>> weights(List<String> names, Node node) {
        if (!(node instanceof Mapping mapping)) {
            faults.add(node.spot(), Problem.of("PACK_KEYS_EXPECTED", "value"));
            return Optional.empty();
        }
        var section = new Section(mapping, Set.copyOf(names), faults);
        var weights = new LinkedHashMap<String, Long>();
        for (var name : names) {
            section.needed(name)
                    .flatMap(each -> number(each, "\\d{1,3}", "PACK_VALUE_INT"))
                    .ifPresent(number -> weights.put(name, number.longValueExact()));
        }
        if (weights.size() < names.size()) {
            return Optional.empty();
        }
        var sum = weights.values().stream().mapToLong(Long::longValue).sum();
        if (sum != WHOLE) {
            faults.add(mapping.spot(), Problem.of("PACK_WEIGHTS_SUM", sum));
            return Optional.empty();
        }
        return Optional.of(Collections.unmodifiableMap(weights));
    }

    private Optional<BigDecimal> number(Scalar scalar, String form, String code) {
        if (scalar.text().matches(form)) {
            return Optional.of(new BigDecimal(scalar.text()));
        }
        faults.add(scalar.spot(), new Problem(code, List.of(scalar.text())));
        return Optional.empty();
    }

    private Optional<Boolean> yesNo(Scalar scalar) {
        if (scalar.text().equals("true") || scalar.text().equals("false")) {
            return Optional.of(scalar.text().equals("true"));
        }
        faults.add(scalar.spot(), Problem.of("PACK_FLAG_WORD", scalar.text()));
        return Optional.empty();
    }

    /// The code that a label means; a number of a code is no label.
    Optional<String> code(String list, Scalar label) {
        var known =
                codes.find(list).stream()
                        .flatMap(found -> found.entries().stream())
                        .filter(entry -> entry.label().equals(label.text()))
                        .map(CodeList.Entry::code)
                        .findFirst();
        if (known.isEmpty()) {
            faults.add(label.spot(), Problem.of("PACK_LABEL_UNKNOWN", label.text(), labels(list)));
        }
        return known;
    }

    private Optional<Object> codes(String list, Node node) {
        return each(node, label -> code(list, label));
    }

    private Optional<Object> each(Node node, ItemReader reader) {
        if (!(node instanceof Listing(var items, var _))) {
            faults.add(node.spot(), Problem.of("PACK_LIST_EXPECTED", "value"));
            return Optional.empty();
        }
        var values = new ArrayList<String>();
        for (var item : items) {
            if (item instanceof Scalar scalar && !scalar.text().isBlank()) {
                reader.read(scalar).ifPresent(values::add);
            } else {
                faults.add(item.spot(), Problem.of("PACK_TEXT_EXPECTED", "value"));
            }
        }
        return values.size() == items.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private String labels(String list) {
        var entries = codes.find(list).map(CodeList::entries).orElse(List.of());
        return entries.stream().limit(SHOWN).map(CodeList.Entry::label).collect(joining("、"))
                + (entries.size() > SHOWN ? "……" : "");
    }

    @FunctionalInterface
    private interface ItemReader {
        Optional<String> read(Scalar item);
    }
}
