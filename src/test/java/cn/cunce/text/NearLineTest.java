package cn.cunce.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearLineTest {

    @ParameterizedTest
    @CsvSource({
        "4015, 4000, 元, true",
        "4200.00, 4000, 元, true",
        "4200.01, 4000, 元, false",
        "3800, 4000, 元, true",
        "3799.99, 4000, 元, false",
        "0, 0, 元, false",
        "31, 30, %, false",
    })
    void an_amount_within_the_twentieth_part_of_its_line_is_near(
            String found, String line, String unit, boolean near) {
        var compared =
                node(
                        Kind.COMPARE,
                        "",
                        List.of(node(Kind.FACT, found, unit), node(Kind.PARAMETER, line, unit)));

        assertThat(NearLine.of(node(Kind.ANY, "", List.of(compared)))).isEqualTo(near);
    }

    private static Explanation node(Kind kind, String value, String unit) {
        return node(kind, value, unit, List.of());
    }

    private static Explanation node(Kind kind, String value, List<Explanation> parts) {
        return node(kind, value, "", parts);
    }

    private static Explanation node(Kind kind, String value, String unit, List<Explanation> parts) {
        return new Explanation(
                kind,
                "",
                "",
                "",
                0,
                parts.isEmpty() ? Optional.empty() : Optional.of(Verdict.NO),
                Optional.of(value).filter(text -> !text.isEmpty()),
                unit,
                List.of(),
                List.of(),
                parts);
    }
}
