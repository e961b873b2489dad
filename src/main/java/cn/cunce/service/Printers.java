package cn.cunce.service;

import cn.cunce.paper.PaperPrinter;
import cn.cunce.service.PrintPapers.Ear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.PrintService;

/// The printers that this machine knows.
public final class Printers {

    /// @param bothSides whether it can print on both sides of a sheet
    public record Printer(String name, boolean bothSides) {}

    /// What is wanted.
    ///
    /// @param job name in the printer's queue: never of a person
    /// @param pages numbers from 1
    public record Order(
            String job, List<Integer> pages, int copies, boolean bothSides, boolean grey) {
        public Order {
            pages = List.copyOf(pages);
        }
    }

    public enum Result {
        SENT,
        CANCELLED,
        /// It has no paper of the size that the pages have; nothing is made smaller.
        NO_SUCH_PAPER,
        /// It is switched off, out of reach, or gone.
        NO_ANSWER
    }

    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> usual;

    /// @param services asks the system, which may take seconds
    /// @param usual the printer that the system would take
    public Printers(Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> usual) {
        this.services = services;
        this.usual = usual;
    }

    public static Printers ofMachine() {
        return new Printers(PaperPrinter::ofMachine, PaperPrinter::usual);
    }

    /// The usual one first, the others by name.
    public List<Printer> list() {
        var first = usual.get().map(PrintService::getName).orElse("");
        return services.get().stream()
                .map(
                        service ->
                                new Printer(
                                        service.getName(), PaperPrinter.printsBothSides(service)))
                .sorted(
                        Comparator.comparing((Printer printer) -> !printer.name().equals(first))
                                .thenComparing(Printer::name))
                .toList();
    }

    /// Goes on until all pages are handed over, or somebody cancels.
    public Result print(Printer printer, PreparedPaper paper, Order order, Ear ear) {
        var service =
                services.get().stream()
                        .filter(each -> each.getName().equals(printer.name()))
                        .findFirst();
        if (service.isEmpty()) {
            return Result.NO_ANSWER;
        }
        var wanted =
                new PaperPrinter.Order(
                        order.job(), paper.size(), order.copies(), order.bothSides(), order.grey());
        var hearing =
                new PaperPrinter.Ear(
                        page -> ear.done(page, order.pages().size()), ear::isCancelled);
        try {
            var pdf = paper.pdf(order.pages());
            return switch (PaperPrinter.print(service.get(), pdf, wanted, hearing)) {
                case SENT -> Result.SENT;
                case CANCELLED -> Result.CANCELLED;
                case NO_SUCH_PAPER -> Result.NO_SUCH_PAPER;
                case NO_ANSWER -> Result.NO_ANSWER;
            };
        } catch (IOException e) {
            throw new UncheckedIOException("a paper in memory", e);
        }
    }
}
