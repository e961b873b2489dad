package cn.cunce.boot;

import cn.cunce.job.Progress;
import cn.cunce.service.BookCard;
import cn.cunce.service.CreateBook;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportOptions;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.Surroundings;
import cn.cunce.service.Surroundings.Hardness;
import cn.cunce.service.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The village to look at: a real book in a temporary folder, filled from the workbooks that ship.
/// It is fictional, needs no password, and nothing that is done to it reaches another book.
final class SampleVillage {

    private static final BookCard CARD =
            new BookCard(
                    Tier.VILLAGE, "522700000000", "岩坳村", List.of("坡皎乡", "澜瑶县"), List.of(), true);
    private static final String PASSWORD = "sample village";
    private static final String FOLDER = "samples/guizhou/";
    private static final List<String> WORKBOOKS = List.of("村情表.xlsx", "户人台账.xlsx", "帮扶措施与项目.xlsx");

    private final Surroundings surroundings;

    SampleVillage(Surroundings machine) {
        surroundings = new Surroundings(machine.clock(), machine.machine(), Hardness.LIGHT);
    }

    /// Makes it anew each time: who looks at it may change all of it.
    OpenBook.Result open(Progress progress) throws IOException {
        var folder = Files.createTempDirectory("cunce-sample");
        progress.step("start.sampleCreating");
        var order =
                new CreateBook.Order(
                        folder.resolve("book"), CARD, CARD.name(), PASSWORD.toCharArray());
        return switch (new CreateBook(surroundings).create(order)) {
            case CreateBook.Result.Created(var book, _) -> filled(book, folder, progress);
            case CreateBook.Result other -> new OpenBook.Result.Damaged(other.toString());
        };
    }

    private static OpenBook.Result filled(OpenedBook book, Path folder, Progress progress)
            throws IOException {
        progress.step("start.sampleFilling");
        var importing = new ImportFile(book, Shipped.codeLists());
        var read = importing.read(unpacked(folder), ImportOptions.NONE);
        return switch (importing.apply(importing.preview(read))) {
            case ImportFile.Result.Applied _ -> new OpenBook.Result.Opened(book);
            case ImportFile.Result other -> {
                book.close();
                yield new OpenBook.Result.Damaged(other.toString());
            }
        };
    }

    private static List<Path> unpacked(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        for (var name : WORKBOOKS) {
            var file = folder.resolve(name);
            try (var workbook = Shipped.open(FOLDER + name)) {
                Files.copy(workbook, file);
            }
            files.add(file);
        }
        return files;
    }
}
