package cn.cunce.model.ledger;

import cn.cunce.model.value.Missing;
import java.time.Instant;
import java.util.Optional;

/// One of several values that nobody has replaced, with who said it, when, and from where.
///
/// @param value empty where the field was emptied, or is missing with a reason
/// @param plain the value in its plain form, for showing and for choosing
public record LiveValue(
        Optional<Object> value,
        Optional<Missing> missing,
        Optional<Object> plain,
        LaneId lane,
        long counter,
        String actor,
        Instant at,
        Cause cause) {}
