package cn.cunce.paper;

import cn.cunce.model.rule.Ruling;
import java.time.LocalDate;
import java.util.List;

/// One ruling to be explained on paper.
///
/// @param on the day for which it was made, 口径日期
/// @param sources where the facts come from that it looked at; may be empty
public record ExplanationSheet(Ruling ruling, LocalDate on, List<Source> sources) {

    /// Where a fact comes from, in words.
    ///
    /// @param fact as people call it
    /// @param value as it was read
    /// @param source who wrote it, when, and from what
    public record Source(String fact, String value, String source) {

        /// It is about people: a log must not carry it.
        @Override
        public String toString() {
            return "Source";
        }
    }

    public ExplanationSheet {
        sources = List.copyOf(sources);
    }

    /// It is about people: a log must not carry them.
    @Override
    public String toString() {
        return "ExplanationSheet[" + ruling + "]";
    }
}
