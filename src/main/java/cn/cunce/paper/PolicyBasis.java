package cn.cunce.paper;

import static java.util.stream.Collectors.toMap;

import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.Fund;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The words of a policy pack that a paper quotes, so that it can be printed when the pack itself
/// is no longer there.
///
/// @param example whether it sets 示例值, which every page then says
/// @param clauses by id, in their own words
/// @param parameters titles by key
/// @param measures titles by id
/// @param funds titles by key
public record PolicyBasis(
        String title,
        String version,
        boolean example,
        Map<String, Clause> clauses,
        Map<String, String> parameters,
        Map<String, String> measures,
        Map<String, String> funds) {

    public PolicyBasis {
        clauses = Map.copyOf(clauses);
        parameters = Map.copyOf(parameters);
        measures = Map.copyOf(measures);
        funds = Map.copyOf(funds);
    }

    public static PolicyBasis of(Pack pack) {
        return new PolicyBasis(
                pack.title(),
                pack.version(),
                pack.example(),
                pack.clauses(),
                titles(pack.parameters(), Parameter::title),
                titles(pack.measures(), Measure::title),
                titles(pack.funds(), Fund::title));
    }

    private static <T> Map<String, String> titles(Map<String, T> some, Function<T, String> title) {
        return some.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> title.apply(one.getValue())));
    }

    /// The title, or the key itself where there is none.
    static UnaryOperator<String> in(Map<String, String> titles) {
        return key -> titles.getOrDefault(key, key);
    }
}
