package cn.cunce.policy.engine;

import cn.cunce.model.field.AlertFields;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MeetingFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.ProjectFacts;
import cn.cunce.model.value.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The elements of a list, each with the name that its facts go by.
///
/// @param list its name
record Elements(String list, Matter matter) {

    /// @param year of which plots and loans are told
    static List<Element> of(String list, Matter matter, int year) {
        return new Elements(list, matter).of(Records.named(list).of(matter, year));
    }

    private List<Element> of(List<?> records) {
        var names = records.stream().map(this::name).toList();
        var distinct = isOwn() ? names : distinct(names);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < records.size(); i++) {
            elements.add(element(distinct.get(i), records.get(i)));
        }
        return elements;
    }

    /// The one that a question is about needs no place in a list.
    private boolean isOwn() {
        return list.equals(Records.PERSON) || list.equals(Records.PROJECT);
    }

    private Element element(String name, Object record) {
        return switch (record) {
            case MemberFacts member ->
                    new Element(
                            Records.PERSON, name, List.of(member.person(), member.membership()));
            case ProjectFacts project ->
                    new Element(Records.PROJECT, name, List.of(project.project()));
            default -> new Element(singular(), name, List.of((Answers) record));
        };
    }

    /// `slopePlots` are asked plot by plot.
    private String singular() {
        return list.substring(0, list.length() - 1);
    }

    private String name(Object record) {
        return switch (record) {
            case MemberFacts member -> member.name();
            case ProjectFacts project -> project.name();
            default -> name((Answers) record);
        };
    }

    private String name(Answers record) {
        return switch (list) {
            case "measures" -> text(record, MeasureFields.MEASURE_NAME);
            case "demands" -> text(record, DemandFields.DEMAND_TEXT);
            case "naturalVillages" -> text(record, NaturalVillageFields.GROUP_NAME);
            case "meetings" -> day(record, MeetingFields.MEETING_DATE);
            case "slopePlots" -> text(record, SlopePlotFields.PLACE);
            case "loans" -> day(record, LoanFields.LOAN_DATE);
            case "alerts" -> day(record, AlertFields.ALERT_DATE);
            case "medicalClaims" -> claimant(record);
            case "trainings" -> text(record, TrainingFields.COURSE_NO);
            default -> throw new IllegalArgumentException("list: " + list);
        };
    }

    private String claimant(Answers claim) {
        var members = matter.household().map(HouseholdFacts::members).orElse(List.of());
        return claim.get(MedicalClaimFields.PERSON).stream()
                .flatMap(id -> members.stream().filter(member -> member.id().id().equals(id)))
                .map(MemberFacts::name)
                .findFirst()
                .orElse("");
    }

    private static String text(Answers record, LedgerField<String> name) {
        return record.get(name).orElse("");
    }

    private static String day(Answers record, LedgerField<PartialDate> name) {
        return record.get(name).map(PartialDate::toString).orElse("");
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
}
