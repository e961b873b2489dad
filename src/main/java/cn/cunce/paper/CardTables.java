package cn.cunce.paper;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.paper.Cell.Align;
import cn.cunce.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Cells and rows as the household card uses them in all its blocks.
///
/// @param size of the type, in points
record CardTables(PaperFonts fonts, FactText facts, Texts texts, float size) {

    /// Widths of label and value, three times beside each other.
    static final List<Float> THREE_PAIRS = List.of(78f, 85f, 78f, 85f, 78f, 85f);

    private static final int PAIRS = 3;

    /// A label with what it labels.
    ///
    /// @param isFigure whether the value is a number
    record Pair(String label, String value, boolean isFigure) {

        Pair(String label, String value) {
            this(label, value, false);
        }
    }

    Pair pair(LedgerField<?> field, Answers answers) {
        return new Pair(field.label(), facts.of(field, answers));
    }

    Pair pairOrBlank(LedgerField<?> field, Answers answers) {
        return new Pair(field.label(), facts.orBlank(field, answers));
    }

    Pair figures(LedgerField<?> field, Answers answers) {
        return new Pair(field.label(), facts.of(field, answers), answers.get(field).isPresent());
    }

    Pair pairWithUnit(LedgerField<?> field, Answers answers) {
        return new Pair(field.label(), facts.withUnit(field, answers));
    }

    /// Three pairs in a row, the last row filled up.
    List<Row> inThrees(List<Pair> pairs) {
        var rows = new ArrayList<Row>();
        for (var first = 0; first < pairs.size(); first += PAIRS) {
            var cells = new ArrayList<Cell>();
            for (var place = first; place < first + PAIRS; place++) {
                var pair = place < pairs.size() ? pairs.get(place) : new Pair("", "");
                cells.add(label(pair.label()));
                cells.add(pair.isFigure() ? numberAtLeft(pair.value()) : words(pair.value()));
            }
            rows.add(Row.of(cells));
        }
        return rows;
    }

    /// A pair over the whole width of three.
    Row wide(Pair pair) {
        return Row.of(List.of(label(pair.label()), words(pair.value()).over(2 * PAIRS - 1)));
    }

    Row head(List<String> titles) {
        return Row.shaded(titles.stream().map(this::label).toList());
    }

    Cell label(String text) {
        return new Cell(text, fonts.bold(size), Align.CENTRE);
    }

    Cell bold(String text) {
        return new Cell(text, fonts.bold(size), Align.LEFT);
    }

    Cell words(String text) {
        return new Cell(text, fonts.song(size), Align.LEFT);
    }

    Cell centred(String text) {
        return new Cell(text, fonts.song(size), Align.CENTRE);
    }

    Cell figures(String text) {
        return new Cell(text, fonts.plain(size), Align.RIGHT);
    }

    private Cell numberAtLeft(String text) {
        return new Cell(text, fonts.plain(size), Align.LEFT);
    }

    Cell number(String text) {
        return new Cell(text, fonts.plain(size), Align.CENTRE);
    }
}
