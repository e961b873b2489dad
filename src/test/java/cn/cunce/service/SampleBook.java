package cn.cunce.service;

import cn.cunce.TickingClock;
import cn.cunce.boot.Shipped;
import cn.cunce.model.field.CodeLists;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A real book in a temporary folder, into which the sample workbooks are taken.
final class SampleBook implements AutoCloseable {

    static final CodeLists CODES = Shipped.codeLists();
    static final String GUIZHOU = "522700000000";
    static final String CHANGSHA = "430100000000";
    static final String GANSU = "622900000000";
    static final ImportOptions IN_2018 = ImportOptions.NONE.year(2018);

    private static final Path SAMPLES = Path.of("resources", "samples");
    private static final String PASSWORD = "yan-ao-cun-2018";

    private final Surroundings surroundings;
    private OpenedBook opened;

    private SampleBook(Surroundings surroundings, OpenedBook opened) {
        this.surroundings = surroundings;
        this.opened = opened;
    }

    static SampleBook ofVillage(Path folder, String code) {
        return of(folder, new BookCard(Tier.VILLAGE, code, "村", List.of(), List.of(), true));
    }

    static SampleBook of(Path folder, BookCard card) {
        var surroundings =
                new Surroundings(
                        new TickingClock("2019-06-30T00:00:00Z"),
                        "test machine",
                        Surroundings.Hardness.LIGHT);
        var order =
                new CreateBook.Order(folder.resolve("book"), card, "石敏", PASSWORD.toCharArray());
        return switch (new CreateBook(surroundings).create(order)) {
            case CreateBook.Result.Created(var book, _) -> new SampleBook(surroundings, book);
            case CreateBook.Result other -> throw new AssertionError(other);
        };
    }

    static char[] password() {
        return PASSWORD.toCharArray();
    }

    OpenedBook opened() {
        return opened;
    }

    /// The same book after the program has ended and begun again.
    OpenedBook reopened() {
        opened.close();
        opened =
                switch (new OpenBook(surroundings).open(opened.folder(), PASSWORD.toCharArray())) {
                    case OpenBook.Result.Opened(var book) -> book;
                    case OpenBook.Result other -> throw new AssertionError(other);
                };
        return opened;
    }

    ImportFile importing() {
        return new ImportFile(opened, CODES);
    }

    ImportPreview preview(ImportOptions options, String... samples) {
        var files = Stream.of(samples).map(SAMPLES::resolve).toList();
        return importing().preview(importing().read(files, options));
    }

    ImportFile.Result.Applied take(ImportOptions options, String... samples) {
        return applied(importing().apply(preview(options, samples)));
    }

    static ImportFile.Result.Applied applied(ImportFile.Result result) {
        return switch (result) {
            case ImportFile.Result.Applied applied -> applied;
            case ImportFile.Result other -> throw new AssertionError(other);
        };
    }

    UndoBatch.Result undo(String batch) {
        return new UndoBatch(opened).undo(batch);
    }

    String digest() {
        return new DumpBook(opened).digest(Optional.empty());
    }

    List<HouseholdLine> households(String village, int year) {
        return new ListHouseholds(opened).list(village, year);
    }

    @Override
    public void close() {
        opened.close();
    }
}
