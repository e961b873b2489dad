package cn.cunce.paper;

import java.util.Optional;

/// The row that ends each page of a grid.
interface PageFoot {

    PageFoot NONE =
            new PageFoot() {
                @Override
                public Optional<Row> room() {
                    return Optional.empty();
                }

                @Override
                public Optional<Row> endPage() {
                    return Optional.empty();
                }
            };

    /// A row as high as any that will come, for which room is kept.
    Optional<Row> room();

    /// The row for the page that ends here, empty if it has nothing to say.
    Optional<Row> endPage();
}
