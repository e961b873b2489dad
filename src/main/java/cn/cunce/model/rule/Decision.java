package cn.cunce.model.rule;

import cn.cunce.model.ledger.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A ruling as the book keeps it, and what people made of it. What was ruled never changes.
///
/// @param on the day of the question (口径日期)
/// @param ruleTitle in the words of the pack
/// @param clauses that the rule and its answer stand on
/// @param replacedBy a later decision on the same question, in whose favour a proposal was
// withdrawn
public record Decision(
        RecordId id,
        Source pack,
        Ruling ruling,
        String ruleTitle,
        LocalDate on,
        List<String> clauses,
        State state,
        Optional<UUID> replacedBy) {

    /// Which pack it was, exactly.
    public record Source(String id, String version, String digest) {

        public static Source of(Pack pack) {
            return new Source(pack.id(), pack.version(), pack.digest());
        }
    }

    /// What people made of it.
    ///
    /// @param made who let the rule be asked, and when
    /// @param confirmed empty while nobody has
    /// @param revoked empty while nobody has
    /// @param reason why it was revoked
    public record State(
            Status status,
            Act made,
            Optional<Act> confirmed,
            Optional<Act> revoked,
            String reason) {}

    /// Who did something, and on which day.
    public record Act(String actor, LocalDate day) {}

    public enum Status {
        PROPOSED("10"),
        CONFIRMED("20"),
        REVOKED("90");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /// Code of `decision_status`.
        public String code() {
            return code;
        }

        /// What a later version says and this one does not know is a proposal.
        public static Status of(String code) {
            for (var status : values()) {
                if (status.code.equals(code)) {
                    return status;
                }
            }
            return PROPOSED;
        }
    }

    public Decision {
        clauses = List.copyOf(clauses);
    }

    public Subject subject() {
        return ruling.subject();
    }

    public boolean is(Status status) {
        return state.status() == status;
    }

    /// Whether both answer the same question: about whom, of which rule, as of which day.
    public boolean asksAs(Decision other) {
        return subject().record().equals(other.subject().record())
                && pack.id().equals(other.pack.id())
                && ruling.rule().equals(other.ruling.rule())
                && on.equals(other.on);
    }

    /// Decisions are about people: a log must not carry them.
    @Override
    public String toString() {
        return "decision " + id.id();
    }
}
