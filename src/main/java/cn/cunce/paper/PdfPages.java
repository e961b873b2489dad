package cn.cunce.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Some pages of a paper, each as it was printed, with the numbers that it has in the whole.
public final class PdfPages {

    /// @param pages from 1, in the order wanted
    /// @throws IOException if `pdf` is no PDF
    public static byte[] only(byte[] pdf, List<Integer> pages) throws IOException {
        try (var whole = Loader.loadPDF(pdf);
                var some = new PDDocument()) {
            some.setDocumentInformation(whole.getDocumentInformation());
            for (var page : pages) {
                some.importPage(whole.getPage(page - 1));
            }
            var out = new ByteArrayOutputStream();
            some.save(out);
            return out.toByteArray();
        }
    }

    private PdfPages() {}
}
