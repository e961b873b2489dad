package cn.cunce.policy;

import cn.cunce.model.field.Entity;
import cn.cunce.model.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a rule can read, by whom it asks about: a household belongs to a village, a village to a
/// township, a township to a county, and none knows what lies in it but by its lists.
final class Reach {

    private static final Set<Entity> OF_HOUSEHOLD = Set.of(Entity.HOUSEHOLD, Entity.HOUSEHOLD_YEAR);
    private static final Set<Entity> OF_VILLAGE = Set.of(Entity.VILLAGE, Entity.VILLAGE_YEAR);
    private static final Set<Entity> OF_TOWNSHIP = Set.of(Entity.TOWNSHIP, Entity.TOWNSHIP_YEAR);
    private static final Set<String> LISTS_OF_HOUSEHOLD =
            Set.of("measures", "demands", "slopePlots", "loans", "alerts", "medicalClaims");

    private final Subject.Kind subject;

    Reach(Subject.Kind subject) {
        this.subject = subject;
    }

    /// Names of what is read but cannot be, in their order.
    List<String> beyond(Mentions mentions) {
        var beyond = new TreeSet<String>();
        mentions.asked().stream()
                .filter(field -> !has(field.entity()))
                .forEach(field -> beyond.add(field.name()));
        mentions.own().stream().filter(own -> !own.equals(subject.key())).forEach(beyond::add);
        mentions.lists().stream().filter(list -> !hasList(list)).forEach(beyond::add);
        return new ArrayList<>(beyond);
    }

    private boolean has(Entity entity) {
        if (OF_HOUSEHOLD.contains(entity)) {
            return hasHousehold();
        }
        if (OF_VILLAGE.contains(entity)) {
            return hasVillage();
        }
        return !OF_TOWNSHIP.contains(entity) || subject != Subject.Kind.COUNTY;
    }

    private boolean hasList(String list) {
        return LISTS_OF_HOUSEHOLD.contains(list) ? hasHousehold() : hasVillage();
    }

    private boolean hasHousehold() {
        return subject == Subject.Kind.HOUSEHOLD || subject == Subject.Kind.PERSON;
    }

    private boolean hasVillage() {
        return subject != Subject.Kind.TOWNSHIP && subject != Subject.Kind.COUNTY;
    }
}
