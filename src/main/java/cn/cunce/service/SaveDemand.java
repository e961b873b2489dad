package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import java.util.List;
import java.util.Set;

/// Writes down what a household needs, or what has become of it.
public final class SaveDemand {

    public sealed interface Result {

        /// On the disk.
        ///
        /// @param reference by which it can be undone; empty if nothing differed
        record Saved(RecordId demand, String reference) implements Result {}

        /// Somebody else has meanwhile changed the same fields to something else. Nothing was
        /// saved.
        ///
        /// @param now all that the book says of it
        record Conflicting(Set<LedgerField<?>> fields, Answers now) implements Result {
            public Conflicting {
                fields = Set.copyOf(fields);
            }
        }
    }

    /// 登记.
    private static final String REGISTERED = "10";

    private final OpenedBook opened;

    public SaveDemand(OpenedBook opened) {
        this.opened = opened;
    }

    /// A new one is 登记 unless somebody has said otherwise.
    public Result add(RecordId household, Answers said) {
        var status = DemandFields.DEMAND_STATUS;
        var whose = said.with(DemandFields.HOUSEHOLD, household.id());
        var isSaid = said.get(status).isPresent() || said.missing().containsKey(status);
        var demand = opened.ids().fresh(Entity.DEMAND, household.village());
        return save(demand, Answers.NONE, isSaid ? whose : whose.with(status, REGISTERED));
    }

    /// @param before as it was on the screen
    public Result save(RecordId demand, Answers before, Answers after) {
        var edit = Edit.between(demand, before, after);
        var reference = opened.newReference();
        return opened.book()
                .<Result>write(
                        writer -> {
                            var now = writer.reader().record(demand).map(LedgerRecord::answers);
                            var stale = now.map(said -> StaleFields.of(edit, before, said));
                            if (stale.filter(fields -> !fields.isEmpty()).isPresent()) {
                                return new Result.Conflicting(stale.get(), now.orElseThrow());
                            }
                            var cause = new Cause(Cause.Kind.TYPED, reference);
                            var changes = writer.save(opened.author(), List.of(edit), cause);
                            return new Result.Saved(demand, changes == 0 ? "" : reference);
                        });
    }
}
