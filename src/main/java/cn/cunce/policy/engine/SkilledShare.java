package cn.cunce.policy.engine;

import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.value.Share;
import cn.cunce.policy.engine.Slots.Listed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// How many of a village's labourers have a practical skill, as an interval of the unknown
/// (GZ-XS-24): a labourer without a record may have one or not.
record SkilledShare(List<?> abilities, long skillsNeeded, long labourers, Frame at) {

    private static final Listed PEOPLE = new Listed("persons", 0);
    private static final String ANYBODY = "person.practicalSkills";

    /// @param abilities codes of `labour_ability` that make a labourer
    /// @param skillsNeeded how many skills he must have
    static Known of(Known abilities, Known skillsNeeded, Frame at, Day day) {
        var year = at.matter().village().year(day.year());
        var labourers = day.known(year, VillageYearFields.LABOUR_TOTAL);
        return Kleene.stopped(List.of(abilities, skillsNeeded, labourers))
                .orElseGet(
                        () ->
                                new SkilledShare(
                                                (List<?>) Kleene.value(abilities),
                                                (Long) Kleene.value(skillsNeeded),
                                                (Long) Kleene.value(labourers),
                                                at)
                                        .share());
    }

    private Known share() {
        if (labourers <= 0) {
            return new Known.Invalid("LABOUR_ZERO");
        }
        var people = at.elements(PEOPLE).stream().filter(this::isLabourer).toList();
        if (people.size() > labourers) {
            return new Known.Invalid("LABOUR_CONFLICT");
        }
        return share(people);
    }

    private Known share(List<Element> people) {
        long skilled = 0;
        long unskilled = 0;
        var names = new TreeSet<String>();
        for (var person : people) {
            var skills = skills(person);
            if (skills.isEmpty()) {
                names.add(person.factName(PersonFields.PRACTICAL_SKILLS));
            } else if (skills.get() >= skillsNeeded) {
                skilled++;
            } else {
                unskilled++;
            }
        }
        if (people.size() < labourers) {
            names.add(ANYBODY);
        }
        return Kleene.between(
                Share.of(skilled, labourers), Share.of(labourers - unskilled, labourers), names);
    }

    private static Optional<Integer> skills(Element person) {
        return person.of(PersonFields.PRACTICAL_SKILLS)
                .get(PersonFields.PRACTICAL_SKILLS)
                .map(Collection::size);
    }

    private boolean isLabourer(Element person) {
        return person.of(PersonFields.LABOUR_ABILITY)
                .get(PersonFields.LABOUR_ABILITY)
                .filter(abilities::contains)
                .isPresent();
    }
}
