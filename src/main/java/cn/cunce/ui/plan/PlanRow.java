package cn.cunce.ui.plan;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Money;
import cn.cunce.ui.plan.RefusalRow.Gap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A household in the list of plans.
///
/// @param causes in words, the main one first
/// @param demands in words
/// @param open what is missing so that nothing can be planned for it at all
record PlanRow(
        RecordId household,
        String number,
        String head,
        Optional<Money> perHead,
        List<String> causes,
        List<String> demands,
        List<LineRow> lines,
        List<RefusalRow> refusals,
        List<Gap> open) {

    /// How the plan of a household stands, and the text key of its word.
    enum State {
        PROPOSED("planning.proposed"),
        ADOPTED("planning.adopted"),
        CHANGED("planning.changed"),
        RENEWED("planning.renewed"),
        OPEN("planning.open"),
        NOTHING("planning.nothing");

        private final String key;

        State(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    PlanRow {
        causes = List.copyOf(causes);
        demands = List.copyOf(demands);
        lines = List.copyOf(lines);
        refusals = List.copyOf(refusals);
        open = List.copyOf(open);
    }

    State state() {
        if (has(LineRow.State.CHANGED) || has(LineRow.State.DROPPED)) {
            return State.CHANGED;
        }
        if (has(LineRow.State.RENEWED)) {
            return State.RENEWED;
        }
        if (has(LineRow.State.PROPOSED)) {
            return isAdopted() ? State.RENEWED : State.PROPOSED;
        }
        if (isAdopted()) {
            return State.ADOPTED;
        }
        return gaps() > 0 ? State.OPEN : State.NOTHING;
    }

    private boolean has(LineRow.State state) {
        return lines.stream().anyMatch(line -> line.state() == state);
    }

    boolean isAdopted() {
        return lines.stream().anyMatch(line -> line.kept().isPresent());
    }

    /// Of what stands.
    int items() {
        return (int) lines.stream().filter(line -> line.state() != LineRow.State.DROPPED).count();
    }

    Money total() {
        return lines.stream().map(LineRow::amount).reduce(Money.ZERO, Money::plus);
    }

    /// How many facts of the household are missing; what the pack lacks is not counted.
    int gaps() {
        return (int)
                Stream.concat(
                                open.stream(),
                                refusals.stream().flatMap(refusal -> refusal.gaps().stream()))
                        .filter(gap -> !gap.isOfPack())
                        .map(Gap::name)
                        .distinct()
                        .count();
    }

    /// A household is in it: a log must not carry it.
    @Override
    public String toString() {
        return "plan of " + household.id();
    }
}
