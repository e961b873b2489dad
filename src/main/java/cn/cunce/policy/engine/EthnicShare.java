package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.value.Share;
import cn.cunce.policy.engine.Slots.Listed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// How many of a village's people are of certain ethnic groups, as an interval of the unknown
/// (GZ-XS-3): people whose group nobody has recorded may be of them or not.
///
/// Two records can speak: the counts of the village's year, and the people in the register. Where
/// both do, the interval is what both leave open.
record EthnicShare(List<?> groups, long population, Frame at, Day day) {

    private static final Listed PEOPLE = new Listed("persons", 0);
    private static final String ANYBODY = "person.ethnicity";

    /// People who are surely of the groups, and who may be.
    private record Span(long low, long high) {}

    /// @param groups codes of `ethnicity`
    static Known of(Known groups, Frame at, Day day) {
        var year = at.matter().village().year(day.year());
        var population = day.known(year, VillageYearFields.TOTAL_POPULATION);
        return Kleene.stopped(List.of(groups, population))
                .orElseGet(
                        () ->
                                new EthnicShare(
                                                (List<?>) Kleene.value(groups),
                                                (Long) Kleene.value(population),
                                                at,
                                                day)
                                        .share(year));
    }

    private Known share(Answers year) {
        if (population <= 0) {
            return new Known.Invalid("POPULATION_ZERO");
        }
        var counts = year.get(VillageYearFields.ETHNICITY_COUNTS);
        var people = at.elements(PEOPLE);
        if (counts.filter(some -> sum(some) > population).isPresent()
                || people.size() > population) {
            return new Known.Invalid("POPULATION_CONFLICT");
        }
        counts.ifPresent(
                some ->
                        at.reading()
                                .fact(
                                        VillageYearFields.ETHNICITY_COUNTS.name() + day.mark(),
                                        at.plain().of(some, "ethnicity")));
        var told = counts.map(this::told).orElse(new Span(0, population));
        var registered = registered(people);
        var low = Math.max(told.low, registered.low);
        var high = Math.min(told.high, registered.high);
        return low > high
                ? new Known.Invalid("ETHNICITY_CONFLICT")
                : Kleene.between(
                        Share.of(low, population), Share.of(high, population), missing(people));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private Span told(Map<String, Long> counts) {
        var low =
                counts.entrySet().stream()
                        .filter(count -> groups.contains(count.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        return new Span(low, low + population - sum(counts));
    }

    private Span registered(List<Element> people) {
        long low = 0;
        long others = 0;
        for (var person : people) {
            var group = group(person);
            if (group.filter(groups::contains).isPresent()) {
                low++;
            } else if (group.isPresent()) {
                others++;
            }
        }
        return new Span(low, population - others);
    }

    private static Optional<String> group(Element person) {
        return person.of(PersonFields.ETHNICITY).get(PersonFields.ETHNICITY);
    }

    private TreeSet<String> missing(List<Element> people) {
        var names = new TreeSet<String>();
        for (var person : people) {
            if (group(person).isEmpty()) {
                names.add(person.factName(PersonFields.ETHNICITY));
            }
        }
        if (people.size() < population) {
            names.add(ANYBODY);
        }
        return names;
    }
}
