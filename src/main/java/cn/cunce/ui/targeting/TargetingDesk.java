package cn.cunce.ui.targeting;

import cn.cunce.service.BookCard;
import cn.cunce.service.DecideBook;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.PackShelf;
import cn.cunce.text.Pinyin;
import cn.cunce.ui.shell.VillageChoice;
import java.time.LocalDate;

/// What the desk of rulings works with.
///
/// @param villages of the book; who goes to the facts of one is at that one everywhere
/// @param on 口径日期 to begin with
public record TargetingDesk(
        BookCard card,
        VillageChoice villages,
        LocalDate on,
        PackShelf packs,
        ListHouseholds households,
        DecideBook deciding,
        DecisionDesk decisions,
        WhatIfDesk whatIf,
        FillDesk filling,
        DatabaseDesk database,
        TargetingWords words,
        Pinyin pinyin) {}
