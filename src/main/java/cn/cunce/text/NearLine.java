package cn.cunce.text;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether an amount lies so close to the line it is compared with that a slip of the pen may have
/// decided: 线上下 5 %.
public final class NearLine {

    /// How far from the line is near, on screen; no policy knows it.
    private static final BigDecimal PART = new BigDecimal("0.05");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    public static boolean of(Explanation because) {
        return isNear(because) || because.parts().stream().anyMatch(NearLine::of);
    }

    private static boolean isNear(Explanation node) {
        if (node.kind() != Kind.COMPARE || node.parts().size() != 2) {
            return false;
        }
        var found = amount(node.parts().getFirst());
        var line = amount(node.parts().getLast());
        return found.isPresent() && line.isPresent() && isNear(found.get(), line.get());
    }

    private static boolean isNear(BigDecimal found, BigDecimal line) {
        return line.signum() > 0 && found.subtract(line).abs().compareTo(line.multiply(PART)) <= 0;
    }

    private static Optional<BigDecimal> amount(Explanation side) {
        return side.value()
                .filter(_ -> ReasonValue.isMoney(side))
                .filter(value -> NUMBER.matcher(value).matches())
                .map(BigDecimal::new);
    }

    private NearLine() {}
}
