package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.ConfirmDecision;
import cn.cunce.service.RevokeDecision;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;

/// Confirms a decision or takes it back, and says what came of it.
///
/// @param after heard when something was done
record DecisionDeeds(DecisionDesk desk, Jobs jobs, Messages messages, Runnable after) {

    void confirm(RecordId decision) {
        jobs.run("targeting.confirming", () -> desk.confirming().confirm(decision), this::say);
    }

    void revoke(RecordId decision, String why) {
        jobs.run("targeting.revoking", () -> desk.revoking().revoke(decision, why), this::say);
    }

    private void say(ConfirmDecision.Result result) {
        messages.say(
                switch (result) {
                    case ConfirmDecision.Result.Confirmed _ ->
                            Message.of(Level.GOOD, "targeting.confirmed");
                    case ConfirmDecision.Result.Already _ ->
                            Message.of(Level.TOLD, "targeting.confirmedBefore");
                    case ConfirmDecision.Result.Revoked _ ->
                            Message.of(Level.LOOK, "targeting.revokedBefore");
                    case ConfirmDecision.Result.StillOpen _ ->
                            Message.of(Level.LOOK, "targeting.stillOpen");
                    case ConfirmDecision.Result.Standing(var other) ->
                            Message.of(
                                    Level.LOOK, "targeting.standing", other.state().made().day());
                    case ConfirmDecision.Result.None _ ->
                            Message.of(Level.LOOK, "targeting.noDecision");
                });
        after.run();
    }

    private void say(RevokeDecision.Result result) {
        messages.say(
                switch (result) {
                    case RevokeDecision.Result.Revoked _ ->
                            Message.of(Level.GOOD, "targeting.revoked");
                    case RevokeDecision.Result.Already _ ->
                            Message.of(Level.TOLD, "targeting.revokedBefore");
                    case RevokeDecision.Result.NoReason _ ->
                            Message.of(Level.LOOK, "targeting.noReason");
                    case RevokeDecision.Result.None _ ->
                            Message.of(Level.LOOK, "targeting.noDecision");
                });
        if (!(result instanceof RevokeDecision.Result.NoReason)) {
            after.run();
        }
    }
}
