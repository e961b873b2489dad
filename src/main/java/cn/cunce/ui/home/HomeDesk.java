package cn.cunce.ui.home;

import cn.cunce.service.Backup;
import cn.cunce.service.BookCard;
import cn.cunce.service.PackShelf;
import cn.cunce.service.ReadBookState;
import cn.cunce.service.SummariseBook;
import cn.cunce.ui.part.Memory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// What the first screen asks of the book.
///
/// @param on 口径日期
/// @param showSample closes this book and opens the sample village
public record HomeDesk(
        BookCard card,
        LocalDate on,
        PackShelf packs,
        Reading reading,
        Memory memory,
        Clock clock,
        HomeWords words,
        Runnable showSample) {

    /// What is read off the window's thread.
    ///
    /// @param backup the latest backup that was opened and counted
    public record Reading(
            SummariseBook counting, ReadBookState state, Supplier<Optional<Backup>> backup) {}
}
