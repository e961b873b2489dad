package cn.cunce.service;

import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Decision;
import java.util.List;

/// Takes a decision back, proposed or confirmed, with a reason. It stays in the book with it.
public final class RevokeDecision {

    public sealed interface Result {

        /// On the disk.
        record Revoked(Decision decision) implements Result {}

        /// It was revoked before.
        record Already(Decision decision) implements Result {}

        /// Nobody said why; nothing was written.
        record NoReason() implements Result {}

        /// There is no such decision.
        record None() implements Result {}
    }

    private final OpenedBook opened;

    public RevokeDecision(OpenedBook opened) {
        this.opened = opened;
    }

    public Result revoke(RecordId decision, String reason) {
        if (reason.isBlank()) {
            return new Result.NoReason();
        }
        var cause = new Cause(Cause.Kind.DECISION, opened.newReference());
        var act = new Decision.Act(opened.actor(), opened.today());
        return opened.book()
                .<Result>write(
                        writer -> {
                            var found = ListDecisions.find(writer.reader(), decision);
                            if (found.isEmpty()) {
                                return new Result.None();
                            }
                            if (found.get().is(Decision.Status.REVOKED)) {
                                return new Result.Already(found.get());
                            }
                            var edit = DecisionRecords.revoked(decision, act, reason.strip());
                            writer.save(opened.author(), List.of(edit), cause);
                            var now = ListDecisions.find(writer.reader(), decision);
                            return new Result.Revoked(now.orElseThrow());
                        });
    }
}
