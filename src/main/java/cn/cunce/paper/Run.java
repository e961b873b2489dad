package cn.cunce.paper;

import org.openpdf.text.pdf.BaseFont;

/// Neighbouring characters that one font sets.
///
/// @param tightening by how much less than its own width each character advances, in ems
record Run(BaseFont font, String text, float tightening) {

    private static final float THOUSANDTHS = 1000;

    float width(float size) {
        var characters = text.codePointCount(0, text.length());
        return (font.getWidth(text) / THOUSANDTHS - characters * tightening) * size;
    }
}
