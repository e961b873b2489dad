package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Subject;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Whereabouts;
import java.util.List;
import java.util.Optional;

/// Where what an answer looked at is typed: on the card of a household, or with its village.
final class Where {

    /// @param name as rulings call it
    /// @param others that are looked for with it
    static Optional<Place> of(Subject subject, int year, String name, List<String> others) {
        return isKnown(subject, name)
                ? new Whereabouts(subject.record(), year).of(name, others)
                : Optional.empty();
    }

    static Optional<Place> of(Subject subject, int year, Explanation node) {
        return new Whereabouts(subject.record(), year)
                .of(node)
                .filter(
                        place ->
                                subject.kind() == Subject.Kind.HOUSEHOLD
                                        || place instanceof Place.Village);
    }

    /// Of whoever is no household only what is said of its village has a place of its own.
    private static boolean isKnown(Subject subject, String name) {
        return subject.kind() == Subject.Kind.HOUSEHOLD || Whereabouts.isOfVillage(name);
    }

    private Where() {}
}
