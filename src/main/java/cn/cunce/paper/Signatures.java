package cn.cunce.paper;

import cn.cunce.paper.Cell.Align;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/// Boxes for who signs, high enough to sign in, with room for the date.
record Signatures(CardTables tables) {

    private static final float BOX_HEIGHT = Sheet.millimetres(12);

    /// @param signers from left to right
    void print(String heading, List<String> signers, Pages pages) throws IOException {
        pages.heading(heading, 2 * BOX_HEIGHT);
        var grid = new Grid(pages, Collections.nCopies(signers.size(), 1f), List.of());
        grid.add(tables.head(signers));
        var date = tables.words(tables.texts().of("paper.card.date"));
        var box = new Cell(date.text(), date.face(), Align.RIGHT).atLeast(BOX_HEIGHT);
        grid.add(Row.of(Collections.nCopies(signers.size(), box)));
    }
}
