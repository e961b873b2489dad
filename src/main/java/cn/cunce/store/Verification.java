package cn.cunce.store;

import cn.cunce.model.ledger.RecordId;
import java.util.List;
import java.util.Optional;

/// What comparing a book with itself has found.
///
/// @param changes looked at
/// @param records that the changes amount to
public record Verification(long changes, long records, List<Problem> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    /// @param code for ever: CHAIN_BROKEN and CHANGE_LOST are damage to the changes themselves;
    ///     ROW_DIFFERS, ROW_MISSING and ROW_UNKNOWN can be mended from the changes
    /// @param record whose row it is; empty where a lane is meant
    /// @param lane and counter, or empty
    public record Problem(String code, Optional<RecordId> record, String lane) {

        Problem(String code, RecordId record) {
            this(code, Optional.of(record), "");
        }

        static Problem ofLane(String code, String lane) {
            return new Problem(code, Optional.empty(), lane);
        }
    }

    public boolean isWell() {
        return problems.isEmpty();
    }
}
