package cn.cunce.cli;

import java.util.List;

/// What came of a command.
sealed interface Outcome {

    /// @param json the one object for programs
    /// @param lines the same for people
    record Told(Exit exit, Object json, List<String> lines) implements Outcome {
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /// Nothing was done.
    ///
    /// @param code for ever
    /// @param sentence what is in the way, and what to do
    record Refused(Exit exit, String code, String sentence) implements Outcome {}

    /// The command has written its one object itself, because it may be larger than the memory.
    record Written() implements Outcome {}

    static Outcome done(Object json, String... lines) {
        return new Told(Exit.DONE, json, List.of(lines));
    }

    static Outcome done(Object json, List<String> lines) {
        return new Told(Exit.DONE, json, lines);
    }

    /// @param well whether everything was done and nothing found
    static Outcome of(boolean well, Object json, List<String> lines) {
        return new Told(well ? Exit.DONE : Exit.FINDINGS, json, lines);
    }
}
