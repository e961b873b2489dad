package cn.cunce.boot;

import cn.cunce.service.OpenedBook;
import cn.cunce.ui.shell.BookLabel;
import java.time.LocalDate;

/// What the frame says of an open book.
final class BookLabels {

    /// @param on 口径日期
    static BookLabel of(OpenedBook book, String name, LocalDate on) {
        var card = book.card();
        var tier =
                switch (card.tier()) {
                    case VILLAGE -> BookLabel.Tier.VILLAGE;
                    case TOWNSHIP -> BookLabel.Tier.TOWNSHIP;
                    case COUNTY -> BookLabel.Tier.COUNTY;
                };
        var above = String.join(" • ", card.above());
        return new BookLabel(name, tier, above, book.folder(), on, card.sample());
    }

    private BookLabels() {}
}
