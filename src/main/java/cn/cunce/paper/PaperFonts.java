package cn.cunce.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// The fonts that papers are set in. Each paper carries the characters that it uses, so that it
/// looks the same on every printer.
public final class PaperFonts {

    private final List<BaseFont> song;
    private final List<BaseFont> bold;
    private final List<BaseFont> plain;

    /// @param song running text: Noto Serif SC Regular
    /// @param plain figures and numbers, whose digits are equally wide: Noto Sans SC Regular
    /// @param bold titles and heads: Noto Sans SC Bold
    /// @param rare fonts to ask for what those do not have, in this order
    /// @throws IOException if a stream ends early or is no TrueType font
    public PaperFonts(InputStream song, InputStream plain, InputStream bold, List<InputStream> rare)
            throws IOException {
        var songFont = font("song", song);
        var plainFont = font("plain", plain);
        var boldFont = font("bold", bold);
        var further = new ArrayList<BaseFont>();
        for (var stream : rare) {
            further.add(font("rare" + further.size(), stream));
        }
        this.song = inOrder(List.of(songFont, plainFont), further);
        this.plain = inOrder(List.of(plainFont, songFont), further);
        this.bold = inOrder(List.of(boldFont, plainFont, songFont), further);
    }

    private static BaseFont font(String name, InputStream stream) throws IOException {
        try {
            var bytes = stream.readAllBytes();
            var font =
                    BaseFont.createFont(
                            name + ".ttf",
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            BaseFont.NOT_CACHED,
                            bytes,
                            null);
            font.setSecureRandom(new SubsetName());
            return font;
        } catch (DocumentException e) {
            throw new IOException("no font: " + name, e);
        }
    }

    private static List<BaseFont> inOrder(List<BaseFont> first, List<BaseFont> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }

    /// The characters of `text` that none of the fonts has, to be listed before printing.
    public SortedSet<Integer> undrawable(String text) {
        var face = song(1);
        var missing = new TreeSet<Integer>();
        text.codePoints().filter(character -> !face.draws(character)).forEach(missing::add);
        return missing;
    }

    Face song(float size) {
        return new Face(song, size);
    }

    Face plain(float size) {
        return new Face(plain, size);
    }

    Face bold(float size) {
        return new Face(bold, size);
    }
}
