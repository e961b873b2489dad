package cn.cunce.ui.targeting;

import cn.cunce.service.BookCard;
import cn.cunce.service.DecideBook;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.PackShelf;
import cn.cunce.text.Pinyin;
import java.time.LocalDate;

/// What the desk of rulings works with.
///
/// @param village whose households are asked about
/// @param on 口径日期 to begin with
public record TargetingDesk(
        BookCard card,
        String village,
        LocalDate on,
        PackShelf packs,
        ListHouseholds households,
        DecideBook deciding,
        DecisionDesk decisions,
        TargetingWords words,
        Pinyin pinyin) {}
