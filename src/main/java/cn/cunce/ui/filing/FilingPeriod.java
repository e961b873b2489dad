package cn.cunce.ui.filing;

import java.util.Optional;
import java.util.regex.Pattern;

/// The period of a filing as a person types it. It stands on the cover and goes to the township.
final class FilingPeriod {

    private static final Pattern PERIOD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}.-]{0,19}");

    /// @return a text key; empty if it can be one
    static Optional<String> trouble(String typed) {
        if (typed.isBlank()) {
            return Optional.of("filing.noPeriod");
        }
        return PERIOD.matcher(typed.strip()).matches()
                ? Optional.empty()
                : Optional.of("filing.periodWrong");
    }

    private FilingPeriod() {}
}
