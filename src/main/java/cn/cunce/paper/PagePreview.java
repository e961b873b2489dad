package cn.cunce.paper;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Shows on the screen what the printer will make of a PDF.
public final class PagePreview implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PagePreview(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// @throws IOException if `pdf` is no PDF
    public static PagePreview open(byte[] pdf) throws IOException {
        return new PagePreview(Loader.loadPDF(pdf));
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /// The picture of a page.
    ///
    /// @param page from 0
    /// @param dotsPerInch 96 is the size of the paper on most screens
    public PageImage page(int page, int dotsPerInch) throws IOException {
        var image = renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
        var width = image.getWidth();
        var height = image.getHeight();
        return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
