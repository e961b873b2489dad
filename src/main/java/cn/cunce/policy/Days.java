package cn.cunce.policy;

import cn.cunce.model.rule.Period;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Reads days and spans of days of a pack: `2017-01-01`.
final class Days {

    static final Set<String> KEYS = Set.of("from", "to");

    private final PackFaults faults;

    Days(PackFaults faults) {
        this.faults = faults;
    }

    Optional<LocalDate> day(Scalar written) {
        try {
            return Optional.of(LocalDate.parse(written.text()));
        } catch (DateTimeException e) {
            faults.add(written.spot(), Problem.of("PACK_DATE", written.text()));
            return Optional.empty();
        }
    }

    Optional<Period> period(Mapping mapping) {
        return period(new Section(mapping, KEYS, faults));
    }

    /// The span of the keys `from` and `to` among others.
    Optional<Period> period(Section section) {
        var from = section.needed("from").flatMap(this::day);
        var to = section.needed("to").flatMap(this::day);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            faults.add(
                    section.spot(),
                    Problem.of("PACK_PERIOD_TURNED", from.get().toString(), to.get().toString()));
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), to.get()));
    }
}
