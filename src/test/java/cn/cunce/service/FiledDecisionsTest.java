package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.FundUse;
import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.model.rule.Explanations;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Demands, decisions and plans travel with a filing, and can be read in it.
class FiledDecisionsTest {

    @TempDir private Path folder;
    private OpenedBook village;
    private OpenedBook county;
    private RecordId household;

    @BeforeEach
    void a_village_that_has_decided_and_planned() {
        var desk = new Desk(folder);
        village = desk.village("village");
        county = desk.county("county");
        var form = Desk.household("5227000001", "石建", 960_050);
        household = Desk.saved(village, Desk.empty(), form).id().orElseThrow();
        new SaveDemand(village).add(household, demand());
        new KeepDecisions(village, ShippedPacks.library())
                .keep(
                        SmallPack.FIRST,
                        SmallPack.ON,
                        List.of(SmallPack.exits(household, "9600.50")));
        new AdoptPlan(village, _ -> "缺资金").adopt(plan(), AdoptPlan.ByHand.KEEP);
    }

    @AfterEach
    void close() {
        village.close();
        county.close();
    }

    @Test
    void the_county_can_answer_why_too() throws IOException {
        var file = file();
        savedAgain(file);

        var preview = (ReceiveFiling.Preview.Ready) read(file);
        new ReceiveFiling(county, Desk.filing()).apply(preview);

        assertThat(preview.edits()).isEmpty();
        assertThat(Desk.digest(county)).isEqualTo(Desk.digest(village));
        assertThat(decisions(county)).isEqualTo(decisions(village)).hasSize(1);
        assertThat(new ListPlans(county).of(household))
                .isEqualTo(new ListPlans(village).of(household));
        assertThat(new VerifyBook(county).verify().isWell()).isTrue();
    }

    @Test
    void the_sheets_say_in_words_what_was_decided_and_planned() throws IOException {
        var file = file();

        assertThat(sheet(file, "需求清单")).contains("5227000001", "石建", "看病要钱", "登记");
        assertThat(sheet(file, "认定结果")).contains("退出", "可退出", "符合", "拟定", "CS-36、CS-37");
        assertThat(sheet(file, "帮扶措施")).contains("养猪奖补", "产业发展资金", "缺资金", "种植业");
        assertThat(sheet(file, "认定结果")).noneMatch(cell -> cell.contains("{"));
        assertThat(sheet(file, "帮扶措施")).noneMatch(cell -> cell.contains("{"));
    }

    private static Answers demand() {
        return Answers.NONE
                .with(DemandFields.DEMAND_KIND, "05")
                .with(DemandFields.DEMAND_TEXT, "看病要钱")
                .with(DemandFields.DEMAND_DATE, PartialDate.parse("2018-03"));
    }

    private Plan plan() {
        var line =
                new PlanLine(
                        "pigs",
                        "养猪奖补",
                        "0110",
                        "1",
                        "industry",
                        new Money(100_000),
                        List.of("CS-8"),
                        new PlanLine.Reasons(List.of("04"), List.of(), false),
                        Explanations.fact("household.mainCause", "主要致贫原因", "缺资金"));
        var subject = SmallPack.household(household);
        var plan = new HouseholdPlan(subject, List.of(line), List.of(), List.of());
        var fund = new FundUse("industry", "产业发展资金", Optional.empty(), Money.ZERO);
        return new Plan("cs", "1", 2018, List.of(plan), List.of(fund));
    }

    private static List<?> decisions(OpenedBook book) {
        return new ListDecisions(book).list(DecisionFilter.ALL);
    }

    private Path file() {
        var order =
                new MakeFiling.Order(Desk.VILLAGE, 2018, "2018年", "石敏", Optional.empty(), folder);
        return ((MakeFiling.Result.Made) new MakeFiling(village, Desk.filing()).make(order)).file();
    }

    private ReceiveFiling.Preview read(Path file) {
        return new ReceiveFiling(county, Desk.filing()).read(file, Optional.empty());
    }

    private static void savedAgain(Path file) throws IOException {
        try (var book = WorkbookFactory.create(Files.newInputStream(file));
                var out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    private static List<String> sheet(Path file, String name) throws IOException {
        var cells = new ArrayList<String>();
        try (var book = WorkbookFactory.create(Files.newInputStream(file))) {
            for (var row : book.getSheet(name)) {
                row.forEach(cell -> cells.add(cell.toString()));
            }
        }
        return cells;
    }
}
