package cn.cunce.ui.packs;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.service.BookCard;
import cn.cunce.service.CheckPack;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackLibrary;
import cn.cunce.service.ReadPack;
import cn.cunce.service.TestPack;
import java.util.List;

/// What the screen of packs works with.
public record PacksDesk(
        BookCard card,
        PackLibrary library,
        CheckPack checking,
        TestPack testing,
        ReadPack reading,
        SettingDesk setting,
        CodeLists codes,
        ParameterWords words) {

    /// @param library of the book
    public static PacksDesk of(
            OpenedBook book, PackLibrary library, CodeLists codes, ParameterWords words) {
        var checking = new CheckPack(library, codes);
        var testing = new TestPack(library, codes);
        return new PacksDesk(
                book.card(),
                library,
                checking,
                testing,
                new ReadPack(testing),
                SettingDesk.of(book, library, checking, codes),
                codes,
                words);
    }

    RuleSheets sheets(ReadPack.Whole whole) {
        return new RuleSheets(whole, codes, words, words.texts());
    }

    List<StepRow> steps(Pack pack) {
        return StepRow.of(pack, words.texts().of("packs.rhythm"));
    }

    /// Ids of the packs that the open book may be decided by, the one to begin with first.
    List<String> ofBook() {
        return library.of(card).stream().map(Pack::id).toList();
    }
}
