package cn.cunce.paper;

import cn.cunce.text.Texts;

/// How a paper names the policy pack that it stands on.
record BasisWords(PolicyBasis basis, Texts texts) {

    /// Name and version, and whether it sets 示例值.
    String pack() {
        return basis.example()
                ? texts.of("paper.packOfExample", basis.title(), basis.version())
                : texts.of("paper.packVersion", basis.title(), basis.version());
    }

    /// A title that nobody takes for a real one where the numbers are 示例值.
    String marked(String title) {
        return basis.example() ? texts.of("paper.example", title) : title;
    }
}
