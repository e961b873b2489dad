package cn.cunce.service;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.store.BookReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The decisions of a book, each with everything it was made of.
public final class ListDecisions {

    /// The latest of one question last.
    private static final Comparator<Decision> BY_SUBJECT =
            Comparator.comparing((Decision decision) -> decision.id().village())
                    .thenComparing(decision -> decision.subject().kind())
                    .thenComparing(decision -> decision.subject().no())
                    .thenComparing(decision -> decision.subject().record().id())
                    .thenComparing(decision -> decision.ruling().rule())
                    .thenComparing(Decision::on)
                    .thenComparing(decision -> decision.id().id());

    private final OpenedBook opened;

    public ListDecisions(OpenedBook opened) {
        this.opened = opened;
    }

    /// By village, subject, rule and day; revoked ones too.
    public List<Decision> list(DecisionFilter filter) {
        return opened.book().read(reader -> list(reader, filter));
    }

    /// Empty if there is none, or if it should never have been made.
    public Optional<Decision> find(RecordId decision) {
        return opened.book().read(reader -> find(reader, decision));
    }

    static List<Decision> list(BookReader reader, DecisionFilter filter) {
        return of(reader.decisions(filter));
    }

    /// Those of these records that have not ended and say enough.
    static List<Decision> of(List<LedgerRecord> records) {
        return records.stream()
                .filter(record -> record.get(RecordFields.ended(Entity.DECISION)).isEmpty())
                .flatMap(record -> DecisionRecords.decision(record).stream())
                .sorted(BY_SUBJECT)
                .toList();
    }

    static Optional<Decision> find(BookReader reader, RecordId decision) {
        return reader.record(decision)
                .filter(record -> record.get(RecordFields.ended(Entity.DECISION)).isEmpty())
                .flatMap(DecisionRecords::decision);
    }
}
