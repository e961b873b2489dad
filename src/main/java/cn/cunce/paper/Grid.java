package cn.cunce.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A ruled table over as many pages as it needs: the head stands on each of them, and a row is
/// never cut unless it is higher than a page.
final class Grid {

    private final Pages pages;
    private final float[] edges;
    private final List<SetRow> head;
    private final PageFoot foot;
    private final float footHeight;

    /// @param shares widths of the columns in relation to each other
    /// @param head rows on top of every page, may be none
    Grid(Pages pages, List<Float> shares, List<Row> head) {
        this(pages, shares, head, PageFoot.NONE);
    }

    Grid(Pages pages, List<Float> shares, List<Row> head, PageFoot foot) {
        this.pages = pages;
        this.edges = edges(pages.sheet(), shares);
        this.head = head.stream().map(this::set).toList();
        this.foot = foot;
        this.footHeight = height(foot.room());
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

    private SetRow set(Row row) {
        return SetRow.of(row, edges);
    }

    private float height(Optional<Row> row) {
        return row.map(there -> set(there).height()).orElse(0f);
    }

    private void startOnPage() {
        head.forEach(pages::draw);
    }

    void add(Row row) throws IOException {
        var set = set(row);
        while (set.height() > room()) {
            if (!isHigherThanPage(set)) {
                turn();
                break;
            }
            var room = room();
            pages.draw(set.upTo(room));
            set = set.after(room);
            turn();
        }
        pages.draw(set);
    }

    /// Ends the table: the foot of its last page, and below it `last` on the same page.
    void end(Row last) throws IOException {
        var set = set(last);
        if (set.height() > room()) {
            turn();
        }
        foot.endPage().map(this::set).ifPresent(pages::draw);
        pages.draw(set);
    }

    private float room() {
        return pages.room() - footHeight;
    }

    private boolean isHigherThanPage(SetRow set) {
        var heads = 0f;
        for (var row : head) {
            heads += row.height();
        }
        return set.height() > pages.fullRoom() - heads - footHeight;
    }

    private void turn() throws IOException {
        foot.endPage().map(this::set).ifPresent(pages::draw);
        pages.turn();
        startOnPage();
    }
}
