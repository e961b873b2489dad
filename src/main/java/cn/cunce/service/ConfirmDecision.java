package cn.cunce.service;

import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.model.rule.Verdict;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Makes a proposed decision valid, in the name of the person who says so.
public final class ConfirmDecision {

    public sealed interface Result {

        /// On the disk.
        record Confirmed(Decision decision) implements Result {}

        /// It was confirmed before.
        record Already(Decision decision) implements Result {}

        /// It was revoked, or withdrawn in favour of another.
        record Revoked(Decision decision) implements Result {}

        /// It says that nothing can be said yet: facts are missing, or contradict each other.
        record StillOpen(Decision decision) implements Result {}

        /// Another one on the same question is valid, and has to be revoked first.
        record Standing(Decision other) implements Result {}

        /// There is no such decision.
        record None() implements Result {}
    }

    private final OpenedBook opened;

    public ConfirmDecision(OpenedBook opened) {
        this.opened = opened;
    }

    public Result confirm(RecordId decision) {
        return Objects.requireNonNull(confirm(List.of(decision)).get(decision));
    }

    /// Each that can be, in one transaction.
    public Map<RecordId, Result> confirm(List<RecordId> decisions) {
        var cause = new Cause(Cause.Kind.DECISION, opened.newReference());
        return opened.book()
                .write(
                        writer -> {
                            var confirming = new Confirming(writer.reader());
                            decisions.forEach(confirming::confirm);
                            writer.save(opened.author(), confirming.edits, cause);
                            return confirming.results(writer.reader());
                        });
    }

    private final class Confirming {

        private final BookReader reader;
        private final Decision.Act act;
        private final Map<RecordId, Result> results = new LinkedHashMap<>();
        private final List<Decision> confirmed = new ArrayList<>();
        private final List<Edit> edits = new ArrayList<>();

        Confirming(BookReader reader) {
            this.reader = reader;
            this.act = new Decision.Act(opened.actor(), opened.today());
        }

        void confirm(RecordId id) {
            var found = ListDecisions.find(reader, id);
            var refusal = found.isEmpty() ? Optional.of(new Result.None()) : refusal(found.get());
            if (refusal.isPresent()) {
                results.put(id, refusal.get());
                return;
            }
            confirmed.add(found.get());
            edits.add(DecisionRecords.confirmed(id, act));
        }

        private Optional<? extends Result> refusal(Decision decision) {
            if (decision.is(Decision.Status.CONFIRMED)) {
                return Optional.of(new Result.Already(decision));
            }
            if (decision.is(Decision.Status.REVOKED)) {
                return Optional.of(new Result.Revoked(decision));
            }
            var ruling = decision.ruling();
            if (ruling.outcome() == Verdict.UNDETERMINED || ruling.error().isPresent()) {
                return Optional.of(new Result.StillOpen(decision));
            }
            return standing(decision).map(Result.Standing::new);
        }

        /// Among those of the book, and those that are being confirmed.
        private Optional<Decision> standing(Decision decision) {
            var alike =
                    DecisionFilter.ofSubject(decision.subject().record())
                            .pack(decision.pack().id())
                            .rule(decision.ruling().rule())
                            .on(decision.on());
            return ListDecisions.list(reader, alike).stream()
                    .filter(other -> !other.id().equals(decision.id()))
                    .filter(other -> other.is(Decision.Status.CONFIRMED))
                    .findFirst()
                    .or(() -> confirmed.stream().filter(decision::asksAs).findFirst());
        }

        Map<RecordId, Result> results(BookReader now) {
            for (var each : confirmed) {
                var decision = ListDecisions.find(now, each.id()).orElseThrow();
                results.put(each.id(), new Result.Confirmed(decision));
            }
            return results;
        }
    }
}
