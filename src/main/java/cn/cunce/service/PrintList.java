package cn.cunce.service;

import cn.cunce.model.value.PaperSize;
import cn.cunce.model.value.Table;
import cn.cunce.paper.ListPaper;
import cn.cunce.service.PrintPapers.Ear;
import cn.cunce.service.PrintPapers.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Prints a list as a screen shows it.
public final class PrintList {

    private final OpenedBook opened;
    private final ListPaper paper;

    public PrintList(OpenedBook opened, ListPaper paper) {
        this.opened = opened;
        this.paper = paper;
    }

    /// The papers on which all columns have room, the one that suits best first.
    public List<PaperSize> sizes(Table table) {
        return paper.sizes(table);
    }

    /// @throws IOException if `out` fails
    public Result print(
            PrintPapers.Order order, Table table, PaperSize size, Ear ear, OutputStream out)
            throws IOException {
        if (table.rows().isEmpty()) {
            return new Result.Nothing();
        }
        var imprint =
                new Imprints(opened)
                        .of(order.village(), order.asOf())
                        .of(order.filter(), order.reason());
        var rows = table.rows();
        var printed =
                paper.print(
                        new ListPaper.Order(table, size, imprint),
                        PrintPapers.heard(rows.stream(), rows.size(), ear).iterator(),
                        out);
        return Result.Done.of(printed, rows.size(), imprint);
    }
}
