package cn.cunce.store;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/// Values of the pack's parameters, written into the statement; null where none holds on the day.
record ParameterTerms(Pack pack) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Term parameter(String key, Moment at) {
        var parameter = parameter(key);
        var value = parameter.on(at.day()).map(Parameter.Dated::value);
        if (parameter.type().equals(Parameter.Type.PERCENT)) {
            return share(value.map(BigDecimal.class::cast));
        }
        return value.<Term>map(Terms::constant)
                .orElseGet(() -> PlainTerm.nothing(type(parameter.type())));
    }

    private Parameter parameter(String key) {
        return Optional.ofNullable(pack.parameters().get(key)).orElseThrow();
    }

    /// Percentages by name, in their order; empty where none hold on the day.
    @SuppressWarnings("unchecked") // which kind of value a parameter has, its type says
    Optional<Map<String, Long>> weights(String key, Moment at) {
        return parameter(key).on(at.day()).map(dated -> (Map<String, Long>) dated.value());
    }

    private static Term share(Optional<BigDecimal> percent) {
        return percent.map(Fields::inlined)
                .map(part -> new RatioTerm(part, part, Fields.inlined(HUNDRED), Bad.NEVER))
                .orElseGet(RatioTerm::nothing);
    }

    private static DataType<?> type(Parameter.Type type) {
        return switch (type) {
            case Parameter.Type.Coded _, Parameter.Type.Weights _ -> SQLDataType.VARCHAR;
            case Parameter.Type.Plain(var word) ->
                    switch (word) {
                        case "money", "decimal", "percent" -> SQLDataType.NUMERIC(19, 6);
                        case "int" -> SQLDataType.BIGINT;
                        case "date" -> SQLDataType.LOCALDATE;
                        case "bool" -> SQLDataType.BOOLEAN;
                        default -> SQLDataType.VARCHAR;
                    };
        };
    }
}
