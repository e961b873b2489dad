package cn.cunce.model.ledger;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A record as all known changes make it.
///
/// @param answers what is shown and decided upon; of a conflict the one live value that every
///     device shows until a person decides
/// @param conflicts fields with several different live values, each value once, in a fixed order
public record LedgerRecord(
        RecordId id, Answers answers, Map<LedgerField<?>, List<LiveValue>> conflicts) {

    public LedgerRecord {
        conflicts = Map.copyOf(conflicts);
    }

    public LedgerRecord(RecordId id, Answers answers) {
        this(id, answers, Map.of());
    }

    public UUID uuid() {
        return id.id();
    }

    public <T> Optional<T> get(LedgerField<T> field) {
        return answers.get(field);
    }
}
