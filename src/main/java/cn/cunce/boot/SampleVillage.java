package cn.cunce.boot;

import cn.cunce.cli.SampleFiles;
import cn.cunce.job.Progress;
import cn.cunce.service.CreateBook;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportOptions;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.Surroundings;
import cn.cunce.service.Surroundings.Hardness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The village to look at: a real book in a temporary folder, filled from the workbooks that ship.
/// It is fictional, needs no password, and nothing that is done to it reaches another book.
final class SampleVillage {

    private static final String PASSWORD = "sample village";

    private final Surroundings surroundings;

    private final SampleFiles files;
    private final String user;

    /// @param user in whose name it is written
    SampleVillage(Surroundings machine, SampleFiles files, String user) {
        this.surroundings = new Surroundings(machine.clock(), machine.machine(), Hardness.LIGHT);
        this.files = files;
        this.user = user;
    }

    /// Makes it anew each time: who looks at it may change all of it.
    OpenBook.Result open(Progress progress) throws IOException {
        var folder = Files.createTempDirectory("cunce-sample");
        progress.step("start.sampleCreating");
        var order =
                new CreateBook.Order(
                        folder.resolve("book"), files.village(), user, PASSWORD.toCharArray());
        return switch (new CreateBook(surroundings).create(order)) {
            case CreateBook.Result.Created(var book, _) -> filled(book, folder, progress);
            case CreateBook.Result other -> new OpenBook.Result.Damaged(other.toString());
        };
    }

    private OpenBook.Result filled(OpenedBook book, Path folder, Progress progress)
            throws IOException {
        progress.step("start.sampleFilling");
        var importing = new ImportFile(book, Shipped.codeLists());
        var read = importing.read(files.copyTo(folder), ImportOptions.NONE);
        return switch (importing.apply(importing.preview(read))) {
            case ImportFile.Result.Applied _ -> new OpenBook.Result.Opened(book);
            case ImportFile.Result other -> {
                book.close();
                yield new OpenBook.Result.Damaged(other.toString());
            }
        };
    }
}
