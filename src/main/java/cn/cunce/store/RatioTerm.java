package cn.cunce.store;

import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Param;

/// A part of a whole between two ends, the very same field where it is known exactly.
///
/// @param whole positive, unless it is bad
record RatioTerm(Field<BigDecimal> low, Field<BigDecimal> high, Field<BigDecimal> whole, Bad bad)
        implements Term {

    static RatioTerm nothing() {
        return new RatioTerm(NO_PART, NO_PART, Fields.inlined(BigDecimal.ONE), Bad.NEVER);
    }

    boolean isExact() {
        return low == high;
    }

    /// What the pack says, for shares that do not depend on any row.
    Optional<Share> constant() {
        return isExact()
                        && low instanceof Param<BigDecimal> part
                        && whole instanceof Param<BigDecimal> all
                ? Optional.of(new Share(part.getValue(), all.getValue()))
                : Optional.empty();
    }
}
