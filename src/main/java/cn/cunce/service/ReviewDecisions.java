package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.ChangedSince;
import cn.cunce.model.rule.Decision;
import java.util.List;
import java.util.Optional;

/// Looks at decisions again: whether the facts, numbers or rules that they were made of are others
/// today. It changes nothing; a decision stays as it was made until somebody revokes it.
public final class ReviewDecisions {

    /// A decision, and what has become different since.
    ///
    /// @param since empty for one that was revoked, whose pack is not at hand, or whose subject is
    ///     not there any more
    public record Reviewed(Decision decision, Optional<ChangedSince> since) {

        public boolean isStale() {
            return since.filter(changed -> !changed.isNothing()).isPresent();
        }
    }

    private final DecideBook deciding;
    private final PackShelf packs;

    public ReviewDecisions(OpenedBook opened, PackShelf packs, CodeLists codes) {
        this.deciding = new DecideBook(opened, codes);
        this.packs = packs;
    }

    /// In their order.
    public List<Reviewed> review(List<Decision> decisions) {
        return decisions.stream().map(this::review).toList();
    }

    public Reviewed review(Decision decision) {
        return new Reviewed(
                decision,
                decision.is(Decision.Status.REVOKED) ? Optional.empty() : since(decision));
    }

    private Optional<ChangedSince> since(Decision decision) {
        return packs.find(decision.pack().id())
                .flatMap(
                        pack -> {
                            var question =
                                    new DecideBook.Question(
                                            decision.id().village(), pack, decision.on());
                            var source = Decision.Source.of(pack);
                            return deciding.explain(
                                            question, decision.ruling().rule(), decision.subject())
                                    .map(now -> ChangedSince.between(decision, now, source));
                        });
    }
}
