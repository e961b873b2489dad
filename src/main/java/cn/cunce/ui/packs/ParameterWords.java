package cn.cunce.ui.packs;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Parameter.Type;
import cn.cunce.model.value.Money;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in words what a pack sets.
public record ParameterWords(Texts texts, CodeLists codes) {

    private static final String BETWEEN = "、";

    /// In the order of the pack, each with its values from the earliest on.
    List<ParameterRow> rows(Pack pack) {
        return pack.parameters().values().stream().flatMap(this::rows).toList();
    }

    /// With all its values and their days: 脱贫线：2017-01-01 至 2017-12-31 4 000 元.
    String summary(Parameter parameter) {
        var values =
                rows(parameter)
                        .filter(row -> row.dated().isPresent())
                        .map(
                                row ->
                                        texts.of(
                                                "packs.dated",
                                                row.value() + " " + parameter.unit(),
                                                row.from(),
                                                row.to()))
                        .collect(Collectors.joining("；"));
        return texts.of(
                "packs.summary",
                parameter.title(),
                values.isEmpty() ? texts.of("packs.notSet") : values);
    }

    private Stream<ParameterRow> rows(Parameter parameter) {
        return parameter.values().isEmpty()
                ? Stream.of(new ParameterRow(parameter, Optional.empty(), ""))
                : parameter.values().stream()
                        .map(
                                dated ->
                                        new ParameterRow(
                                                parameter,
                                                Optional.of(dated),
                                                said(parameter.type(), dated.value())));
    }

    private String said(Type type, Object value) {
        return switch (value) {
            case Money money -> Figures.yuan(money);
            case Long count -> String.valueOf(count);
            case BigDecimal number -> plain(number);
            case Boolean yes -> texts.of(yes ? "common.yes" : "common.no");
            case List<?> all ->
                    all.stream().map(one -> said(type, one)).collect(Collectors.joining(BETWEEN));
            case Map<?, ?> weights -> weights(weights);
            case String text -> label(type, text);
            default -> value.toString();
        };
    }

    private static String weights(Map<?, ?> weights) {
        return weights.entrySet().stream()
                .map(weight -> weight.getKey() + " " + weight.getValue() + "%")
                .collect(Collectors.joining(BETWEEN));
    }

    private static String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private String label(Type type, String text) {
        return type instanceof Type.Coded(var list, _)
                ? codes.find(list).flatMap(one -> one.label(text)).orElse(text)
                : text;
    }
}
