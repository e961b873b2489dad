package cn.cunce.ui.print;

import cn.cunce.service.BookCard;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.PackShelf;
import cn.cunce.service.PreparePaper;
import cn.cunce.service.Printers;
import cn.cunce.text.Texts;
import java.time.LocalDate;

/// What the desk of papers works with.
///
/// @param village whose papers are printed
/// @param on 口径日期
public record PrintDesk(
        BookCard card,
        String village,
        LocalDate on,
        PackShelf packs,
        ListHouseholds households,
        PreparePaper preparing,
        Printers printers,
        Texts texts) {}
