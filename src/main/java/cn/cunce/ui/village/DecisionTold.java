package cn.cunce.ui.village;

import cn.cunce.service.ConfirmDecision;
import cn.cunce.service.RevokeDecision;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;

/// What is said when somebody has confirmed or revoked a decision.
final class DecisionTold {

    static Message of(ConfirmDecision.Result result) {
        return switch (result) {
            case ConfirmDecision.Result.Confirmed _ -> Message.of(Level.GOOD, "profile.confirmed");
            case ConfirmDecision.Result.Already _ ->
                    Message.of(Level.TOLD, "profile.confirmedBefore");
            case ConfirmDecision.Result.Revoked _ ->
                    Message.of(Level.LOOK, "profile.revokedBefore");
            case ConfirmDecision.Result.StillOpen _ -> Message.of(Level.LOOK, "profile.stillOpen");
            case ConfirmDecision.Result.Standing(var other) ->
                    Message.of(Level.LOOK, "profile.standing", other.state().made().day());
            case ConfirmDecision.Result.None _ -> Message.of(Level.LOOK, "profile.noDecision");
        };
    }

    static Message of(RevokeDecision.Result result) {
        return switch (result) {
            case RevokeDecision.Result.Revoked _ -> Message.of(Level.GOOD, "profile.revoked");
            case RevokeDecision.Result.Already _ -> Message.of(Level.TOLD, "profile.revokedBefore");
            case RevokeDecision.Result.NoReason _ -> Message.of(Level.LOOK, "profile.noReason");
            case RevokeDecision.Result.None _ -> Message.of(Level.LOOK, "profile.noDecision");
        };
    }

    private DecisionTold() {}
}
