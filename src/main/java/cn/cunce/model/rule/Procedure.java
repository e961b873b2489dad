package cn.cunce.model.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The steps that something goes through, as a pack orders them: 精准识别, 退出.
///
/// @param subject what goes through it: `household`, `village`, `project`, `problem` …
/// @param states in the order in which they come
public record Procedure(
        String id, String title, String subject, List<String> clauses, List<State> states) {

    /// On what a step stands.
    public enum Mark {
        /// A clause of the document.
        S,
        /// General national practice, which a county may switch off.
        N,
        /// Only this pack.
        P;

        /// The mark that packs write.
        public static Optional<Mark> of(String word) {
            return List.of(values()).stream()
                    .filter(mark -> mark.name().equals(word.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /// One step.
    ///
    /// @param code its number: `40`
    /// @param enters when it is reached, in the words of the field
    /// @param who answers for it
    /// @param document that it leaves behind; empty where it leaves none
    /// @param clauses that it stands on; some for all but `N`
    /// @param on parameter that says whether the step is taken; always where empty
    /// @param deadline parameter with the days, or the day, until which it must be done
    public record State(
            String code,
            String title,
            String enters,
            String who,
            String document,
            List<String> clauses,
            Mark mark,
            Optional<String> on,
            Optional<String> deadline) {
        public State {
            clauses = List.copyOf(clauses);
        }
    }

    public Procedure {
        clauses = List.copyOf(clauses);
        states = List.copyOf(states);
    }
}
