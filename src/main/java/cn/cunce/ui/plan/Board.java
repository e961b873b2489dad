package cn.cunce.ui.plan;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.FundUse;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// The plans of a village as the desk shows them, worked out off the window's thread.
///
/// @param proposal what the pack proposes; empty while nobody has asked
/// @param rows by number
record Board(Optional<Plan> proposal, List<PlanRow> rows) {

    static final Board EMPTY = new Board(Optional.empty(), List.of());

    /// A fund.
    ///
    /// @param cap what there is; empty where nobody has set a limit
    /// @param used what the lines that stand take from it
    record Pot(String title, Optional<Money> cap, Money used) {
        Optional<Money> left() {
            return cap.map(all -> new Money(all.fen() - used.fen()));
        }

        boolean isOverdrawn() {
            return left().filter(left -> left.fen() < 0).isPresent();
        }
    }

    /// What could not be given for want of money, or because of a limit.
    record Shortage(int lines, Money amount) {}

    Board {
        rows = List.copyOf(rows);
    }

    /// Whether there is anything to count: what nobody has asked about is not nought.
    boolean isCounted() {
        return proposal.isPresent() || !rows.isEmpty();
    }

    /// The proposal for one household alone.
    Optional<Plan> proposalOf(RecordId household) {
        return proposal.map(
                plan ->
                        new Plan(
                                plan.pack(),
                                plan.version(),
                                plan.year(),
                                plan.households().stream()
                                        .filter(one -> one.household().record().equals(household))
                                        .toList(),
                                plan.funds()));
    }

    /// In the order of the pack; without a proposal those that the lines name.
    List<Pot> pots() {
        return proposal.map(plan -> plan.funds().stream().map(this::pot).toList())
                .orElseGet(this::potsOfLines);
    }

    private Pot pot(FundUse fund) {
        return new Pot(fund.title(), fund.cap(), used(fund.fund()));
    }

    private List<Pot> potsOfLines() {
        return rows.stream()
                .flatMap(row -> row.lines().stream())
                .map(line -> new Pot(line.fundTitle(), Optional.empty(), used(line.fund())))
                .distinct()
                .toList();
    }

    private Money used(String fund) {
        return rows.stream()
                .flatMap(row -> row.lines().stream())
                .filter(line -> line.fund().equals(fund))
                .map(LineRow::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    Shortage shortage() {
        var wanting =
                rows.stream()
                        .flatMap(row -> row.refusals().stream())
                        .filter(RefusalRow::limited)
                        .toList();
        var amount =
                wanting.stream()
                        .flatMap(refusal -> refusal.amount().stream())
                        .reduce(Money.ZERO, Money::plus);
        return new Shortage(wanting.size(), amount);
    }
}
