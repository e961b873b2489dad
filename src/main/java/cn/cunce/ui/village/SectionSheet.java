package cn.cunce.ui.village;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.ui.part.FieldState;
import java.util.List;
import java.util.Optional;

/// A section of the profile as it is shown: its facts with what the households suggest beside them,
/// what its figures come to, and which rules look at it.
///
/// @param standards rules of the pack that look at a fact of it
record SectionSheet(
        Section section,
        Light light,
        List<Line> lines,
        List<Coded> coded,
        List<Remark> remarks,
        List<RuleRow> standards) {

    SectionSheet {
        lines = List.copyOf(lines);
        coded = List.copyOf(coded);
        remarks = List.copyOf(remarks);
        standards = List.copyOf(standards);
    }

    /// @param now what the book says to it, only of this field
    record Line(
            LedgerField<?> field,
            String label,
            FieldState state,
            Answers now,
            Optional<Hint> hint) {}

    /// What counting the households suggests.
    ///
    /// @param said in words
    /// @param wanted what taking it over would write; empty while some households are unknown
    /// @param isAgainst whether the fact says otherwise
    record Hint(String said, Optional<Answers> wanted, boolean isAgainst) {}

    /// A figure by the codes of a list: 元 by source, people by ethnic group.
    ///
    /// @param lines of the codes that anybody has spoken of, or all where they are few
    record Coded(LedgerField<?> field, String label, List<CodedLine> lines) {}

    /// @param typed as it is typed; blank where nobody has said it
    /// @param counted what the households come to; blank where that is not counted
    record CodedLine(String code, String label, String typed, String counted, boolean differs) {}

    /// What the figures of the section come to.
    record Remark(Light light, String said) {}

    /// Of how many facts nobody knows anything.
    long lacking() {
        return lines.stream().filter(line -> line.now().values().isEmpty()).count();
    }
}
