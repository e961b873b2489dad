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
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Prints why a ruling is what it is (认定结果说明), to be handed over and signed.
public final class PrintExplanation {

    public sealed interface Result {

        record Saved(Path file) implements Result {}

        /// The disk does not take it, or the file is open elsewhere; what was there is still there.
        record NotWritten(String reason) implements Result {}
    }

    private final OpenedBook opened;
    private final Supplier<ExplanationPaper> paper;

    /// @param paper made when the first is wanted: its fonts are large
    public PrintExplanation(OpenedBook opened, Supplier<ExplanationPaper> paper) {
        this.opened = opened;
        this.paper = paper;
    }

    /// @param pack that the ruling was made by
    /// @param on the day of the question (口径日期)
    /// @param file written beside and moved over
    public Result print(Pack pack, LocalDate on, Ruling ruling, Path file) {
        var village = ruling.subject().record().village();
        var order =
                new ExplanationPaper.Order(
                        PolicyBasis.of(pack), new Imprints(opened).of(village, on));
        var sheet = new ExplanationSheet(ruling, on, List.of());
        try {
            NewFile.write(file, out -> paper.get().print(order, Stream.of(sheet), out));
            return new Result.Saved(file);
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }
}
