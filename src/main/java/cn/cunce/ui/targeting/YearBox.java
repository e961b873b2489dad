package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whether one of several years in a row is met: ■ yes, □ no, ◇ what is needed is not recorded,
/// and so does not count.
record YearBox(int year, Verdict met) {

    String sign() {
        return switch (met) {
            case YES -> "■";
            case NO -> "□";
            case UNDETERMINED -> "◇";
        };
    }

    /// Of the longest row of years that a reason looks at, the earliest first.
    ///
    /// @param year of the question
    static List<YearBox> of(Explanation because, int year) {
        return rows(because)
                .max(Comparator.comparing(node -> node.parts().size()))
                .map(node -> node.parts().stream().map(part -> box(part, year)).toList().reversed())
                .orElse(List.of());
    }

    private static Stream<Explanation> rows(Explanation node) {
        var own =
                node.kind() == Kind.CONSECUTIVE && isOfYears(node)
                        ? Stream.of(node)
                        : Stream.<Explanation>empty();
        return Stream.concat(own, node.parts().stream().flatMap(YearBox::rows));
    }

    /// Without the number of years nobody knows which.
    private static boolean isOfYears(Explanation node) {
        return !node.parts().isEmpty()
                && node.parts().stream().allMatch(part -> part.kind() == Kind.IN_YEAR);
    }

    private static YearBox box(Explanation part, int year) {
        return new YearBox(
                part.year() == 0 ? year : part.year(),
                part.standing().orElse(Verdict.UNDETERMINED));
    }
}
