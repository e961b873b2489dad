package cn.cunce.ui.print;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.paper.ExplanationPaper;
import cn.cunce.paper.HouseholdCardPaper;
import cn.cunce.paper.ListPaper;
import cn.cunce.paper.PaperFonts;
import cn.cunce.paper.PlanSheetPaper;
import cn.cunce.paper.VillageRegisterPaper;
import cn.cunce.service.DecideBook;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PreparePaper;
import cn.cunce.service.PrintExplanation;
import cn.cunce.service.PrintList;
import cn.cunce.service.PrintPapers;
import cn.cunce.service.PrintPlanSheets;
import cn.cunce.service.Printers;
import cn.cunce.service.ProposePlan;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestPacks;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Place;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.print.PrintService;

/// The desk of papers over a real book, with the fonts that ship and the printers that a test
/// says.
record TestPrinting(OpenedBook book, List<PrintService> printers, Messages messages) {

    private static final PaperFonts FONTS = Shipped.paperFonts();
    private static final Texts TEXTS = Texts.chinese();

    PrintViewModel model(Place.Print place) {
        return new PrintViewModel(place, desk(), Jobs.atOnce(), messages);
    }

    PrintDesk desk() {
        return new PrintDesk(
                TestVillage.CARD,
                TestVillage.CODE,
                TestVillage.ON,
                new TestPacks(),
                new ListHouseholds(book),
                preparing(),
                new Printers(() -> printers, () -> printers.stream().findFirst()),
                TEXTS);
    }

    private PreparePaper preparing() {
        var words = new FieldText(TEXTS, Shipped.codeLists());
        var explaining =
                new PrintExplanation.Words(UnaryOperator.identity(), source -> "", source -> "录入");
        return new PreparePaper(
                new PreparePaper.Printing(
                        () ->
                                new PrintPapers(
                                        book,
                                        new VillageRegisterPaper(FONTS, words, TEXTS),
                                        new HouseholdCardPaper(FONTS, words, TEXTS)),
                        () -> new PrintPlanSheets(book, new PlanSheetPaper(FONTS, words, TEXTS)),
                        () ->
                                new PrintExplanation(
                                        book,
                                        () -> new ExplanationPaper(FONTS, words, TEXTS),
                                        explaining),
                        () -> new PrintList(book, new ListPaper(FONTS, TEXTS))),
                new ProposePlan(book, Shipped.codeLists()),
                new DecideBook(book, Shipped.codeLists()));
    }

    List<RecordId> households() {
        return new ListHouseholds(book)
                .list(TestVillage.CODE, TestVillage.YEAR).stream()
                        .flatMap(line -> line.form().id().stream())
                        .toList();
    }

    /// The list of households as its screen would hand it over.
    Place.SeenList seen() {
        var rows =
                List.<List<TableCell>>of(
                        List.of(words("120"), words("单雄信"), new TableCell.Count(1)),
                        List.of(words("118"), words("罗正芳"), new TableCell.Count(3)));
        var table = new Table("户册", List.of(), List.of("户编号", "户主", "人口"), rows);
        var ids = households();
        return new Place.SeenList(
                table, List.of("只看缺项"), "人口从少到多", List.of(ids.get(2), ids.get(0)));
    }

    private static TableCell words(String text) {
        return new TableCell.Words(text);
    }
}
