package cn.cunce.paper;

import cn.cunce.text.ReasonLine;
import cn.cunce.text.ReasonText;
import java.io.IOException;
import java.util.List;

/// The conditions of a ruling one below the other, those of a condition further in; what decides
/// stands in bold.
record ReasonTree(CardTables tables, ReasonText reasons) {

    private static final List<Float> SHARES = List.of(270f, 122f, 44f, 58f);
    private static final float SPACE_FOR_THE_FIRST = 60;
    private static final float STEP = 9;

    /// Deeper ones stand no further in, so that there is room for the words.
    private static final int DEEPEST = 12;

    void print(List<ReasonLine> lines, Pages pages) throws IOException {
        var texts = tables.texts();
        pages.heading(texts.of("paper.explanation.tree"), SPACE_FOR_THE_FIRST);
        var head =
                tables.head(
                        List.of(
                                texts.of("paper.explanation.condition"),
                                texts.of("paper.explanation.found"),
                                texts.of("paper.explanation.holds"),
                                texts.of("paper.plan.clause")));
        var grid = new Grid(pages, SHARES, List.of(head));
        for (var line : lines) {
            grid.add(row(line));
        }
    }

    private Row row(ReasonLine line) {
        var mark = line.verdict().map(reasons::mark).orElse("");
        var label = mark.isEmpty() ? line.label() : mark + " " + line.label();
        var words = line.decisive() ? tables.bold(label) : tables.words(label);
        return Row.of(
                List.of(
                        words.indented(Math.min(line.depth(), DEEPEST) * STEP),
                        tables.words(line.value()),
                        tables.centred(line.verdict().map(reasons::markWord).orElse("")),
                        tables.number(String.join("\n", line.clauses()))));
    }
}
