package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Parameter.Dated;
import cn.cunce.model.rule.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays what a case says of a parameter over what its pack says.
final class CaseValues {

    /// A case in which nobody has set the parameter.
    static final String UNSET = "未定";

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final String ORIGIN = "case";

    private final CodeLists codes;

    CaseValues(CodeLists codes) {
        this.codes = codes;
    }

    static boolean readable(Parameter parameter, String text, CodeLists codes) {
        return text.equals(UNSET) || new CaseValues(codes).value(parameter, text).isPresent();
    }

    /// @param text one value, several of one year each (`2016:3600.00;2017:4000.00`), or 未定
    Parameter with(Parameter parameter, Told.Of of, String text) {
        return switch (of) {
            case Told.Of.Question() -> with(parameter, List.of(), new Period(FIRST, LAST), text);
            case Told.Of.Year(var year) -> with(parameter, yearOf(year), text);
            case Told.Of.Each() -> each(parameter, text);
        };
    }

    /// The value on these days; on all others what the pack says.
    Parameter with(Parameter parameter, Period period, String text) {
        return with(parameter, besides(parameter, period), period, text);
    }

    private Parameter each(Parameter parameter, String text) {
        var bare = replaced(parameter, List.of());
        for (var part : text.isBlank() ? new String[0] : text.split(";")) {
            var split = part.split(":", 2);
            bare = with(bare, new Told.Of.Year(Integer.parseInt(split[0].strip())), split[1]);
        }
        return bare;
    }

    private Parameter with(Parameter parameter, List<Dated> others, Period period, String text) {
        var all = new ArrayList<>(others);
        if (!text.isBlank() && !text.equals(UNSET)) {
            var value = value(parameter, text.strip()).orElseThrow();
            all.add(new Dated(period, value, "", ORIGIN, false));
        }
        return replaced(parameter, all);
    }

    private static List<Dated> besides(Parameter parameter, Period period) {
        return parameter.values().stream()
                .flatMap(dated -> ParameterReader.besides(dated, period))
                .toList();
    }

    private Optional<Object> value(Parameter parameter, String text) {
        var faults = new PackFaults();
        return new ParameterValues(codes, faults)
                .read(parameter.type(), ParameterText.node(parameter, text));
    }

    private static Period yearOf(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Parameter replaced(Parameter parameter, List<Dated> values) {
        return new Parameter(
                parameter.key(), parameter.title(), parameter.type(), parameter.unit(), values);
    }
}
