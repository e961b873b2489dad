package cn.cunce.policy.engine;

import java.util.ArrayList;
import java.util.List;

/// The contradictions that a pack can come upon, each with its status.
final class Errors {

    static final int HOUSEHOLD_EMPTY = Status.INVALID;
    static final int NEGATIVE_COMPONENT = Status.INVALID + 1;
    static final int DIVISION_BY_ZERO = Status.INVALID + 2;

    private final List<String> codes =
            new ArrayList<>(List.of("HOUSEHOLD_EMPTY", "NEGATIVE_COMPONENT", "DIVISION_BY_ZERO"));

    int status(String code) {
        var known = codes.indexOf(code);
        if (known >= 0) {
            return Status.INVALID + known;
        }
        codes.add(code);
        if (codes.size() > Status.MOST - Status.INVALID) {
            throw new IllegalStateException("too many contradictions");
        }
        return Status.INVALID + codes.size() - 1;
    }

    String code(int status) {
        return codes.get(status - Status.INVALID);
    }

    /// Why a thing is not known exactly; yes where it is.
    int statusOf(Object thing) {
        return switch (thing) {
            case Known.Invalid(var code) -> status(code);
            case Known.Missing _, Known.Between _ -> Status.OPEN;
            default -> Status.YES;
        };
    }

    /// The status of a condition that is `known`.
    int status(Known known) {
        return switch (known) {
            case Known.Exactly(var value) -> Status.of((Boolean) value);
            case Known.Between _, Known.Missing _ -> Status.OPEN;
            case Known.Invalid(var code) -> status(code);
        };
    }
}
