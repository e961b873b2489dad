package cn.cunce.ui.card;

import cn.cunce.model.field.CodeLists;
import cn.cunce.service.BookCard;
import cn.cunce.service.CompareIncome;
import cn.cunce.service.DecideBook;
import cn.cunce.service.EndDemand;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.ReadHousehold;
import cn.cunce.service.ReadListed;
import cn.cunce.service.SaveDemand;
import cn.cunce.service.SaveFact;
import cn.cunce.service.ShowHistory;
import cn.cunce.service.UndoBatch;
import cn.cunce.text.Pinyin;
import cn.cunce.ui.part.FactWords;
import java.time.LocalDate;

/// What a card works with.
///
/// @param sheets make what is shown
/// @param device short id of this device
public record CardDesk(
        Reading reading,
        Writing writing,
        Policy policy,
        CardSheets sheets,
        FactWords facts,
        CodeLists codes,
        Pinyin pinyin,
        String device) {

    /// What may be asked about a household, and what explains the answers.
    ///
    /// @param packs whose titles explain decisions
    /// @param on 口径日期
    public record Policy(BookCard card, PackShelf packs, DecideBook deciding, LocalDate on) {}

    /// What it reads of the book.
    public record Reading(
            ReadHousehold households,
            ShowHistory history,
            CompareIncome incomes,
            ReadListed listed) {

        public static Reading of(OpenedBook book) {
            return new Reading(
                    new ReadHousehold(book),
                    new ShowHistory(book),
                    new CompareIncome(book),
                    new ReadListed(book));
        }
    }

    /// What it writes into it.
    public record Writing(SaveFact facts, SaveDemand demands, EndDemand ending, UndoBatch undoing) {

        public static Writing of(OpenedBook book) {
            return new Writing(
                    new SaveFact(book),
                    new SaveDemand(book),
                    new EndDemand(book),
                    new UndoBatch(book));
        }
    }
}
