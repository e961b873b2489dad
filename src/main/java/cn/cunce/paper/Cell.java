package cn.cunce.paper;

/// A text in a row of a grid.
///
/// @param span over how many columns it goes
/// @param leastHeight in points
/// @param indent by how many points all its lines stand in
record Cell(String text, Face face, Align align, int span, float leastHeight, float indent) {

    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    Cell(String text, Face face, Align align) {
        this(text, face, align, 1, 0, 0);
    }

    Cell over(int columns) {
        return new Cell(text, face, align, columns, leastHeight, indent);
    }

    Cell atLeast(float height) {
        return new Cell(text, face, align, span, height, indent);
    }

    Cell indented(float by) {
        return new Cell(text, face, align, span, leastHeight, by);
    }
}
