package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Parameter.Dated;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.TriedValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Packs in which parameters have other values, to see what would come of it. Nothing of it is
/// kept.
public final class OtherParameters {

    /// A pack with other values.
    public sealed interface Result {

        record Changed(Pack pack) implements Result {}

        /// The pack has no such parameter.
        record Unknown(TriedValue value) implements Result {}

        /// The text is no value of the parameter's type.
        record Unreadable(TriedValue value, Parameter parameter) implements Result {}
    }

    /// @param on the day of the question
    public static Result set(Pack pack, List<TriedValue> values, LocalDate on, CodeLists codes) {
        var changed = new LinkedHashMap<>(pack.parameters());
        for (var value : values) {
            var parameter = Optional.ofNullable(changed.get(value.key()));
            if (parameter.isEmpty()) {
                return new Result.Unknown(value);
            }
            if (value.text().equals(CaseValues.UNSET)
                    || !CaseValues.readable(parameter.get(), value.text(), codes)) {
                return new Result.Unreadable(value, parameter.get());
            }
            var period = period(parameter.get(), value, on);
            var one = new CaseValues(codes).with(parameter.get(), period, value.text());
            changed.put(value.key(), one);
        }
        return new Result.Changed(pack.withParameters(changed));
    }

    private static Period period(Parameter parameter, TriedValue value, LocalDate on) {
        return value.year().isEmpty()
                ? parameter.on(on).map(Dated::period).orElseGet(() -> yearOf(on.getYear()))
                : yearOf(value.year().get());
    }

    private static Period yearOf(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The parameters that a rule reads, through definitions and other rules too, in the order of
    /// the pack.
    public static List<Parameter> of(Pack pack, Rule rule) {
        var read = new Mentions(pack.definitions(), pack.rules()).of(rule).parameters();
        return pack.parameters().values().stream()
                .filter(parameter -> read.contains(parameter.key()))
                .toList();
    }

    private OtherParameters() {}
}
