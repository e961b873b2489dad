package cn.cunce.ui.card;

import java.util.Optional;

/// The shape before the word of a guarantee.
enum GuaranteeMark {
    MET("✓", "good"),
    NOT_MET("×", "must"),
    OPEN("◇", "open");

    private final String shape;
    private final String style;

    GuaranteeMark(String shape, String style) {
        this.shape = shape;
        this.style = style;
    }

    static GuaranteeMark of(Optional<Boolean> holds) {
        return holds.map(yes -> yes ? MET : NOT_MET).orElse(OPEN);
    }

    String shape() {
        return shape;
    }

    /// Style class of a tag; with `-text` behind it that of plain words.
    String style() {
        return style;
    }
}
