package cn.cunce.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Finds the header of a sheet: of its first rows, alone or two by two, those with most known
/// words.
final class TableFinder {

    private static final int LOOKED_AT = 25;
    private static final int LEAST_KNOWN = 3;

    private final HeaderNames names;

    TableFinder(HeaderNames names) {
        this.names = names;
    }

    /// @param told the lowest row of the header as Excel counts, where a person has said it
    Optional<Table> find(SheetGrid grid, OptionalInt told) {
        return told.isPresent() ? at(grid, told.getAsInt()) : find(grid);
    }

    private Optional<Table> at(SheetGrid grid, int row) {
        for (int i = 0; i < grid.rows().size(); i++) {
            if (grid.rows().get(i).number() == row) {
                var one = candidate(i, 1, oneLevel(grid.rows().get(i)));
                var two = i > 0 && hasLowerLevel(grid, i - 1);
                return Optional.of(
                        table(grid, two ? candidate(i - 1, 2, twoLevels(grid, i - 1)) : one));
            }
        }
        return Optional.empty();
    }

    /// Of a sheet without a known word: what looks most like a header, for a person to say more.
    Optional<Table> fullest(SheetGrid grid) {
        return IntStream.range(0, Math.min(LOOKED_AT, grid.rows().size()))
                .filter(i -> isUpperLevel(grid.rows().get(i)))
                .boxed()
                .max(
                        Comparator.<Integer>comparingLong(i -> grid.rows().get(i).filled().count())
                                .thenComparing(Comparator.reverseOrder()))
                .map(i -> table(grid, candidate(i, 1, oneLevel(grid.rows().get(i)))));
    }

    private Optional<Table> find(SheetGrid grid) {
        var best = new Candidate(-1, 0, List.of(), LEAST_KNOWN - 1);
        for (int i = 0; i < Math.min(LOOKED_AT, grid.rows().size()); i++) {
            if (!hasLowerLevel(grid, i)) {
                best = better(best, candidate(i, 1, oneLevel(grid.rows().get(i))));
            }
        }
        for (int i = 0; i + 1 < Math.min(LOOKED_AT, grid.rows().size()); i++) {
            if (isUpperLevel(grid.rows().get(i))) {
                best = better(best, candidate(i, 2, twoLevels(grid, i)));
            }
        }
        return best.first < 0 ? Optional.empty() : Optional.of(table(grid, best));
    }

    /// @param first place of its first row among the rows of the sheet
    /// @param known how many of its words are known
    private record Candidate(int first, int levels, List<Heading> headings, long known) {}

    /// Two levels rather than one if both know as much: the unit may stand on the upper.
    private static Candidate better(Candidate best, Candidate other) {
        return other.known > best.known || other.known == best.known && other.levels > best.levels
                ? other
                : best;
    }

    /// Several words beside each other, unlike a title or a line of 填报单位：.
    private static boolean isUpperLevel(GridRow row) {
        return row.filled().count() > 1
                && row.filled().noneMatch(column -> row.text(column).matches("(?s).*[:：].*"));
    }

    private Candidate candidate(int first, int levels, List<Heading> headings) {
        return new Candidate(
                first, levels, headings, headings.stream().mapToInt(names::weight).sum());
    }

    /// Whether a word stands over several columns that the next row names one by one.
    private static boolean hasLowerLevel(SheetGrid grid, int place) {
        if (place + 1 >= grid.rows().size() || !isUpperLevel(grid.rows().get(place))) {
            return false;
        }
        var row = grid.rows().get(place);
        var below = grid.rows().get(place + 1);
        return grid.merges().stream()
                .filter(merge -> merge.top() == row.number() && merge.bottom() == row.number())
                .anyMatch(
                        merge ->
                                below.filled()
                                                .filter(
                                                        column ->
                                                                merge.covers(row.number(), column))
                                                .count()
                                        > 1);
    }

    private static List<Heading> oneLevel(GridRow row) {
        var headings = new ArrayList<Heading>();
        for (int column = 0; column < row.width(); column++) {
            headings.add(new Heading(column, "", row.text(column)));
        }
        return headings;
    }

    private static List<Heading> twoLevels(SheetGrid grid, int first) {
        var upper = grid.rows().get(first);
        var lower = grid.rows().get(first + 1);
        var headings = new ArrayList<Heading>();
        for (int column = 0; column < Math.max(upper.width(), lower.width()); column++) {
            headings.add(twoLevels(grid, upper, lower, column));
        }
        return headings;
    }

    private static Heading twoLevels(SheetGrid grid, GridRow upper, GridRow lower, int column) {
        var below = lower.text(column);
        if (below.isBlank()) {
            return new Heading(column, "", upper.text(column));
        }
        return new Heading(column, over(grid, upper, column), below);
    }

    /// The word over a column, which may stand in the first cell of a merged block.
    private static String over(SheetGrid grid, GridRow upper, int column) {
        if (!upper.cell(column).isBlank()) {
            return upper.text(column);
        }
        return grid.merges().stream()
                .filter(merge -> merge.covers(upper.number(), column))
                .findFirst()
                .map(merge -> upper.text(merge.left()))
                .orElse("");
    }

    private static Table table(SheetGrid grid, Candidate header) {
        var titles =
                grid.rows().subList(0, header.first).stream().map(TableFinder::allText).toList();
        int last = header.first + header.levels - 1;
        return new Table(
                grid,
                titles,
                header.headings,
                grid.rows().get(last).number(),
                grid.rows().subList(last + 1, grid.rows().size()));
    }

    private static String allText(GridRow row) {
        var text = new StringBuilder();
        row.filled().forEach(column -> text.append(row.text(column)).append(' '));
        return text.toString();
    }
}
