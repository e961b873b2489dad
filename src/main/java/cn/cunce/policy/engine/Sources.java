package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.rule.Matter;
import java.util.Optional;
import java.util.Set;

/// Which record tells a fact that no variable stands before.
final class Sources {

    private static final Set<Entity> OF_HOUSEHOLD = Set.of(Entity.HOUSEHOLD, Entity.HOUSEHOLD_YEAR);

    /// What is said of a record that there is one of, or one of each year.
    static Answers answers(Matter matter, Entity entity, int year) {
        var household = matter.household();
        var village = matter.village();
        return switch (entity) {
            case HOUSEHOLD -> household.isPresent() ? household.get().household() : Answers.NONE;
            case HOUSEHOLD_YEAR ->
                    household.isPresent() ? household.get().year(year) : Answers.NONE;
            case VILLAGE -> village.village();
            case VILLAGE_YEAR -> village.year(year);
            case TOWNSHIP -> village.township().unit();
            case TOWNSHIP_YEAR -> village.township().year(year);
            case COUNTY -> village.county().unit();
            case COUNTY_YEAR -> village.county().year(year);
            default -> throw new IllegalArgumentException("no such facts: " + entity);
        };
    }

    /// Whether all households of a village share such a record.
    static boolean isOfPlace(Entity entity) {
        return !OF_HOUSEHOLD.contains(entity);
    }

    /// Whether the same facts are asked about, whatever the subject is called.
    static boolean isSame(Matter one, Matter other) {
        return isAtSamePlace(one, other)
                && isSame(one.household(), other.household())
                && isSame(one.person(), other.person())
                && isSame(one.project(), other.project());
    }

    /// The very same facts, not equal ones.
    private static boolean isSame(Optional<?> one, Optional<?> other) {
        return one.isPresent() == other.isPresent()
                && one.filter(mine -> mine != other.orElseThrow()).isEmpty();
    }

    static boolean isAtSamePlace(Matter one, Matter other) {
        return isSame(Optional.of(one.village()), Optional.of(other.village()));
    }

    private Sources() {}
}
