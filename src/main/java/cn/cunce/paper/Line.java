package cn.cunce.paper;

import java.util.List;

/// One line of text, set.
///
/// @param width in points
/// @param whole whether the fonts had all its characters
record Line(List<Run> runs, float size, float width, boolean whole) {

    /// Height of the em box above the base line, as the bundled fonts draw it.
    private static final float ASCENT = 0.88f;

    private static final float LEADING = 1.3f;

    float height() {
        return size * LEADING;
    }

    /// From the upper edge of the line's height to its base line.
    float drop() {
        return (height() - size) / 2 + size * ASCENT;
    }
}
