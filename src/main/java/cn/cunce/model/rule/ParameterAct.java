package cn.cunce.model.rule;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What somebody did to a parameter of a pack in his own place: set it for some days, or took back
/// what was set. An act is never changed; what holds is what all of them leave.
///
/// @param id sorts behind those of earlier acts
/// @param pack that the value is set over
/// @param parameter its key
/// @param period the days for which it was set
/// @param value as packs write it
/// @param reason the document that says so; of a taking back, why
/// @param revokes the act that this one takes back
public record ParameterAct(
        UUID id,
        String pack,
        String parameter,
        Period period,
        String value,
        String reason,
        String actor,
        Instant at,
        Optional<UUID> revokes) {

    public boolean isRevocation() {
        return revokes.isPresent();
    }
}
