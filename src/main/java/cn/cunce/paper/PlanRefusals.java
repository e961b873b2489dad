package cn.cunce.paper;

import cn.cunce.paper.PlanEntries.Left;
import java.io.IOException;
import java.util.List;

/// Measures that would answer the need and are not in the plan, and why, in small print.
record PlanRefusals(CardTables tables) {

    private static final List<Float> SHARES = List.of(140f, 354f);
    private static final float SPACE_FOR_THE_FIRST = 40;

    /// Without a heading where there are none.
    void print(List<Left> left, Pages pages) throws IOException {
        if (left.isEmpty()) {
            return;
        }
        var texts = tables.texts();
        pages.heading(texts.of("paper.plan.refused"), SPACE_FOR_THE_FIRST);
        var head =
                tables.head(List.of(texts.of("paper.plan.measure"), texts.of("paper.plan.whyNot")));
        var grid = new Grid(pages, SHARES, List.of(head));
        for (var measure : left) {
            grid.add(
                    Row.of(List.of(tables.words(measure.title()), tables.words(measure.whyNot()))));
        }
    }
}
