package cn.cunce.model.rule;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.Division;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A village as rules see it on a day, within its township and county.
///
/// @param people members of its households on the day; empty where only households are asked
/// @param lists what else is told of it one by one
public record VillageFacts(
        RecordId id,
        Answers village,
        Map<Integer, Answers> years,
        List<Answers> naturalVillages,
        List<MemberFacts> people,
        VillageLists lists,
        UnitFacts township,
        UnitFacts county) {

    public VillageFacts {
        years = Map.copyOf(years);
        naturalVillages = List.copyOf(naturalVillages);
        people = List.copyOf(people);
    }

    /// A village of which nobody has told more, in a township and county of which nobody has
    // spoken.
    public VillageFacts(
            RecordId id,
            Answers village,
            Map<Integer, Answers> years,
            List<Answers> naturalVillages,
            List<MemberFacts> people) {
        this(
                id,
                village,
                years,
                naturalVillages,
                people,
                VillageLists.NONE,
                UnitFacts.unknown(LedgerIds.township(Division.townshipOf(id.village()))),
                UnitFacts.unknown(LedgerIds.county(Division.countyOf(id.village()))));
    }

    public String name() {
        return village.get(VillageFields.VILLAGE_NAME).orElse("");
    }

    public Answers year(int year) {
        return years.getOrDefault(year, Answers.NONE);
    }

    /// The same village, of which something else is said.
    public VillageFacts with(Answers said) {
        return new VillageFacts(id, said, years, naturalVillages, people, lists, township, county);
    }

    /// The same village, of which something else is said in a year.
    public VillageFacts withYear(int year, Answers said) {
        var others = new HashMap<>(years);
        others.put(year, said);
        return new VillageFacts(
                id, village, others, naturalVillages, people, lists, township, county);
    }

    /// The same village in places of which something else is said.
    public VillageFacts within(UnitFacts town, UnitFacts land) {
        return new VillageFacts(id, village, years, naturalVillages, people, lists, town, land);
    }
}
