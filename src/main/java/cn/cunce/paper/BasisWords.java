package cn.cunce.paper;

import cn.cunce.text.Texts;
import java.util.ArrayList;

/// How a paper names the policy pack that it stands on.
record BasisWords(PolicyBasis basis, Texts texts) {

    private static final String APART = "　";

    /// Name and version.
    String pack() {
        return texts.of("paper.packVersion", basis.title(), basis.version());
    }

    /// A title that nobody takes for a real one where the numbers are 示例值.
    String marked(String title) {
        return basis.example() ? texts.of("paper.example", title) : title;
    }

    /// What every page warns of.
    ///
    /// @param other what it warns of anyway, may be empty
    String warning(String other) {
        var warnings = new ArrayList<String>();
        if (basis.example()) {
            warnings.add(texts.of("paper.exampleWarning"));
        }
        if (!other.isEmpty()) {
            warnings.add(other);
        }
        return String.join(APART, warnings);
    }
}
