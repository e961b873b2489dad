package cn.cunce.paper;

import cn.cunce.model.value.PaperSize;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// Sends a PDF to a printer of the system, in its own size: a page is never made smaller.
public final class PaperPrinter {

    private static final DocFlavor FLAVOR = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    /// What is wanted of the printer; what it cannot do it is not asked for.
    ///
    /// @param name of the job, as the printer's queue shows it: never of a person
    public record Order(String name, PaperSize size, int copies, boolean bothSides, boolean grey) {}

    /// What is heard while it goes on.
    ///
    /// @param page called with the number of a page when it is drawn, from 1
    public record Ear(IntConsumer page, BooleanSupplier cancelled) {}

    public enum Result {
        SENT,
        CANCELLED,
        /// It has no paper of that size.
        NO_SUCH_PAPER,
        /// It is switched off, or out of reach.
        NO_ANSWER
    }

    /// The printers of this machine; asking for them may take seconds.
    public static List<PrintService> ofMachine() {
        return List.of(PrintServiceLookup.lookupPrintServices(FLAVOR, null));
    }

    /// The one that the system would take.
    public static Optional<PrintService> usual() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
    }

    public static boolean printsBothSides(PrintService printer) {
        return printer.isAttributeValueSupported(Sides.TWO_SIDED_LONG_EDGE, FLAVOR, null);
    }

    /// @throws IOException if `pdf` is no PDF
    public static Result print(PrintService printer, byte[] pdf, Order order, Ear ear)
            throws IOException {
        if (!printer.isAttributeValueSupported(media(order.size()), FLAVOR, null)) {
            return Result.NO_SUCH_PAPER;
        }
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new Heard(new PDFPageable(document), ear);
            Doc doc = new SimpleDoc(pages, FLAVOR, null);
            printer.createPrintJob().print(doc, wishes(printer, order));
            return Result.SENT;
        } catch (PrintException _) {
            return ear.cancelled().getAsBoolean() ? Result.CANCELLED : Result.NO_ANSWER;
        }
    }

    private static PrintRequestAttributeSet wishes(PrintService printer, Order order) {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(order.name(), null));
        wishes.add(media(order.size()));
        List<PrintRequestAttribute> further =
                List.of(
                        new Copies(order.copies()),
                        order.bothSides() ? turning(order.size()) : Sides.ONE_SIDED,
                        order.grey() ? Chromaticity.MONOCHROME : Chromaticity.COLOR);
        for (var wish : further) {
            if (printer.isAttributeValueSupported(wish, FLAVOR, null)) {
                wishes.add(wish);
            }
        }
        return wishes;
    }

    /// Bound at the left edge as it is read.
    private static Sides turning(PaperSize size) {
        return switch (size) {
            case A4_PORTRAIT, A3_PORTRAIT -> Sides.TWO_SIDED_LONG_EDGE;
            case A4_LANDSCAPE, A3_LANDSCAPE -> Sides.TWO_SIDED_SHORT_EDGE;
        };
    }

    private static MediaSizeName media(PaperSize size) {
        return size.isA3() ? MediaSizeName.ISO_A3 : MediaSizeName.ISO_A4;
    }

    /// Tells of each page, and stops between two of them.
    private record Heard(Pageable pages, Ear ear) implements Pageable {

        @Override
        public int getNumberOfPages() {
            return pages.getNumberOfPages();
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return pages.getPageFormat(page);
        }

        @Override
        public Printable getPrintable(int page) {
            var printable = pages.getPrintable(page);
            return (graphics, format, number) -> {
                if (ear.cancelled().getAsBoolean()) {
                    throw new PrinterAbortException();
                }
                ear.page().accept(page + 1);
                return printable.print(graphics, format, number);
            };
        }
    }

    private PaperPrinter() {}
}
