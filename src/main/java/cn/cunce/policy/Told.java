package cn.cunce.policy;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return LISTS.entrySet().stream()
                .filter(list -> list.getValue().contains(field.entity().key()))
                .map(list -> list.getKey() + "[" + index + "]." + field.key())
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

    /// @param index which of the persons, measures, demands or natural villages; else 0
    record Fact(LedgerField<?> field, int index, Of of) implements Told {}

    /// @param key without `param.`
    record Value(String key, Of of) implements Told {}

    Pattern COLUMN =
            Pattern.compile("([a-zA-Z]+)(?:\\[(\\d{1,3})])?\\.([a-zA-Z0-9_.]+)(?:@(\\d{4}|\\*))?");
    Map<String, List<String>> LISTS =
            Map.of(
                    "persons", List.of("person", "membership"),
                    "measures", List.of("measure"),
                    "demands", List.of("demand"),
                    "naturalVillages", List.of("naturalVillage"));
    Set<String> SINGLE = Set.of("household", "householdYear", "village", "villageYear");

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

    private static Optional<LedgerField<?>> field(MatchResult match, Catalogue catalogue) {
        var list = match.group(2) != null;
        var entities =
                list
                        ? LISTS.getOrDefault(match.group(1), List.of())
                        : Set.of(match.group(1)).stream().filter(SINGLE::contains).toList();
        return entities.stream()
                .flatMap(entity -> catalogue.named(entity + "." + match.group(3)).stream())
                .findFirst();
    }

    private static int index(MatchResult match) {
        return match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    }

    private static Of of(@Nullable String year) {
        if (year == null) {
            return new Of.Question();
        }
        return year.equals("*") ? new Of.Each() : new Of.Year(Integer.parseInt(year));
    }

    /// Whether it is a fact of a record that has years.
    static boolean yearly(Entity entity) {
        return entity == Entity.HOUSEHOLD_YEAR || entity == Entity.VILLAGE_YEAR;
    }
}
