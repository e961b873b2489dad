package cn.cunce.model.rule;

import java.util.List;
import java.util.Optional;

/// A question of a pack with the words that may answer it, asked in order.
///
/// @param subject what it is asked about
/// @param clauses that it stands on
/// @param inForce when it is asked at all
/// @param applies whom it reaches; of others it says `NOT_APPLICABLE`
/// @param contradictions looked at before everything, from what is recorded alone
/// @param words each holds if its condition is yes and every earlier one is no
public record Rule(
        String id,
        String title,
        Subject.Kind subject,
        List<String> clauses,
        Period inForce,
        Optional<Expr> applies,
        List<Contradiction> contradictions,
        List<Word> words) {

    public static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    public static final String INVALID = "INVALID";

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
    }
}
