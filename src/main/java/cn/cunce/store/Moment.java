package cn.cunce.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Where and when an expression is asked: over which rows, on which day, and who stands for its
/// variables.
///
/// @param day that of the question, or another within `inYear`
record Moment(AskedRows rows, LocalDate day, Map<String, Listed> variables) {

    Moment {
        variables = Map.copyOf(variables);
    }

    Moment inYear(long years) {
        return new Moment(rows, day.plusYears(years), variables);
    }

    /// What a definition or rule says does not depend on who is asked about it.
    Moment withoutVariables() {
        return variables.isEmpty() ? this : new Moment(rows, day, Map.of());
    }

    Moment within(AskedRows inner, String variable, Listed each) {
        var more = new HashMap<>(variables);
        more.put(variable, each);
        return new Moment(inner, day, more);
    }
}
