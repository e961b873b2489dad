package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.rule.Matter;
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

    /// What such a record is of.
    static Part part(Entity entity) {
        return OF_HOUSEHOLD.contains(entity) ? Part.HOUSEHOLD : Part.PLACE;
    }

    private Sources() {}
}
