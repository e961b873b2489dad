package cn.cunce.ui.targeting;

import cn.cunce.model.ledger.RecordId;
import java.util.Map;

/// What answers may be compared with.
sealed interface Basis {

    /// Nothing.
    record None() implements Basis {}

    /// What the book keeps of one day.
    record Kept(KeptRun run) implements Basis {}

    /// The same rule asked as of another day.
    record Day(Inquiry asked) implements Basis {}

    /// The same rule as another pack has it.
    record OtherPack(Inquiry asked) implements Basis {}

    /// The same rule with other parameters.
    ///
    /// @param name of the scenario: 试调 1
    record Tried(Inquiry asked, String name) implements Basis {}

    /// The answers of a basis, once they are known.
    record Compared(Basis basis, Map<RecordId, Answer> answers) {

        public Compared {
            answers = Map.copyOf(answers);
        }

        Since since(TargetingRow row) {
            var before = answers.get(row.who().id());
            return before == null ? Since.NEW : Since.between(before, row.answer());
        }

        int count(AnswerKind kind) {
            return (int) answers.values().stream().filter(kind::holds).count();
        }
    }
}
