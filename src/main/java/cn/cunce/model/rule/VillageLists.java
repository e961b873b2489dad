package cn.cunce.model.rule;

import cn.cunce.model.field.Answers;
import java.util.List;

/// What is told of a village one by one, besides its people and settlements; each list in the order
// in which it was
/// written down.
///
/// @param meetings held or posted by the day, or on a day that nobody has written
public record VillageLists(
        List<ProjectFacts> projects, List<Answers> meetings, List<Answers> trainings) {

    public static final VillageLists NONE = new VillageLists(List.of(), List.of(), List.of());

    public VillageLists {
        projects = List.copyOf(projects);
        meetings = List.copyOf(meetings);
        trainings = List.copyOf(trainings);
    }
}
