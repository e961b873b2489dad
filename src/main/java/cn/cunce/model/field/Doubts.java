package cn.cunce.model.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody was not sure of in one record (存疑): a note for each doubted field, the note empty
/// where nothing was said. The value itself stays what it is.
///
/// The ledger keeps each as the key of the field, a blank, and the note.
public final class Doubts {

    private static final String BETWEEN = " ";

    /// The notes by field, in the order in which they were made. What names no field of this
    // version
    /// is left out.
    public static Map<LedgerField<?>, String> of(Entity entity, Answers answers) {
        return read(entity, kept(entity, answers));
    }

    /// The same of what the field itself holds.
    public static Map<LedgerField<?>, String> read(Entity entity, List<String> kept) {
        var notes = new LinkedHashMap<LedgerField<?>, String>();
        for (var each : kept) {
            var parts = each.split(BETWEEN, 2);
            Catalogue.LEDGER
                    .find(entity, parts[0])
                    .ifPresent(field -> notes.put(field, parts.length > 1 ? parts[1] : ""));
        }
        return notes;
    }

    /// The note on one field, empty where nobody doubts it.
    public static Optional<String> note(LedgerField<?> field, Answers answers) {
        return Optional.ofNullable(of(field.entity(), answers).get(field));
    }

    /// @param note in the typist's words, may be empty
    public static Answers doubted(Answers answers, LedgerField<?> field, String note) {
        var all = others(answers, field);
        all.add(note.isBlank() ? field.key() : field.key() + BETWEEN + note.strip());
        return answers.with(doubts(field), all);
    }

    /// Nobody doubts this field any more.
    public static Answers settled(Answers answers, LedgerField<?> field) {
        var all = others(answers, field);
        return all.isEmpty() ? answers.without(doubts(field)) : answers.with(doubts(field), all);
    }

    private static List<String> others(Answers answers, LedgerField<?> field) {
        var all = new ArrayList<>(kept(field.entity(), answers));
        all.removeIf(kept -> kept.split(BETWEEN, 2)[0].equals(field.key()));
        return all;
    }

    private static List<String> kept(Entity entity, Answers answers) {
        return RecordFields.doubts(entity).flatMap(answers::get).orElse(List.of());
    }

    private static LedgerField<List<String>> doubts(LedgerField<?> field) {
        return RecordFields.doubts(field.entity()).orElseThrow();
    }

    private Doubts() {}
}
