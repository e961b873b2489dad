package cn.cunce.service;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Ruling;
import cn.cunce.paper.ExplanationPaper;
import cn.cunce.paper.ExplanationSheet;
import cn.cunce.paper.PolicyBasis;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
        var village = rulings.getFirst().subject().record().village();
        var order =
                new ExplanationPaper.Order(
                        PolicyBasis.of(pack), new Imprints(opened).of(village, on));
        var sheets =
                rulings.stream()
                        .map(ruling -> new ExplanationSheet(ruling, on, sources(ruling, on)))
                        .toList();
        try {
            NewFile.write(file, out -> paper.get().print(order, sheets.stream(), out));
            return new Result.Saved(file);
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
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
