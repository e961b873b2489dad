package cn.cunce.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A ruled table over as many pages as it needs: the head stands on each of them, and a row is
/// never cut unless it is higher than a page.
final class Grid {

    private final Pages pages;
    private final float[] edges;
    private final List<SetRow> head;
    private final Supplier<Optional<Row>> pageFoot;
    private final float footHeight;

    /// @param shares widths of the columns in relation to each other
    /// @param head rows on top of every page, may be none
    Grid(Pages pages, List<Float> shares, List<Row> head) {
        this(pages, shares, head, Optional::empty);
    }

    /// @param pageFoot the row at the end of a page that is full, as it stands then; rows before
    ///     and after are equally high
    Grid(Pages pages, List<Float> shares, List<Row> head, Supplier<Optional<Row>> pageFoot) {
        this.pages = pages;
        this.edges = edges(pages.sheet(), shares);
        this.head = head.stream().map(row -> SetRow.of(row, edges)).toList();
        this.pageFoot = pageFoot;
        this.footHeight = pageFoot.get().map(row -> SetRow.of(row, edges).height()).orElse(0f);
        startOnPage();
    }

    private static float[] edges(Sheet sheet, List<Float> shares) {
        var all = 0f;
        for (var share : shares) {
            all += share;
        }
        var edges = new float[shares.size() + 1];
        edges[0] = sheet.left();
        for (var column = 0; column < shares.size(); column++) {
            edges[column + 1] = edges[column] + shares.get(column) / all * sheet.measure();
        }
        return edges;
    }

    private void startOnPage() {
        head.forEach(pages::draw);
    }

    void add(Row row) throws IOException {
        var set = SetRow.of(row, edges);
        while (set.height() > pages.room() - footHeight) {
            if (!isHigherThanPage(set)) {
                turn();
                break;
            }
            var room = pages.room() - footHeight;
            pages.draw(set.upTo(room));
            set = set.after(room);
            turn();
        }
        pages.draw(set);
    }

    private boolean isHigherThanPage(SetRow set) {
        var heads = 0f;
        for (var row : head) {
            heads += row.height();
        }
        return set.height() > pages.fullRoom() - heads - footHeight;
    }

    private void turn() throws IOException {
        endPage();
        pages.turn();
        startOnPage();
    }

    /// Ends the table on the page where it stands: its last page has a foot too.
    void endPage() {
        pageFoot.get().map(row -> SetRow.of(row, edges)).ifPresent(pages::draw);
    }
}
