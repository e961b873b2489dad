package cn.cunce.service;

import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.paper.PagePreview;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes a paper ready to be looked at: what is shown is, byte for byte, what is saved.
public final class PreparePaper {

    /// @param household whose card; empty for the register, or for the cards of the whole village
    public record Wish(PrintPapers.Order order, boolean cards, Optional<RecordId> household) {}

    public sealed interface Result {

        record Ready(Paper paper, PrintPapers.Result.Done done) implements Result {}

        /// There is no household to print.
        record Nothing() implements Result {}
    }

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

    /// A paper that is ready; its pages are drawn one by one, as they are asked for.
    public static final class Paper implements AutoCloseable {

        private final byte[] pdf;
        private final PagePreview preview;

        private Paper(byte[] pdf) throws IOException {
            this.pdf = pdf;
            this.preview = PagePreview.open(pdf);
        }

        public int pages() {
            return preview.pages();
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

        public Saving save(Path file) {
            try {
                NewFile.write(file, out -> out.write(pdf));
                return new Saving.Saved(file);
            } catch (IOException e) {
                return new Saving.NotWritten(String.valueOf(e.getMessage()));
            }
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

    private final Supplier<PrintPapers> printing;
    private final ListHouseholds listing;

    /// @param printing made when the first paper is wanted: its fonts are large
    public PreparePaper(Supplier<PrintPapers> printing, ListHouseholds listing) {
        this.printing = printing;
        this.listing = listing;
    }

    public Result prepare(Wish wish) {
        var pdf = new ByteArrayOutputStream();
        try {
            return switch (print(wish, pdf)) {
                case PrintPapers.Result.Done done ->
                        new Result.Ready(new Paper(pdf.toByteArray()), done);
                case PrintPapers.Result.Nothing _ -> new Result.Nothing();
            };
        } catch (IOException e) {
            throw new UncheckedIOException("printing into memory", e);
        }
    }

    private PrintPapers.Result print(Wish wish, ByteArrayOutputStream pdf) throws IOException {
        return wish.cards()
                ? printing.get().cards(wish.order(), households(wish), pdf)
                : printing.get().register(wish.order(), pdf);
    }

    private List<RecordId> households(Wish wish) {
        return wish.household()
                .map(List::of)
                .orElseGet(
                        () ->
                                listing.list(wish.order().village(), wish.order().year()).stream()
                                        .map(HouseholdLine::form)
                                        .map(HouseholdForm::id)
                                        .flatMap(Optional::stream)
                                        .toList());
    }
}
