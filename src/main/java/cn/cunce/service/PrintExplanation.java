package cn.cunce.service;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Ruling;
import cn.cunce.paper.ExplanationPaper;
import cn.cunce.paper.ExplanationSheet;
import cn.cunce.paper.PolicyBasis;
import cn.cunce.service.PrintPapers.Ear;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Prints why a ruling is what it is (认定结果说明), to be handed over and signed.
public final class PrintExplanation {

    public sealed interface Result {

        record Saved(Path file) implements Result {}

        /// The disk does not take it, or the file is open elsewhere; what was there is still there.
        record NotWritten(String reason) implements Result {}
    }

    /// What is wanted.
    ///
    /// @param pack that the rulings were made by
    /// @param on the day of the question (口径日期)
    /// @param filter which households, in words; empty for all
    public record Order(Pack pack, LocalDate on, Optional<String> filter) {}

    /// How facts and their sources are called on paper.
    ///
    /// @param fact of a name as rulings call it
    /// @param value as it is now
    /// @param source who wrote it, when and how
    public record Words(
            UnaryOperator<String> fact,
            Function<FactSources.Source, String> value,
            Function<FactSources.Source, String> source) {}

    private final OpenedBook opened;
    private final Supplier<ExplanationPaper> paper;
    private final Words words;

    /// @param paper made when the first is wanted: its fonts are large
    public PrintExplanation(OpenedBook opened, Supplier<ExplanationPaper> paper, Words words) {
        this.opened = opened;
        this.paper = paper;
        this.words = words;
    }

    /// @param rulings at least one, each on a sheet of its own
    /// @param pack that they were made by
    /// @param on the day of the question (口径日期)
    /// @param file written beside and moved over
    public Result print(Pack pack, LocalDate on, List<Ruling> rulings, Path file) {
        var order = new Order(pack, on, Optional.empty());
        try {
            NewFile.write(file, out -> print(order, rulings, Ear.QUIET, out));
            return new Result.Saved(file);
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }

    /// @param rulings at least one, each on a sheet of its own
    /// @throws IOException if `out` fails
    public PrintPapers.Result print(Order order, List<Ruling> rulings, Ear ear, OutputStream out)
            throws IOException {
        var on = order.on();
        var village = rulings.getFirst().subject().record().village();
        var imprint = new Imprints(opened).of(village, on).of(order.filter(), Optional.empty());
        var sheets =
                PrintPapers.heard(rulings.stream(), rulings.size(), ear)
                        .map(ruling -> new ExplanationSheet(ruling, on, sources(ruling, on)));
        var wanted = new ExplanationPaper.Order(PolicyBasis.of(order.pack()), imprint);
        return PrintPapers.Result.Done.of(
                paper.get().print(wanted, sheets, out), rulings.size(), imprint);
    }

    private List<ExplanationSheet.Source> sources(Ruling ruling, LocalDate on) {
        return new FactSources(opened)
                .of(ruling.subject().record(), ruling.facts().keySet(), on).values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(
                                source ->
                                        new ExplanationSheet.Source(
                                                words.fact().apply(source.name()),
                                                words.value().apply(source),
                                                words.source().apply(source)))
                        .toList();
    }
}
