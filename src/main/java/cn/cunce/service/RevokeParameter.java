package cn.cunce.service;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.ParameterAct;
import java.util.Optional;
import java.util.UUID;

/// Takes back what was set over a pack in this place: its days have again what they had before. The
/// history keeps both.
public final class RevokeParameter {

    public sealed interface Result {

        /// @param pack as it is from now on
        record Revoked(Pack pack) implements Result {}

        record NoSuchAct() implements Result {}

        /// It was taken back already, or is a taking back itself.
        record NotStanding() implements Result {}

        record NoReason() implements Result {}
    }

    private final OpenedBook opened;
    private final PackLibrary library;

    public RevokeParameter(OpenedBook opened, PackLibrary library) {
        this.opened = opened;
        this.library = library;
    }

    /// @param pack id of the pack, or of what this place has set over it
    /// @param reason why it is taken back
    public Result revoke(String pack, UUID act, String reason) {
        if (reason.isBlank()) {
            return new Result.NoReason();
        }
        var own = library.own(library.base(pack));
        var found = own.acts().stream().filter(each -> each.id().equals(act)).findFirst();
        if (found.isEmpty()) {
            return new Result.NoSuchAct();
        }
        if (found.get().isRevocation() || own.isRevoked(act)) {
            return new Result.NotStanding();
        }
        var taking = taking(found.get(), reason);
        opened.book()
                .write(
                        writer -> {
                            writer.add(taking);
                            return taking;
                        });
        library.forget();
        return library.find(library.base(pack))
                .<Result>map(Result.Revoked::new)
                .orElseGet(Result.NoSuchAct::new);
    }

    private ParameterAct taking(ParameterAct act, String reason) {
        return new ParameterAct(
                opened.newId(),
                act.pack(),
                act.parameter(),
                act.period(),
                act.value(),
                reason.strip(),
                opened.actor(),
                opened.clock().instant(),
                Optional.of(act.id()));
    }
}
