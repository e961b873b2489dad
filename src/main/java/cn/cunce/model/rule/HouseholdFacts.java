package cn.cunce.model.rule;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A household as rules see it on a day.
///
/// @param years what is said of each of its years
/// @param members living people whose membership covers the day, the head first
/// @param measures of any year that have not been ended and are more than planned
/// @param demands that have not been ended
/// @param lists what else is told of it one by one
public record HouseholdFacts(
        RecordId id,
        Answers household,
        Map<Integer, Answers> years,
        List<MemberFacts> members,
        List<Answers> measures,
        List<Answers> demands,
        HouseholdLists lists) {

    public HouseholdFacts {
        years = Map.copyOf(years);
        members = List.copyOf(members);
        measures = List.copyOf(measures);
        demands = List.copyOf(demands);
    }

    /// A household of which nobody has told more.
    public HouseholdFacts(
            RecordId id,
            Answers household,
            Map<Integer, Answers> years,
            List<MemberFacts> members,
            List<Answers> measures,
            List<Answers> demands) {
        this(id, household, years, members, measures, demands, HouseholdLists.NONE);
    }

    /// 户编号; empty where nobody has given it one.
    public String number() {
        return household.get(HouseholdFields.NATIONAL_HOUSEHOLD_NO).orElse("");
    }

    /// As rulings and plans call it: by its number and the name of its head.
    public Subject subject() {
        var head = members.stream().findFirst().map(MemberFacts::name).orElse("");
        return new Subject(Subject.Kind.HOUSEHOLD, id, number(), head);
    }

    public Answers year(int year) {
        return years.getOrDefault(year, Answers.NONE);
    }

    /// The same household, of whom something else is said.
    public HouseholdFacts with(Answers said) {
        return new HouseholdFacts(id, said, years, members, measures, demands, lists);
    }

    /// The same household, of which something else is said in a year.
    public HouseholdFacts withYear(int year, Answers said) {
        var others = new HashMap<>(years);
        others.put(year, said);
        return new HouseholdFacts(id, household, others, members, measures, demands, lists);
    }

    /// The same household with these members.
    public HouseholdFacts withMembers(List<MemberFacts> others) {
        return new HouseholdFacts(id, household, years, others, measures, demands, lists);
    }
}
