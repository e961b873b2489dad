package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.rule.FactName;
import cn.cunce.model.rule.Matter;
import java.util.ArrayList;
import java.util.Optional;

/// What is told of one of a list, by the name that rulings give its facts.
///
/// @param before how many of the same list say the very same before it
public record ListedFacts(Answers answers, int before) {

    /// Empty if nothing of this name is in the list.
    ///
    /// @param name `slopePlot:阳坡.areaMu`
    /// @param year of which plots and loans are told
    public static Optional<ListedFacts> of(FactName name, Matter matter, int year) {
        var called = name.place() > 0 ? name.who() + "#" + name.place() : name.who();
        var before = new ArrayList<Answers>();
        for (var element : Elements.of(name.field().entity().key() + "s", matter, year)) {
            var answers = element.answers().getFirst();
            if (element.name().equals(called)) {
                var same = before.stream().filter(answers::equals).count();
                return Optional.of(new ListedFacts(answers, Math.toIntExact(same)));
            }
            before.add(answers);
        }
        return Optional.empty();
    }
}
