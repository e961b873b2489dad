package cn.cunce.ui.home;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.field.Answers;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.service.BookCard;
import cn.cunce.service.CreateBook;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportOptions;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.ReadBookState;
import cn.cunce.service.SaveHousehold;
import cn.cunce.service.SummariseBook;
import cn.cunce.service.Tier;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.part.Memory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Books for the first screen, and what it asks of them.
final class HomeBooks {

    static final LocalDate ON = LocalDate.of(2017, 12, 31);
    private static final Path SAMPLES = Path.of("resources", "samples");
    private static final String TOWN = "522799100";

    private HomeBooks() {}

    static HomeDesk desk(OpenedBook book, LocalDate on) {
        return desk(book, on, ShippedPacks.library());
    }

    static HomeDesk desk(OpenedBook book, LocalDate on, PackShelf packs) {
        return new HomeDesk(
                book.card(),
                on,
                packs,
                new HomeDesk.Reading(
                        new SummariseBook(book), new ReadBookState(book), Optional::empty),
                new Notes(),
                TestVillage.surroundings().clock(),
                words(),
                () -> {});
    }

    /// Remembers as long as the test lasts.
    private static final class Notes implements Memory {
        private final Map<String, String> notes = new HashMap<>();

        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(notes.get(name)).filter(note -> !note.isEmpty());
        }

        @Override
        public void put(String name, String value) {
            notes.put(name, value);
        }
    }

    static HomeWords words() {
        return new HomeWords(Texts.chinese(), Shipped.codeLists(), ZoneId.of("Asia/Shanghai"));
    }

    /// The sample village of Changsha with two years of incomes.
    static OpenedBook changsha(Path folder) {
        var card =
                new BookCard(
                        Tier.VILLAGE,
                        "430100000000",
                        "白石村",
                        List.of("青山乡"),
                        List.of("cs_example"),
                        false);
        var book = made(folder, card);
        take(book, "changsha/户人台账_2016.xlsx", "changsha/户人台账_2017.xlsx");
        return book;
    }

    private static void take(OpenedBook book, String... files) {
        var importing = new ImportFile(book, Shipped.codeLists());
        for (var file : files) {
            var read =
                    importing.read(Stream.of(SAMPLES.resolve(file)).toList(), ImportOptions.NONE);
            if (!(importing.apply(importing.preview(read)) instanceof ImportFile.Result.Applied)) {
                throw new AssertionError(file);
            }
        }
    }

    /// A township of two villages.
    static OpenedBook township(Path folder) {
        var card = new BookCard(Tier.TOWNSHIP, TOWN, "坡皎乡", List.of("澜瑶县"), List.of(), false);
        var book = made(folder, card);
        var saving = new SaveHousehold(book);
        for (var village : List.of(TestVillage.CODE, TOWN + "202")) {
            TestVillage.forms().forEach(form -> save(saving, village, form));
        }
        return book;
    }

    static OpenedBook empty(Path folder) {
        return TestVillage.empty(folder);
    }

    private static void save(SaveHousehold saving, String village, HouseholdForm form) {
        var nothing =
                new HouseholdForm(
                        Optional.empty(), form.year(), Answers.NONE, Answers.NONE, List.of());
        if (!(saving.save(village, nothing, form) instanceof SaveHousehold.Result.Saved)) {
            throw new AssertionError(village);
        }
    }

    private static OpenedBook made(Path folder, BookCard card) {
        var order = new CreateBook.Order(folder, card, "石敏", TestVillage.PASSWORD.toCharArray());
        return switch (new CreateBook(TestVillage.surroundings()).create(order)) {
            case CreateBook.Result.Created(var book, _) -> book;
            case CreateBook.Result other -> throw new AssertionError(other);
        };
    }
}
