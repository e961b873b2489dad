package cn.cunce.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What stands around the content of every page: of whom, as of when, from which state of the
/// ledger, and when and by whom it was printed.
///
/// @param unit county, township and village, as people write it
/// @param asOf 口径日期
/// @param ledgerDigest SHA-256 of the ledger's state in hexadecimal
/// @param pack name and version of the policy pack, where one had a part in it
/// @param filter which households, where it is not all
/// @param reason why whole identity numbers stand there, where they do
public record Imprint(
        String unit,
        LocalDate asOf,
        String ledgerDigest,
        Instant printedAt,
        Optional<String> printedBy,
        Optional<String> pack,
        Optional<String> filter,
        Optional<String> reason) {

    private static final int CHECK_CODE_LENGTH = 8;

    /// The same for a paper that stands on this pack.
    Imprint ofPack(String nameAndVersion) {
        return new Imprint(
                unit,
                asOf,
                ledgerDigest,
                printedAt,
                printedBy,
                Optional.of(nameAndVersion),
                filter,
                reason);
    }

    /// The same for a paper about some of the households, or one with a reason to be on it.
    public Imprint of(Optional<String> someHouseholds, Optional<String> whyWholeNumbers) {
        return new Imprint(
                unit,
                asOf,
                ledgerDigest,
                printedAt,
                printedBy,
                pack,
                someHouseholds,
                whyWholeNumbers);
    }

    /// The beginning of the digest, by which a paper and a ledger are told to agree.
    String checkCode() {
        return ledgerDigest.substring(0, Math.min(CHECK_CODE_LENGTH, ledgerDigest.length()));
    }
}
