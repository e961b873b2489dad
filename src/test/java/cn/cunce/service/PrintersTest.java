package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.value.PaperSize;
import cn.cunce.paper.HouseholdCardPaper;
import cn.cunce.paper.ListPaper;
import cn.cunce.paper.PaperFonts;
import cn.cunce.paper.VillageRegisterPaper;
import cn.cunce.service.PrintPapers.Ear;
import cn.cunce.service.PrintPapers.Selection;
import cn.cunce.service.Printers.Printer;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintersTest {

    private static final PaperFonts FONTS = Shipped.paperFonts();

    @TempDir private Path folder;

    private OpenedBook book;
    private PreparedPaper cards;

    @BeforeEach
    void prepare() throws IOException {
        book = TestVillage.open(folder.resolve("book"));
        var households =
                new ListHouseholds(book)
                        .list(TestVillage.CODE, TestVillage.YEAR).stream()
                                .map(line -> line.form().id().orElseThrow())
                                .toList();
        var pdf = new ByteArrayOutputStream();
        papers(book).cards(order(), households, Ear.QUIET, pdf);
        cards = new PreparedPaper(pdf.toByteArray(), PaperSize.A4_PORTRAIT);
    }

    @AfterEach
    void close() {
        cards.close();
        book.close();
    }

    static PrintPapers papers(OpenedBook book) {
        var texts = Texts.chinese();
        var words = new FieldText(texts, Shipped.codeLists());
        return new PrintPapers(
                book,
                new VillageRegisterPaper(FONTS, words, texts),
                new HouseholdCardPaper(FONTS, words, texts));
    }

    private static PrintPapers.Order order() {
        return new PrintPapers.Order(TestVillage.CODE, TestVillage.YEAR, TestVillage.ON, false);
    }

    @Test
    void the_usual_printer_stands_first() {
        var one = FakePrinter.able("一号");
        var two = FakePrinter.able("二号");
        var printers = new Printers(() -> List.of(one, two), () -> Optional.of(two));

        assertThat(printers.list()).extracting(Printer::name).containsExactly("二号", "一号");
    }

    @Test
    void the_pages_wanted_are_sent_with_what_was_asked_for() {
        var printer = FakePrinter.able("一号");

        var result = print(printer, order(List.of(1, 2, 5)), Ear.QUIET);

        assertThat(result).isEqualTo(Printers.Result.SENT);
        assertThat(printer.pages()).isEqualTo(3);
        var asked = printer.asked().orElseThrow();
        assertThat(asked.containsValue(new Copies(2))).isTrue();
        assertThat(asked.containsValue(Sides.TWO_SIDED_LONG_EDGE)).isTrue();
        assertThat(asked.containsValue(MediaSizeName.ISO_A4)).isTrue();
        assertThat(asked.containsValue(Chromaticity.MONOCHROME)).isTrue();
    }

    @Test
    void what_a_printer_cannot_do_it_is_not_asked_for() {
        var printer = new FakePrinter("单面", wish -> wish instanceof MediaSizeName);

        print(printer, order(List.of(1)), Ear.QUIET);

        assertThat(printer.asked().orElseThrow().containsKey(Sides.class)).isFalse();
        assertThat(new Printers(() -> List.of(printer), Optional::empty).list())
                .containsExactly(new Printer("单面", false));
    }

    @Test
    void nothing_goes_to_a_printer_without_such_paper() {
        var printer = new FakePrinter("票据", wish -> !(wish instanceof MediaSizeName));

        assertThat(print(printer, order(List.of(1)), Ear.QUIET))
                .isEqualTo(Printers.Result.NO_SUCH_PAPER);
        assertThat(printer.pages()).isZero();
    }

    @Test
    void cancelling_stops_between_two_pages() {
        var printer = FakePrinter.able("一号");
        var ear =
                new Ear() {
                    private long pages;

                    @Override
                    public void done(long page, long total) {
                        pages = page;
                    }

                    @Override
                    public boolean isCancelled() {
                        return pages >= 2;
                    }
                };

        assertThat(print(printer, order(List.of(1, 2, 3, 4, 5, 6)), ear))
                .isEqualTo(Printers.Result.CANCELLED);
        assertThat(printer.pages()).isEqualTo(2);
    }

    @Test
    void a_printer_that_has_gone_does_not_answer() {
        var printers = new Printers(List::of, Optional::empty);

        assertThat(printers.print(new Printer("一号", true), cards, order(List.of(1)), Ear.QUIET))
                .isEqualTo(Printers.Result.NO_ANSWER);
    }

    @Test
    void a_paper_that_is_cancelled_between_two_households_leaves_nothing() {
        var preparing =
                new PreparePaper(
                        new PreparePaper.Printing(
                                () -> papers(book),
                                () -> {
                                    throw new AssertionError();
                                },
                                () -> {
                                    throw new AssertionError();
                                },
                                () -> new PrintList(book, new ListPaper(FONTS, Texts.chinese()))),
                        new ProposePlan(book, Shipped.codeLists()),
                        new DecideBook(book, Shipped.codeLists()));
        var ear =
                new Ear() {
                    private long households;

                    @Override
                    public void done(long done, long total) {
                        households = done;
                    }

                    @Override
                    public boolean isCancelled() {
                        return households >= 1;
                    }
                };

        assertThat(preparing.prepare(new PreparePaper.Wish.Register(order(), Selection.ALL), ear))
                .isInstanceOf(PreparePaper.Result.Cancelled.class);
    }

    @Test
    void some_pages_are_saved_as_they_are_in_the_whole() throws IOException {
        var file = folder.resolve("户卡.pdf");

        assertThat(cards.save(file, List.of(2))).isEqualTo(new PreparedPaper.Saving.Saved(file));
        try (var saved = new PreparedPaper(Files.readAllBytes(file), cards.size())) {
            assertThat(saved.pages()).isOne();
        }
    }

    private static Printers.Order order(List<Integer> pages) {
        return new Printers.Order("户卡_2018年", pages, 2, true, true);
    }

    private Printers.Result print(PrintService printer, Printers.Order order, Ear ear) {
        var printers = new Printers(() -> List.of(printer), Optional::empty);
        return printers.print(printers.list().getFirst(), cards, order, ear);
    }
}
