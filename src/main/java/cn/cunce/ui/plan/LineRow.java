package cn.cunce.ui.plan;

import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// A measure for a household: what the pack proposes, and what the book keeps of it.
///
/// @param measure id of the pack's measure
/// @param fund key of the fund that pays
/// @param proposed now; empty where nobody has asked, or it is no longer proposed
/// @param kept what the book has; empty while nobody has adopted it
/// @param why in words
record LineRow(
        String measure,
        String title,
        List<String> clauses,
        String fund,
        String fundTitle,
        Optional<Money> proposed,
        Optional<AdoptedLine> kept,
        String why) {

    /// How a line stands, and the text key of its word.
    enum State {
        PROPOSED("planning.proposed"),
        ADOPTED("planning.adopted"),
        CHANGED("planning.changed"),
        DROPPED("planning.dropped"),
        BEGUN("planning.begun"),
        RENEWED("planning.renewed");

        private final String key;

        State(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    LineRow {
        clauses = List.copyOf(clauses);
    }

    State state() {
        if (kept.isEmpty()) {
            return State.PROPOSED;
        }
        var line = kept.get();
        if (!line.isOpen()) {
            return line.isDropped() ? State.DROPPED : State.BEGUN;
        }
        if (line.isDropped()) {
            return State.DROPPED;
        }
        if (line.isByHand()) {
            return State.CHANGED;
        }
        return proposed.isPresent() && !proposed.equals(line.amount())
                ? State.RENEWED
                : State.ADOPTED;
    }

    /// What the household is to get by the book, or else by the pack.
    Money amount() {
        if (state() == State.DROPPED) {
            return Money.ZERO;
        }
        return kept.flatMap(AdoptedLine::amount).or(() -> proposed).orElse(Money.ZERO);
    }

    /// Empty while nobody has adopted it.
    Optional<Money> arranged() {
        return kept.map(_ -> amount());
    }

    /// What the pack proposed when it was adopted, or proposes now.
    Optional<Money> suggestion() {
        return proposed.or(() -> kept.flatMap(AdoptedLine::proposed));
    }

    /// Whether a person can still make something else of it.
    boolean canChange() {
        return kept.filter(AdoptedLine::isOpen).isPresent();
    }

    boolean canRestore() {
        return canChange() && kept.filter(AdoptedLine::isByHand).isPresent();
    }
}
