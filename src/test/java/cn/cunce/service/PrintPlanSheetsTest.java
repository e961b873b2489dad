package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.rule.Explanations;
import cn.cunce.model.value.Money;
import cn.cunce.paper.PlanSheetPaper;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintPlanSheetsTest {

    private static final PlanLine PIGS =
            new PlanLine(
                    "pigs",
                    "养猪奖补",
                    "0120",
                    "",
                    "industry",
                    new Money(100_000),
                    List.of("CS-8"),
                    new PlanLine.Reasons(List.of("09"), List.of(), false),
                    Explanations.fact("household.mainCause", "主要致贫原因", "缺资金"));

    @TempDir private Path folder;
    private OpenedBook book;
    private RecordId household;
    private Plan plan;

    @BeforeEach
    void open() {
        book = new Desk(folder).village("book");
        var form = Desk.household("522700001", "杨秀英", 960_000);
        household = Desk.saved(book, Desk.empty(), form).id().orElseThrow();
        var own =
                new HouseholdPlan(
                        SmallPack.household(household), List.of(PIGS), List.of(), List.of());
        plan = new Plan("cs", "1", 2018, List.of(own), List.of());
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void what_is_proposed_is_printed_until_something_is_adopted() throws IOException {
        assertThat(print(household)).contains("杨秀英").contains("养猪奖补").contains("1,000.00");

        new AdoptPlan(book, _ -> "").adopt(plan, AdoptPlan.ByHand.KEEP);
        var line = new ListPlans(book).of(household).getFirst().lines().getFirst();
        new ChangePlanLine(book).change(line, new Money(80_000), "只养了一头");

        assertThat(print(household)).contains("800.00").contains("只养了一头");
    }

    @Test
    void a_household_without_a_plan_has_no_sheet() throws IOException {
        var file = folder.resolve("none.pdf");

        assertThat(printing().print(order(List.of()), file))
                .isInstanceOf(PrintPapers.Result.Nothing.class);
        assertThat(file).doesNotExist();
    }

    private String print(RecordId of) throws IOException {
        var file = folder.resolve("sheets.pdf");
        assertThat(printing().print(order(List.of(of)), file))
                .isInstanceOf(PrintPapers.Result.Done.class);
        try (var document = Loader.loadPDF(file.toFile())) {
            // a line ends where the column does
            return new PDFTextStripper().getText(document).replace("\n", "");
        }
    }

    private PrintPlanSheets.Order order(List<RecordId> households) {
        var task = new ProposePlan.Task(Desk.VILLAGE, SmallPack.FIRST, 2018, Map.of());
        return new PrintPlanSheets.Order(task, Optional.of(plan), households);
    }

    private PrintPlanSheets printing() {
        var texts = Texts.chinese();
        var values = new FieldText(texts, Shipped.codeLists());
        return new PrintPlanSheets(book, new PlanSheetPaper(Shipped.paperFonts(), values, texts));
    }
}
