package cn.cunce.model.field;

import cn.cunce.model.value.NumberReader;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Wording;
import cn.cunce.model.value.Written;
import java.math.BigDecimal;

/// Reads a percentage: `60%`, 60 under a header in %, or 0.6 where nothing names a unit; 未开工 is 0.
final class PercentReading {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Reading<BigDecimal> read(Written written, String unit) {
        var bare = Wording.bare(written.text());
        if (bare.equals("未开工") || bare.equals("尚未开工")) {
            return Reading.value(BigDecimal.ZERO, Problem.of("PROGRESS_WORD", written.text()));
        }
        var reading = NumberReader.decimal(written, "%", "%");
        return unit.isEmpty() && !bare.endsWith("%") ? reading.map(PercentReading::whole) : reading;
    }

    /// A spreadsheet keeps 60% as 0.6, and 100% as 1.
    private static BigDecimal whole(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0
                ? share.multiply(HUNDRED)
                : share;
    }

    private PercentReading() {}
}
