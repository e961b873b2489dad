package cn.cunce.ui.village;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.BookCard;
import cn.cunce.service.ConfirmDecision;
import cn.cunce.service.DecideBook;
import cn.cunce.service.KeepDecisions;
import cn.cunce.service.ListDecisions;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.ReadVillage;
import cn.cunce.service.RevokeDecision;
import cn.cunce.service.SaveFact;
import cn.cunce.service.Tier;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.part.FactWords;
import java.time.LocalDate;

/// What the profile of a village works with.
///
/// @param on 口径日期 to begin with
public record VillageDesk(
        BookCard card,
        String village,
        LocalDate on,
        PackShelf packs,
        DecideBook deciding,
        Book book,
        FactWords words,
        CodeLists codes) {

    /// What it reads of the book and writes into it.
    public record Book(
            ListHouseholds households,
            ReadVillage villages,
            SaveFact facts,
            KeepDecisions keeping,
            ListDecisions decisions,
            ConfirmDecision confirming,
            RevokeDecision revoking,
            UndoBatch undoing) {

        public static Book of(OpenedBook book, PackShelf packs) {
            return new Book(
                    new ListHouseholds(book),
                    new ReadVillage(book),
                    new SaveFact(book),
                    new KeepDecisions(book, packs),
                    new ListDecisions(book),
                    new ConfirmDecision(book),
                    new RevokeDecision(book),
                    new UndoBatch(book));
        }
    }

    /// The same desk at another village of the book.
    VillageDesk at(String other) {
        return new VillageDesk(card, other, on, packs, deciding, book, words, codes);
    }

    /// Whether the book is of several villages: a township's or county's.
    boolean isOfSeveral() {
        return card.tier() != Tier.VILLAGE;
    }

    RecordId subject() {
        return LedgerIds.village(village);
    }
}
