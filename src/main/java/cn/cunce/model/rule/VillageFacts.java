package cn.cunce.model.rule;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A village as rules see it on a day.
///
/// @param people members of its households on the day; empty where only households are asked
public record VillageFacts(
        RecordId id,
        Answers village,
        Map<Integer, Answers> years,
        List<Answers> naturalVillages,
        List<MemberFacts> people) {

    public VillageFacts {
        years = Map.copyOf(years);
        naturalVillages = List.copyOf(naturalVillages);
        people = List.copyOf(people);
    }

    public String name() {
        return village.get(VillageFields.VILLAGE_NAME).orElse("");
    }

    public Answers year(int year) {
        return years.getOrDefault(year, Answers.NONE);
    }

    /// The same village, of which something else is said.
    public VillageFacts with(Answers said) {
        return new VillageFacts(id, said, years, naturalVillages, people);
    }

    /// The same village, of which something else is said in a year.
    public VillageFacts withYear(int year, Answers said) {
        var others = new HashMap<>(years);
        others.put(year, said);
        return new VillageFacts(id, village, others, naturalVillages, people);
    }
}
