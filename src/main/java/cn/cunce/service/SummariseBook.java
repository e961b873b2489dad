package cn.cunce.service;

import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.util.Optional;

/// Counts a book: a handful of columns of each kind of record, village by village, never whole
/// households.
///
/// What it counted last is kept, so that a screen has something to show while it counts anew.
public final class SummariseBook {

    private final OpenedBook opened;
    private volatile Optional<BookFigures> last = Optional.empty();

    public SummariseBook(OpenedBook opened) {
        this.opened = opened;
    }

    /// What was counted before; empty the first time.
    public Optional<BookFigures> last() {
        return last;
    }

    /// @param on the day by which ages are counted (口径日期)
    public BookFigures count(LocalDate on) {
        var figures =
                opened.book()
                        .read(
                                reader ->
                                        new BookFigures(
                                                on,
                                                reader.villages().stream()
                                                        .map(code -> village(reader, code, on))
                                                        .toList()));
        last = Optional.of(figures);
        return figures;
    }

    private static BookFigures.Village village(BookReader reader, String code, LocalDate on) {
        return new VillageCount(reader, code, on).count();
    }
}
