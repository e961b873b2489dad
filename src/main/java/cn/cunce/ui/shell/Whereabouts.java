package cn.cunce.ui.shell;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.FactName;
import cn.cunce.ui.shell.Place.Gap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where what a ruling about a household looks at is typed or set.
public final class Whereabouts {

    private static final String YEAR_MARK = "@";

    private final RecordId household;
    private final int year;

    /// @param year of the question
    public Whereabouts(RecordId household, int year) {
        this.household = household;
        this.year = year;
    }

    /// Empty for what nobody types: a parameter, a measure that was taken.
    ///
    /// @param name as rulings call it
    public Optional<Place> of(String name) {
        return of(name, List.of());
    }

    /// The same, where other facts of the household are looked for too.
    public Optional<Place> of(String name, List<String> others) {
        if (isOfVillage(name)) {
            return Optional.of(new Place.Village(Optional.of(name)));
        }
        var fact = FactName.parse(name);
        if (fact.filter(Whereabouts::isOnCard).isPresent()) {
            return Optional.of(new Place.Card(household, List.of()));
        }
        return fact.filter(Whereabouts::isTyped)
                .map(typed -> gap(typed, name, others))
                .map(gap -> new Place.Entry(Optional.of(household), Optional.of(gap)));
    }

    /// Plots, loans, claims and alerts are typed on the card itself.
    private static boolean isOnCard(FactName fact) {
        return switch (fact.field().entity()) {
            case SLOPE_PLOT, LOAN, MEDICAL_CLAIM, ALERT -> true;
            default -> false;
        };
    }

    private static boolean isTyped(FactName fact) {
        return switch (fact.field().entity()) {
            case HOUSEHOLD, HOUSEHOLD_YEAR, PERSON, MEMBERSHIP ->
                    !(fact.field().kind() instanceof Kind.Ref);
            default -> false;
        };
    }

    /// What is worked out is typed where its first part is.
    private Gap gap(FactName fact, String name, List<String> others) {
        var asked = fact.year().orElse(year);
        if (!fact.field().derived()) {
            return new Gap(name, asked, others);
        }
        var mark = fact.year().map(other -> YEAR_MARK + other).orElse("");
        return new Gap(IncomeFields.WAGE_INCOME.name() + mark, asked, others);
    }

    /// What leaves this open, or else the first fact that it looked at.
    public Optional<Place> of(Explanation node) {
        return Stream.concat(node.missing().stream(), facts(node))
                .flatMap(name -> of(name).stream())
                .findFirst();
    }

    private static Stream<String> facts(Explanation node) {
        return switch (node.kind()) {
            case FACT, RECORDED -> Stream.of(node.name());
            default -> node.parts().stream().flatMap(Whereabouts::facts);
        };
    }

    /// Whether it is said of the village or of where it lies, whose facts have a place of their
    // own.
    public static boolean isOfVillage(String name) {
        return FactName.parse(name).map(fact -> isOfVillage(fact.field().entity())).orElse(false);
    }

    private static boolean isOfVillage(Entity entity) {
        return switch (entity) {
            case VILLAGE,
                    VILLAGE_YEAR,
                    NATURAL_VILLAGE,
                    PROJECT,
                    MEETING,
                    TRAINING,
                    TOWNSHIP,
                    TOWNSHIP_YEAR,
                    COUNTY,
                    COUNTY_YEAR ->
                    true;
            default -> false;
        };
    }
}
