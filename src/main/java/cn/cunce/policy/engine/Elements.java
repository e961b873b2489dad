package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.VillageFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The lists of a household or village, each element with the name that its facts go by.
final class Elements {

    static List<Element> of(String list, Optional<HouseholdFacts> household, VillageFacts village) {
        return switch (list) {
            case "persons" ->
                    people(household.map(HouseholdFacts::members).orElseGet(village::people));
            case "measures" ->
                    named(
                            "measure",
                            household.map(HouseholdFacts::measures).orElse(List.of()),
                            MeasureFields.MEASURE_NAME);
            case "demands" ->
                    named(
                            "demand",
                            household.map(HouseholdFacts::demands).orElse(List.of()),
                            DemandFields.DEMAND_TEXT);
            case "naturalVillages" ->
                    named(
                            "naturalVillage",
                            village.naturalVillages(),
                            NaturalVillageFields.GROUP_NAME);
            default -> throw new IllegalArgumentException("list: " + list);
        };
    }

    private static List<Element> people(List<MemberFacts> members) {
        var names = distinct(members.stream().map(MemberFacts::name).toList());
        var people = new ArrayList<Element>();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            people.add(
                    new Element(
                            "person", names.get(i), List.of(member.person(), member.membership())));
        }
        return people;
    }

    private static List<Element> named(
            String kind, List<Answers> records, LedgerField<String> name) {
        var names = distinct(records.stream().map(record -> record.get(name).orElse("")).toList());
        var elements = new ArrayList<Element>();
        for (int i = 0; i < records.size(); i++) {
            elements.add(new Element(kind, names.get(i), List.of(records.get(i))));
        }
        return elements;
    }

    /// Where two share a name, or have none, their place in the list tells them apart.
    private static List<String> distinct(List<String> names) {
        var often = new HashMap<String, Integer>();
        names.forEach(name -> often.merge(name, 1, Integer::sum));
        var distinct = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var alone = often.getOrDefault(name, 0) == 1 && !name.isEmpty();
            distinct.add(alone ? name : name + "#" + (i + 1));
        }
        return distinct;
    }

    private Elements() {}
}
