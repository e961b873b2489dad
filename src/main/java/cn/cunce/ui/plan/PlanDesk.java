package cn.cunce.ui.plan;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.service.AdoptPlan;
import cn.cunce.service.BookCard;
import cn.cunce.service.ChangePlanLine;
import cn.cunce.service.EndDemand;
import cn.cunce.service.ListDemands;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.ListPlans;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.ProposePlan;
import cn.cunce.service.SaveDemand;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.part.FactWords;
import java.time.LocalDate;

/// What the desk of plans works with.
///
/// @param village whose households are planned for
/// @param on 口径日期, whose year is planned for at first
public record PlanDesk(
        BookCard card,
        String village,
        LocalDate on,
        PackShelf packs,
        Reading reading,
        Writing writing,
        PlanWords words,
        FactWords facts,
        CodeLists codes) {

    /// What it asks the book.
    public record Reading(
            ListHouseholds households,
            ListPlans plans,
            ListDemands demands,
            ProposePlan proposing) {}

    /// What it does.
    public record Writing(
            OpenedBook book,
            ChangePlanLine changing,
            SaveDemand demanding,
            EndDemand ending,
            UndoBatch undoing) {

        public static Writing of(OpenedBook book) {
            return new Writing(
                    book,
                    new ChangePlanLine(book),
                    new SaveDemand(book),
                    new EndDemand(book),
                    new UndoBatch(book));
        }
    }

    AdoptPlan adopting(Pack pack) {
        return new AdoptPlan(writing.book(), words.plans(pack)::why);
    }
}
