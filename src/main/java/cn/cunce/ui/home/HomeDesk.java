package cn.cunce.ui.home;

import cn.cunce.service.BookCard;
import cn.cunce.service.PackShelf;
import cn.cunce.service.ReadBookState;
import cn.cunce.service.SummariseBook;
import java.time.Clock;
import java.time.LocalDate;

/// What the first screen asks of the book.
///
/// @param on 口径日期
/// @param showSample closes this book and opens the sample village
public record HomeDesk(
        BookCard card,
        LocalDate on,
        PackShelf packs,
        SummariseBook counting,
        ReadBookState state,
        Clock clock,
        HomeWords words,
        Runnable showSample) {}
