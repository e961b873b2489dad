package cn.cunce.ui.targeting;

import cn.cunce.service.ConfirmDecision;
import cn.cunce.service.FactSources;
import cn.cunce.service.KeepDecisions;
import cn.cunce.service.ListDecisions;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.PrintExplanation;
import cn.cunce.service.RevokeDecision;
import cn.cunce.service.UndoBatch;

/// What the book does about decisions.
public record DecisionDesk(
        KeepDecisions keeping,
        ListDecisions listing,
        ConfirmDecision confirming,
        RevokeDecision revoking,
        UndoBatch undoing,
        PrintExplanation printing,
        FactSources sources) {

    public static DecisionDesk of(OpenedBook book, PackShelf packs, PrintExplanation printing) {
        return new DecisionDesk(
                new KeepDecisions(book, packs),
                new ListDecisions(book),
                new ConfirmDecision(book),
                new RevokeDecision(book),
                new UndoBatch(book),
                printing,
                new FactSources(book));
    }
}
