package cn.cunce.service;

import cn.cunce.model.value.PaperSize;
import cn.cunce.paper.PagePreview;
import cn.cunce.paper.PdfPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A paper that is ready; its pages are drawn one by one, as they are asked for. What is shown is
/// what is saved and what goes to the printer.
public final class PreparedPaper implements AutoCloseable {

    public sealed interface Saving {

        record Saved(Path file) implements Saving {}

        record NotWritten(String reason) implements Saving {}
    }

    /// A page as a picture.
    ///
    /// @param argb width × height points of colour, row by row from the top; it belongs to the
    ///     caller
    @SuppressWarnings("ArrayRecordComponent") // a carrier of pixels, which nobody compares
    public record Page(int width, int height, int[] argb) {}

    private final byte[] pdf;
    private final PaperSize size;
    private final PagePreview preview;

    PreparedPaper(byte[] pdf, PaperSize size) throws IOException {
        this.pdf = pdf;
        this.size = size;
        this.preview = PagePreview.open(pdf);
    }

    public int pages() {
        return preview.pages();
    }

    public PaperSize size() {
        return size;
    }

    /// @param page from 0
    public Page page(int page, int dotsPerInch) {
        try {
            var image = preview.page(page, dotsPerInch);
            return new Page(image.width(), image.height(), image.argb());
        } catch (IOException e) {
            throw new UncheckedIOException("page " + page, e);
        }
    }

    /// @param wanted numbers of pages, from 1
    public Saving save(Path file, List<Integer> wanted) {
        try {
            NewFile.write(file, out -> out.write(pdf(wanted)));
            return new Saving.Saved(file);
        } catch (IOException e) {
            return new Saving.NotWritten(String.valueOf(e.getMessage()));
        }
    }

    /// All pages are the very bytes that were printed.
    byte[] pdf(List<Integer> wanted) throws IOException {
        var all = IntStream.rangeClosed(1, pages()).boxed().toList();
        return wanted.equals(all) ? pdf : PdfPages.only(pdf, wanted);
    }

    @Override
    public void close() {
        try {
            preview.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper in memory", e);
        }
    }
}
