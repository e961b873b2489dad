package cn.cunce.model.rule;

import java.time.Instant;

/// A version of a pack that a book keeps: the file itself stands beside it.
///
/// @param digest over all texts of the pack and of those it builds on
/// @param issuer id of the device that signed it
/// @param file how it was called
/// @param actor who took it in
public record KeptPack(
        String id,
        String version,
        String digest,
        String issuer,
        String file,
        String actor,
        Instant at) {}
