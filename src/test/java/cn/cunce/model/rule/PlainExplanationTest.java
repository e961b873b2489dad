package cn.cunce.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainExplanationTest {

    @Test
    void what_is_empty_is_left_out() {
        var leaf = Explanations.fact("household.isRegistered", "是否建档立卡", "是");

        assertThat(PlainExplanation.of(leaf))
                .isEqualTo(
                        Map.of(
                                "kind", "fact",
                                "name", "household.isRegistered",
                                "title", "是否建档立卡",
                                "value", "是"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20180630})
    void nothing_is_lost(long seed) {
        var tree = tree(new Random(seed), 4);

        assertThat(PlainExplanation.read(PlainExplanation.of(tree)))
                .as("seed %d", seed)
                .isEqualTo(tree);
    }

    @Test
    void a_kind_of_a_later_version_can_still_be_shown() {
        var later = Map.of("kind", "quantile", "title", "中位数", "value", "3");

        assertThat(PlainExplanation.read(later).title()).isEqualTo("中位数");
    }

    private static Explanation tree(Random random, int depth) {
        var parts = new ArrayList<Explanation>();
        for (int i = 0; depth > 0 && i < random.nextInt(4); i++) {
            parts.add(tree(random, depth - 1));
        }
        var kinds = Explanation.Kind.values();
        return new Explanation(
                kinds[random.nextInt(kinds.length)],
                some(random, "household.mainCause"),
                some(random, "主要致贫原因"),
                some(random, "杨秀英"),
                random.nextBoolean() ? 0 : 2016,
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(Verdict.values()[random.nextInt(3)]),
                random.nextBoolean() ? Optional.empty() : Optional.of(some(random, "因病\"\n𠮷")),
                some(random, "元/年"),
                random.nextBoolean() ? List.of() : List.of("CS-36", "CS-37"),
                random.nextBoolean() ? List.of() : List.of("householdYear.wageIncome@2016"),
                parts);
    }

    private static String some(Random random, String text) {
        return random.nextBoolean() ? "" : text;
    }
}
