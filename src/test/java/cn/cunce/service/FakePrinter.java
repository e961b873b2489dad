package cn.cunce.service;

import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;

/// A printer that remembers what it was sent, page by page, as a printer of the system draws it.
public final class FakePrinter implements PrintService {

    private final String name;
    private final Predicate<Attribute> can;
    private final List<Integer> drawn = new ArrayList<>();
    private Optional<PrintRequestAttributeSet> asked = Optional.empty();

    /// @param can which wishes it can fulfil
    public FakePrinter(String name, Predicate<Attribute> can) {
        this.name = name;
        this.can = can;
    }

    public static FakePrinter able(String name) {
        return new FakePrinter(name, _ -> true);
    }

    /// How many pages it has drawn.
    public int pages() {
        return drawn.size();
    }

    public Optional<PrintRequestAttributeSet> asked() {
        return asked;
    }

    private void print(Pageable pages) throws PrinterException {
        for (var page = 0; page < pages.getNumberOfPages(); page++) {
            var format = pages.getPageFormat(page);
            var sheet = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
            var canvas = sheet.createGraphics();
            pages.getPrintable(page).print(canvas, format, page);
            canvas.dispose();
            drawn.add(page + 1);
        }
    }

    private final class Job implements DocPrintJob {

        @Override
        public PrintService getPrintService() {
            return FakePrinter.this;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {}

        @Override
        public void removePrintJobListener(PrintJobListener listener) {}

        @Override
        public void addPrintJobAttributeListener(
                PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}

        @Override
        public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
            asked = Optional.of(attributes);
            try {
                FakePrinter.this.print((Pageable) doc.getPrintData());
            } catch (PrinterException | IOException e) {
                throw new PrintException(e);
            }
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    @Override
    public boolean isAttributeValueSupported(
            Attribute value, DocFlavor flavor, AttributeSet attributes) {
        return can.test(value);
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE};
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return flavor.equals(DocFlavor.SERVICE_FORMATTED.PAGEABLE);
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return new Class<?>[0];
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return true;
    }

    @Override
    public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getSupportedAttributeValues(
            Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public ServiceUIFactory getServiceUIFactory() {
        throw new UnsupportedOperationException();
    }
}
