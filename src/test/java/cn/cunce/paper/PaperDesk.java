package cn.cunce.paper;

import cn.cunce.text.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// What a test of a paper needs: the fonts that ship, an imprint, and eyes for the PDF.
final class PaperDesk {

    static final PaperFonts FONTS = fonts();

    static final Imprint IMPRINT =
            new Imprint(
                    "云岭县松溪乡枫香坪村",
                    LocalDate.of(2017, 12, 31),
                    "4f6c0d1e9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d",
                    Instant.parse("2018-01-05T06:30:00Z"),
                    Optional.of("石敏"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    static Pages openPages(Sheet sheet, String name, OutputStream out) throws IOException {
        return new Pages(new Frame(sheet, name, IMPRINT, "", Texts.chinese()), FONTS, out);
    }

    private static PaperFonts fonts() {
        try (var song = shipped("NotoSerifSC-Regular.ttf");
                var plain = shipped("NotoSansSC-Regular.ttf");
                var bold = shipped("NotoSansSC-Bold.ttf")) {
            return new PaperFonts(song, plain, bold, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream shipped(String font) {
        var stream = PaperDesk.class.getResourceAsStream("/shipped/fonts/" + font);
        return Objects.requireNonNull(stream, font);
    }

    /// The text of each page, line by line across it.
    static List<String> pages(byte[] pdf) throws IOException {
        return pages(pdf, true);
    }

    /// The text of each page, cell after cell, without blanks and line breaks.
    static List<String> cells(byte[] pdf) throws IOException {
        return pages(pdf, false).stream().map(page -> page.replaceAll("\\s", "")).toList();
    }

    private static List<String> pages(byte[] pdf, boolean acrossPage) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(page(document, page, acrossPage));
            }
            return pages;
        }
    }

    private static String page(PDDocument document, int page, boolean acrossPage)
            throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(acrossPage);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(document);
    }

    /// The fonts of a PDF that it carries along, by name.
    static TreeSet<String> embeddedFonts(byte[] pdf) throws IOException {
        var names = new TreeSet<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    names.add(font.isEmbedded() ? font.getName() : "not embedded: " + font);
                }
            }
        }
        return names;
    }

    /// Leaves a picture of a page under `target/screens`, to be looked at.
    static void picture(byte[] pdf, int page, String name) throws IOException {
        try (var preview = PagePreview.open(pdf)) {
            var pixels = preview.page(page, 110);
            var width = pixels.width();
            var image = new BufferedImage(width, pixels.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, pixels.height(), pixels.argb(), 0, width);
            var folder = Files.createDirectories(Path.of("target", "screens"));
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        }
    }

    private PaperDesk() {}
}
