package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.PartialDate;
import java.util.List;

/// Takes a demand from the list of what a household needs. It stays in the book with the reason.
public final class EndDemand {

    public sealed interface Result {

        /// On the disk.
        ///
        /// @param reference by which it can be undone
        record Ended(String reference) implements Result {}

        /// It had ended, or was never there.
        record None() implements Result {}
    }

    private static final LedgerField<String> ENDED = RecordFields.ended(Entity.DEMAND);
    private static final LedgerField<PartialDate> ENDED_DATE =
            RecordFields.endedDate(Entity.DEMAND);

    private final OpenedBook opened;

    public EndDemand(OpenedBook opened) {
        this.opened = opened;
    }

    /// Ends it today.
    ///
    /// @param reason code of `end_reason`: 录入错误, 已完结, 其他
    public Result end(RecordId demand, String reason) {
        var reference = opened.newReference();
        var today = PartialDate.day(opened.today());
        var edit = Edit.set(demand, Answers.NONE.with(ENDED, reason).with(ENDED_DATE, today));
        return opened.book()
                .<Result>write(
                        writer -> {
                            if (writer.reader()
                                    .record(demand)
                                    .filter(EndDemand::stands)
                                    .isEmpty()) {
                                return new Result.None();
                            }
                            var cause = new Cause(Cause.Kind.TYPED, reference);
                            writer.save(opened.author(), List.of(edit), cause);
                            return new Result.Ended(reference);
                        });
    }

    static boolean stands(LedgerRecord demand) {
        return demand.get(ENDED).isEmpty();
    }
}
