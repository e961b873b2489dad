package cn.cunce.policy;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a column of cases tells: `householdYear.wageIncome@2016`, `persons[0].dibao`,
/// `param.exit_line_household_yuan@2016`.
sealed interface Told {

    /// Which year it is told of.
    sealed interface Of {
        /// The year of the question, or none where there are no years.
        record Question() implements Of {}

        record Year(int year) implements Of {}

        /// Several years in one text: `2016:3600.00;2017:4000.00`.
        record Each() implements Of {}
    }

    Of of();

    /// As columns and `also` write it: `householdYear.wageIncome@2016`.
    default String name() {
        return switch (this) {
            case Fact(var field, var index, var of) -> name(field, index) + mark(of);
            case Value(var key, var of) -> "param." + key + mark(of);
        };
    }

    private static String name(LedgerField<?> field, int index) {
        var place = index == OWN ? "." : "[" + index + "].";
        return (index == OWN ? CelEnvironment.OWN : CelEnvironment.LISTS)
                .entrySet().stream()
                        .filter(named -> named.getValue().contains(field.entity()))
                        .map(named -> named.getKey() + place + field.key())
                        .findFirst()
                        .orElseGet(field::name);
    }

    private static String mark(Of of) {
        return switch (of) {
            case Of.Question _ -> "";
            case Of.Year(var year) -> "@" + year;
            case Of.Each _ -> "@*";
        };
    }

    /// @param index which of a list; `OWN` of the person or project asked about; else 0
    record Fact(LedgerField<?> field, int index, Of of) implements Told {}

    /// @param key without `param.`
    record Value(String key, Of of) implements Told {}

    Pattern COLUMN =
            Pattern.compile("([a-zA-Z]+)(?:\\[(\\d{1,3})])?\\.([a-zA-Z0-9_.]+)(?:@(\\d{4}|\\*))?");

    /// The place of the person or project that is asked about, before all others of its list.
    int OWN = -1;

    /// Empty if there is no such fact or parameter.
    static Optional<Told> read(
            String column, Catalogue catalogue, Map<String, Parameter> parameters) {
        var match = COLUMN.matcher(column);
        if (!match.matches()) {
            return Optional.empty();
        }
        var of = of(match.group(4));
        if (match.group(1).equals("param")) {
            return Optional.of(match.group(3))
                    .filter(parameters::containsKey)
                    .map(key -> new Value(key, of));
        }
        return field(match, catalogue).map(field -> new Fact(field, index(match), of));
    }

    /// What was most likely meant by a column that there is not.
    static Optional<String> near(
            String column, Catalogue catalogue, Map<String, Parameter> parameters) {
        var match = COLUMN.matcher(column);
        if (!match.matches()) {
            return Optional.empty();
        }
        var key = match.group(3);
        var known =
                match.group(1).equals("param")
                        ? List.copyOf(parameters.keySet())
                        : entities(match.group(1), match.group(2) != null).stream()
                                .flatMap(entity -> catalogue.all(entity).stream())
                                .map(LedgerField::key)
                                .toList();
        return Near.to(key, known)
                .map(
                        near ->
                                column.substring(0, match.start(3))
                                        + near
                                        + column.substring(match.end(3)));
    }

    private static Optional<LedgerField<?>> field(MatchResult match, Catalogue catalogue) {
        return entities(match.group(1), match.group(2) != null).stream()
                .flatMap(entity -> catalogue.find(entity, match.group(3)).stream())
                .findFirst();
    }

    private static List<Entity> entities(String name, boolean isList) {
        if (isList) {
            return CelEnvironment.LISTS.getOrDefault(name, List.of());
        }
        var single = CelEnvironment.ASKED.stream().filter(entity -> entity.key().equals(name));
        return CelEnvironment.OWN.getOrDefault(name, single.toList());
    }

    private static int index(MatchResult match) {
        if (match.group(2) != null) {
            return Integer.parseInt(match.group(2));
        }
        return CelEnvironment.OWN.containsKey(match.group(1)) ? OWN : 0;
    }

    private static Of of(@Nullable String year) {
        if (year == null) {
            return new Of.Question();
        }
        return year.equals("*") ? new Of.Each() : new Of.Year(Integer.parseInt(year));
    }
}
