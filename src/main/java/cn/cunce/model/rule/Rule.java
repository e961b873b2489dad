package cn.cunce.model.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A question of a pack with the words that may answer it, asked in order.
///
/// @param kind what sort of question it is
/// @param subject what it is asked about
/// @param clauses that it stands on
/// @param inForce when it is asked at all
/// @param applies whom it reaches; of others it says `NOT_APPLICABLE`
/// @param contradictions looked at before everything, from what is recorded alone
/// @param words each holds if its condition is yes and every earlier one is no
/// @param shows ids of definitions whose values stand beside the answer in lists
public record Rule(
        String id,
        String title,
        Kind kind,
        Subject.Kind subject,
        List<String> clauses,
        Period inForce,
        Optional<Expr> applies,
        List<Contradiction> contradictions,
        List<Word> words,
        List<String> shows) {

    public static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    public static final String INVALID = "INVALID";

    /// What sort of question a rule asks; questions are offered in these groups.
    public enum Kind {
        /// Who or what is taken in: 识别、认定.
        IDENTIFY,
        /// Who has got out: 退出、出列.
        EXIT,
        /// Which class something belongs to: 稳定、欠稳、兜底.
        CLASSIFY,
        /// Who may fall back: 边缘、预警.
        WARN,
        /// Who is in need just now: 临时、突发、支出型困难.
        HARDSHIP,
        /// Whether what is guaranteed is there: 三保障、饮水.
        GUARANTEE,
        /// Whether a piece of work is due: 危房、道路、公示.
        TASK,
        /// Whether a number that was promised is reached.
        TARGET,
        /// Whether what is recorded or done is as it should be.
        CHECK;

        /// How packs write it: `identify`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One possible answer.
    ///
    /// @param result its name: `OBSERVATION`
    /// @param title as people say it: 观察
    /// @param means what it comes to
    /// @param amount what the answer is worth, for rules that compute
    public record Word(
            String result,
            String title,
            Verdict means,
            Expr when,
            Optional<Expr> amount,
            List<String> clauses) {
        public Word {
            clauses = List.copyOf(clauses);
        }
    }

    /// What recorded data may not say together.
    public record Contradiction(String error, String title, Expr when) {}

    public Rule {
        clauses = List.copyOf(clauses);
        contradictions = List.copyOf(contradictions);
        words = List.copyOf(words);
        shows = List.copyOf(shows);
    }
}
