package cn.cunce.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.text.ReasonLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonTreeTest {

    @Test
    void what_decides_is_open_and_the_rest_is_folded() {
        var tree =
                new ReasonTree(
                        List.of(
                                line(0, false),
                                line(1, false),
                                line(2, true),
                                line(1, false),
                                line(2, false)));

        assertThat(tree.shown()).containsExactly(0, 1, 2, 3);
        tree.fold(3, false);
        assertThat(tree.shown()).containsExactly(0, 1, 2, 3, 4);
        assertThat(tree.whole(4)).isEqualTo(3);
    }

    @Test
    void what_is_said_of_hundreds_of_people_is_folded_even_where_it_decides() {
        var lines = new ArrayList<>(List.of(line(0, false), line(1, false)));
        for (int i = 0; i < 300; i++) {
            lines.add(line(2, true));
        }

        assertThat(new ReasonTree(lines).shown()).containsExactly(0, 1);
    }

    private static ReasonLine line(int depth, boolean decisive) {
        return new ReasonLine(depth, Optional.empty(), "", "", List.of(), decisive, node());
    }

    private static Explanation node() {
        return new Explanation(
                Kind.FACT,
                "",
                "",
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of());
    }
}
