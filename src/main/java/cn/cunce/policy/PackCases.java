package cn.cunce.policy;

import cn.cunce.model.rule.CaseLine;
import cn.cunce.model.rule.Fund;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.policy.PackCase.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The cases of a pack, to be read by people.
public final class PackCases {

    /// In the order of the pack's files.
    public static List<CaseLine> of(PackReader.Result.Read read) {
        return read.proof().cases().stream().map(one -> line(read.pack(), one)).toList();
    }

    private static CaseLine line(Pack pack, PackCase one) {
        return new CaseLine(
                one.name(),
                asked(pack, one.question()),
                one.on(),
                one.told().stream()
                        .filter(cell -> !cell.text().isEmpty())
                        .map(cell -> cell.told().name() + " = " + cell.text())
                        .collect(Collectors.joining("\n")),
                PackTester.told(one.expected()),
                one.why());
    }

    private static String asked(Pack pack, Question question) {
        return switch (question.kind()) {
            case RULE -> title(pack.rules(), question.id(), Rule::title);
            case MEASURE, MEASURE_MOST -> title(pack.measures(), question.id(), Measure::title);
            case FUND_CAP -> title(pack.funds(), question.id(), Fund::title);
            case HOUSEHOLD_MOST -> pack.title();
        };
    }

    private static <T> String title(Map<String, T> entries, String id, Function<T, String> title) {
        return Optional.ofNullable(entries.get(id)).map(title).orElse(id);
    }

    private PackCases() {}
}
