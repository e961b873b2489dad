package cn.cunce.model.rule;

import cn.cunce.model.field.Answers;
import java.util.List;

/// What is told of a household one by one, besides its members, measures and demands; each list in
/// the order in which it was written down.
///
/// @param slopePlots of any year
/// @param loans of any year
/// @param alerts found by the day
/// @param medicalClaims of its members
/// @param trainings in which one of its members took part
/// @param deceased who died as a member by the day; no member any more
public record HouseholdLists(
        List<Answers> slopePlots,
        List<Answers> loans,
        List<Answers> alerts,
        List<Answers> medicalClaims,
        List<Answers> trainings,
        List<MemberFacts> deceased) {

    public static final HouseholdLists NONE =
            new HouseholdLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public HouseholdLists {
        slopePlots = List.copyOf(slopePlots);
        loans = List.copyOf(loans);
        alerts = List.copyOf(alerts);
        medicalClaims = List.copyOf(medicalClaims);
        trainings = List.copyOf(trainings);
        deceased = List.copyOf(deceased);
    }
}
