package cn.cunce.model.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From a day to a day, both included.
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period: " + from + " to " + to);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// What remains when another takes some of its days, earliest first.
    public List<Period> without(Period taken) {
        if (!overlaps(taken)) {
            return List.of(this);
        }
        var rest = new ArrayList<Period>();
        if (from.isBefore(taken.from)) {
            rest.add(new Period(from, taken.from.minusDays(1)));
        }
        if (to.isAfter(taken.to)) {
            rest.add(new Period(taken.to.plusDays(1), to));
        }
        return rest;
    }

    /// The days that both have, if there are any.
    public Optional<Period> shared(Period other) {
        return overlaps(other)
                ? Optional.of(
                        new Period(
                                from.isBefore(other.from) ? other.from : from,
                                to.isAfter(other.to) ? other.to : to))
                : Optional.empty();
    }

    public boolean overlaps(Period other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }
}
