package cn.cunce.ui.targeting;

import cn.cunce.boot.Shipped;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportOptions;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.TestVillage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The sample villages that ship, in books.
final class SampleVillages {

    /// @param sample name of its folder
    static OpenedBook open(Path folder, String sample) {
        var book = TestVillage.empty(folder);
        var files = Path.of("resources/samples", sample);
        var years =
                sample.equals("changsha")
                        ? List.of(2015, 2016, 2017)
                        : List.of(sample.equals("gansu") ? 2017 : 2018);
        var importing = new ImportFile(book, Shipped.codeLists());
        for (var year : years) {
            var ledger = years.size() > 1 ? "户人台账_" + year + ".xlsx" : "户人台账.xlsx";
            var workbooks = Stream.of(ledger, "村情表.xlsx", "帮扶措施与项目.xlsx").map(files::resolve);
            var read = importing.read(workbooks.toList(), ImportOptions.NONE.year(year));
            importing.apply(importing.preview(read));
        }
        return book;
    }

    private SampleVillages() {}
}
