package cn.cunce.paper;

import cn.cunce.model.value.PaperSize;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;

/// A size of paper and its margins; the left one is wider for binding. In points, 72 to the inch.
enum Sheet {
    A4_PORTRAIT(PageSize.A4),
    A4_LANDSCAPE(PageSize.A4.rotate()),
    A3_PORTRAIT(PageSize.A3),
    A3_LANDSCAPE(PageSize.A3.rotate());

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float MARGIN = 15 * MILLIMETRE;
    private static final float BINDING = 22 * MILLIMETRE;

    private final float width;
    private final float height;

    Sheet(Rectangle size) {
        width = size.getWidth();
        height = size.getHeight();
    }

    static Sheet of(PaperSize size) {
        return valueOf(size.name());
    }

    static float millimetres(float length) {
        return length * MILLIMETRE;
    }

    Rectangle size() {
        return new Rectangle(width, height);
    }

    float left() {
        return BINDING;
    }

    float right() {
        return width - MARGIN;
    }

    float top() {
        return height - MARGIN;
    }

    float bottom() {
        return MARGIN;
    }

    /// Width between the margins.
    float measure() {
        return right() - left();
    }
}
