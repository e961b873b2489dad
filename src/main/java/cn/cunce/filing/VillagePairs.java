package cn.cunce.filing;

import cn.cunce.model.value.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Finds the indicators of a village profile: a label, and its value in the cell to the right.
final class VillagePairs {

    private static final int LEAST = 6;
    private static final int LOOKED_AT = 60;

    /// 其中：毛南族
    static final Pattern OF_WHOM = Pattern.compile("其中[:：](.+)");

    private final HeaderNames names;

    VillagePairs(HeaderNames names) {
        this.names = names;
    }

    /// A label, where its value stands, and that value.
    record Pair(Heading label, GridRow row, int column) {}

    boolean looksLike(SheetGrid grid) {
        var found = all(grid.rows().stream().limit(LOOKED_AT).toList());
        var rows = found.stream().map(pair -> pair.row().number()).distinct().count();
        return found.size() >= LEAST && rows >= LEAST / 2;
    }

    List<Pair> all(List<GridRow> rows) {
        var pairs = new ArrayList<Pair>();
        for (var row : rows) {
            eachFilled(
                    row,
                    (label, column) -> {
                        if (isLabel(label) && !isLabel(heading(row, column + 1))) {
                            pairs.add(new Pair(label, row, column + 1));
                        }
                    });
        }
        return pairs;
    }

    private static void eachFilled(GridRow row, BiConsumer<Heading, Integer> take) {
        row.filled().forEach(column -> take.accept(heading(row, column), column));
    }

    private static Heading heading(GridRow row, int column) {
        return new Heading(column, "", row.text(column));
    }

    private boolean isLabel(Heading heading) {
        return names.meaning(SheetKind.VILLAGE, heading) != Meaning.None.NONE
                || OF_WHOM.matcher(Wording.bare(heading.lower())).matches();
    }
}
