package cn.cunce.paper;

import cn.cunce.paper.Cell.Align;
import java.io.IOException;
import java.util.List;

/// Boxes for who signs, high enough to sign in, with room for the date.
record CardSignatures(CardTables tables) {

    private static final float BOX_HEIGHT = Sheet.millimetres(12);
    private static final List<Float> SHARES = List.of(1f, 1f, 1f, 1f);

    void print(Pages pages) throws IOException {
        var texts = tables.texts();
        pages.heading(texts.of("paper.card.signatures"), 2 * BOX_HEIGHT);
        var grid = new Grid(pages, SHARES, List.of());
        grid.add(
                tables.head(
                        List.of(
                                texts.of("paper.head"),
                                texts.of("paper.responsible"),
                                texts.of("paper.card.filledBy"),
                                texts.of("paper.card.checkedBy"))));
        var date = tables.words(texts.of("paper.card.date"));
        var box = new Cell(date.text(), date.face(), Align.RIGHT).atLeast(BOX_HEIGHT);
        grid.add(Row.of(List.of(box, box, box, box)));
    }
}
