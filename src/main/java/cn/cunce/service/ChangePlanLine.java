package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.PlanFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.value.Money;
import cn.cunce.store.BookReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes something else of a line of a plan, with a reason. What the pack proposed stays beside it.
public final class ChangePlanLine {

    public sealed interface Result {

        /// On the disk.
        ///
        /// @param reference by which it can be undone
        record Changed(AdoptedLine line, String reference) implements Result {}

        /// Nobody said why; nothing was written.
        record NoReason() implements Result {}

        /// Somebody else has meanwhile made something else of it. Nothing was written.
        record Conflicting(AdoptedLine now) implements Result {}

        /// It has begun, and is no longer planned.
        record Begun(AdoptedLine line) implements Result {}

        /// It is no longer in the plan.
        record None() implements Result {}
    }

    private final OpenedBook opened;

    public ChangePlanLine(OpenedBook opened) {
        this.opened = opened;
    }

    /// @param seen as it was on the screen
    /// @param amount in the place of what was planned; not below 0
    public Result change(AdoptedLine seen, Money amount, String reason) {
        if (amount.fen() < 0) {
            throw new IllegalArgumentException("amount below 0");
        }
        return because(reason, seen, planned(amount, AdoptedLine.PLANNED));
    }

    /// Takes it from the plan.
    public Result drop(AdoptedLine seen, String reason) {
        return because(reason, seen, planned(Money.ZERO, AdoptedLine.DROPPED));
    }

    /// Back to what the pack proposed.
    public Result restore(AdoptedLine seen) {
        var amount = seen.proposed().orElse(Money.ZERO);
        var set = planned(amount, AdoptedLine.PLANNED);
        return save(seen, new Edit(seen.id(), set, Set.of(PlanFields.CHANGE_REASON)));
    }

    private static Answers planned(Money amount, String status) {
        return Answers.NONE
                .with(MeasureFields.PLANNED_AMOUNT, amount)
                .with(MeasureFields.MEASURE_STATUS, status);
    }

    private Result because(String reason, AdoptedLine seen, Answers set) {
        return reason.isBlank()
                ? new Result.NoReason()
                : save(
                        seen,
                        Edit.set(seen.id(), set.with(PlanFields.CHANGE_REASON, reason.strip())));
    }

    private Result save(AdoptedLine seen, Edit edit) {
        var reference = opened.newReference();
        return opened.book()
                .<Result>write(
                        writer -> {
                            var now = find(writer.reader(), seen);
                            if (now.isEmpty()) {
                                return new Result.None();
                            }
                            if (!now.get().isOpen()) {
                                return new Result.Begun(now.get());
                            }
                            if (!now.get().equals(seen)) {
                                return new Result.Conflicting(now.get());
                            }
                            var cause = new Cause(Cause.Kind.TYPED, reference);
                            writer.save(opened.author(), List.of(edit), cause);
                            var after = find(writer.reader(), seen);
                            return new Result.Changed(after.orElseThrow(), reference);
                        });
    }

    private static Optional<AdoptedLine> find(BookReader reader, AdoptedLine line) {
        Optional<LedgerRecord> record = reader.record(line.id());
        return record.flatMap(PlanRecords::line);
    }
}
