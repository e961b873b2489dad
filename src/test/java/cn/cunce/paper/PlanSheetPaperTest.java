package cn.cunce.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.plan.AdoptedPlan;
import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.plan.Refusal;
import cn.cunce.model.plan.Refusal.Why;
import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import cn.cunce.text.FieldText;
import cn.cunce.text.Reasons;
import cn.cunce.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanSheetPaperTest {

    static final PolicyBasis BASIS =
            new PolicyBasis(
                    "长沙市精准扶贫",
                    "1",
                    false,
                    Map.of(
                            "CS-8",
                            new Clause(
                                    "CS-8", "对有劳动能力、有生产意愿的贫困户,给予产业奖补,扶持发展种植业、养殖业", "《关于精准扶贫的实施意见》"),
                            "CS-34",
                            new Clause("CS-34", "贫困户人均可支配收入稳定超过国家扶贫标准且吃穿不愁", "《关于精准扶贫的实施意见》")),
                    Map.of("seeds_yuan", "产业奖补标准", "exit_line_yuan", "脱贫线"),
                    Map.of("seeds", "产业奖补", "tea", "茶园管护补助"),
                    Map.of("industry", "产业发展资金", "housing", "危房改造资金"));

    private static final Texts TEXTS = Texts.chinese();
    private static final PlanSheetPaper PAPER =
            new PlanSheetPaper(PaperDesk.FONTS, new FieldText(TEXTS, Shipped.codeLists()), TEXTS);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_sheet_says_who_they_are_what_they_need_and_what_they_get() throws IOException {
        var page = printed(sheet(plan())).getFirst();

        assertThat(page)
                .contains("帮扶方案（2017 年度）", "单位：云岭县松溪乡枫香坪村", "口径日期：2017-12-31")
                .contains("户编号 5227990130 村民组 田家湾组 户主 石光前")
                .contains("户联系电话 138••••••78 人口 2 人均纯收入 4,015.00 元")
                .contains("主要致贫原因 因病", "其他致贫原因 缺资金")
                .contains("帮扶需求 就医治病（父亲透析，要补助）")
                .contains("合计 32,000.00")
                .contains("户主 帮扶责任人 村委会（盖章）")
                .contains("政策包 长沙市精准扶贫 第 1 版");
        assertThat(PaperDesk.cells(out.toByteArray()).getFirst())
                .contains("1产业奖补原因：缺资金；有劳动力：是CS-8产业发展资金2,000.00")
                .contains("CS-8对有劳动能力、有生产意愿的贫困户,给予产业奖补");
        PaperDesk.picture(out.toByteArray(), 0, "plan-sheet");
    }

    @Test
    void what_is_not_in_the_plan_stands_there_with_its_reason() throws IOException {
        var page = printed(sheet(plan())).getFirst();

        assertThat(page)
                .contains("没有列入的措施")
                .contains("茶园管护补助 与「产业奖补」只能选一项")
                .contains("技能培训补助 缺 政策参数 产业奖补标准 未设，暂时定不了");
    }

    @Test
    void numbers_that_are_invented_are_marked_on_every_page() throws IOException {
        var example =
                new PolicyBasis(
                        BASIS.title(),
                        "1",
                        true,
                        BASIS.clauses(),
                        BASIS.parameters(),
                        BASIS.measures(),
                        BASIS.funds());
        var order = new PlanSheetPaper.Order(2017, example, PaperDesk.IMPRINT, false);
        PAPER.print(order, Stream.of(sheet(plan()), sheet(longPlan())), out);

        assertThat(PaperDesk.pages(out.toByteArray()))
                .hasSizeGreaterThan(2)
                .allMatch(page -> page.contains("示例值"));
        assertThat(PaperDesk.pages(out.toByteArray()).getFirst())
                .contains("帮扶方案（2017 年度）〔示例值，不作依据〕", "用的是示例值，不作依据");
    }

    @Test
    void a_longPlan_goes_on_upon_a_page_that_says_whose_it_is() throws IOException {
        var pages = printed(sheet(longPlan()));

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.get(1)).contains("帮扶方案（续）　户主 石光前　户编号 5227990130");
        PaperDesk.picture(out.toByteArray(), 1, "plan-sheet-continued");
    }

    @Test
    void without_a_main_cause_it_says_what_is_lacking() throws IOException {
        var open =
                new HouseholdPlan(
                        Reasons.HOUSEHOLD, List.of(), List.of(), List.of("household.mainCause"));

        assertThat(printed(sheet(open)).getFirst()).contains("还缺 主要致贫原因，补上以后才能排方案");
    }

    @Test
    void demands_that_nobody_recorded_are_called_suggested() throws IOException {
        var asked = new HouseholdPlan(Reasons.HOUSEHOLD, List.of(clinic()), List.of(), List.of());
        var content = new PlanSheet.Content.Proposed(asked);
        var silent = new PlanSheet(facts(List.of()), content, Optional.empty(), Optional.empty());

        assertThat(printed(silent).getFirst()).contains("还没有记；按致贫原因建议：就医治病");
    }

    @Test
    void an_adopted_plan_shows_what_people_have_made_of_the_proposal() throws IOException {
        var lines =
                List.of(
                        adopted("产业奖补", "10", Optional.of(new Money(1_600_00)), "只养了一头"),
                        adopted("就业奖补", "10", Optional.of(new Money(2_000_00)), ""),
                        adopted("茶园管护补助", "90", Optional.empty(), "地已流转"));
        var content =
                new PlanSheet.Content.Adopted(new AdoptedPlan(Reasons.HOUSEHOLD, 2017, lines));
        var sheet = new PlanSheet(facts(List.of()), content, Optional.of("李晴"), Optional.empty());
        printed(sheet);

        assertThat(PaperDesk.cells(out.toByteArray()).getFirst().replace("\u00a0", ""))
                .contains("三、帮扶措施（单位：元）")
                .contains("1产业奖补原因：缺资金；原建议2000元，改动理由：只养了一头CS-8产业发展资金1,600.00")
                .contains("2就业奖补原因：缺资金CS-8产业发展资金2,000.00")
                .contains("合计3,600.00", "茶园管护补助取消，理由：地已流转");
        PaperDesk.picture(out.toByteArray(), 0, "plan-sheet-adopted");
    }

    @Test
    void a_whole_village_is_one_file_with_a_page_for_each_household() throws IOException {
        var sheets = IntStream.range(0, 40).mapToObj(_ -> sheet(plan()));
        var printed = PAPER.print(order(), sheets, out);

        assertThat(printed.pages()).isEqualTo(40);
        assertThat(printed.undrawn()).isEmpty();
    }

    private List<String> printed(PlanSheet sheet) throws IOException {
        PAPER.print(order(), Stream.of(sheet), out);
        return PaperDesk.pages(out.toByteArray());
    }

    private static PlanSheetPaper.Order order() {
        return new PlanSheetPaper.Order(2017, BASIS, PaperDesk.IMPRINT, false);
    }

    private static PlanSheet sheet(HouseholdPlan plan) {
        var ill =
                Answers.NONE
                        .with(DemandFields.DEMAND_KIND, "05")
                        .with(DemandFields.DEMAND_TEXT, "父亲透析，要补助");
        var content = new PlanSheet.Content.Proposed(plan);
        return new PlanSheet(facts(List.of(ill)), content, Optional.of("李晴"), Optional.of("县水务局"));
    }

    private static HouseholdFacts facts(List<Answers> demands) {
        var household =
                Answers.NONE
                        .with(HouseholdFields.NATIONAL_HOUSEHOLD_NO, "5227990130")
                        .with(HouseholdFields.GROUP_NAME, "田家湾组")
                        .with(HouseholdFields.PHONE, "13812345678")
                        .with(HouseholdFields.HOUSEHOLD_ATTRIBUTE, "01")
                        .with(HouseholdFields.MAIN_CAUSE, "01")
                        .with(HouseholdFields.OTHER_CAUSES, List.of("09"));
        var year =
                Answers.NONE
                        .with(IncomeFields.HOUSEHOLD_SIZE, 2L)
                        .with(IncomeFields.WAGE_INCOME, new Money(8_030_00))
                        .with(IncomeFields.BUSINESS_GROSS, Money.ZERO)
                        .with(IncomeFields.BUSINESS_COST, Money.ZERO)
                        .with(IncomeFields.PROPERTY_INCOME, Money.ZERO)
                        .with(IncomeFields.TRANSFER_INCOME, Money.ZERO);
        return new HouseholdFacts(
                Reasons.HOUSEHOLD.record(),
                household,
                Map.of(2017, year),
                List.of(member("石光前", 1), member("石香", 2)),
                List.of(),
                demands);
    }

    private static MemberFacts member(String name, int number) {
        var id = new RecordId(Entity.PERSON, "522799203204", new UUID(0, number));
        return new MemberFacts(id, Answers.NONE.with(PersonFields.NAME, name), Answers.NONE);
    }

    private static HouseholdPlan plan() {
        var tea = refusal("tea", "茶园管护补助", Why.EXCLUDED, List.of(), "seeds");
        var training =
                refusal("training", "技能培训补助", Why.UNDETERMINED, List.of("param.seeds_yuan"), "");
        return new HouseholdPlan(
                Reasons.HOUSEHOLD,
                List.of(line("seeds", "产业奖补", 2_000), house()),
                List.of(tea, training),
                List.of());
    }

    private static HouseholdPlan longPlan() {
        var lines = IntStream.range(0, 40).mapToObj(n -> line("seeds" + n, "产业奖补第" + n + "项", 100));
        return new HouseholdPlan(Reasons.HOUSEHOLD, lines.toList(), List.of(), List.of());
    }

    private static PlanLine line(String id, String title, long yuan) {
        var reasons = new PlanLine.Reasons(List.of("09"), List.of(), false);
        return line(id, title, yuan, "industry", reasons);
    }

    private static AdoptedLine adopted(
            String title, String status, Optional<Money> amount, String change) {
        return new AdoptedLine(
                new RecordId(Entity.MEASURE, "522799203204", new UUID(0, 7)),
                Reasons.HOUSEHOLD.record(),
                2017,
                new AdoptedLine.Source("cs", "1", "seeds"),
                title,
                "0110",
                "",
                new AdoptedLine.PaidFrom("industry", "产业发展资金"),
                amount,
                Optional.of(new Money(2_000_00)),
                status,
                List.of("CS-8"),
                "原因：缺资金",
                Optional.empty(),
                change);
    }

    private static PlanLine house() {
        var reasons = new PlanLine.Reasons(List.of(), List.of("06"), false);
        return line("house", "农村危房改造补助", 30_000, "housing", reasons);
    }

    private static PlanLine clinic() {
        var reasons = new PlanLine.Reasons(List.of("01"), List.of("05"), true);
        return line("clinic", "医疗救助", 500, "housing", reasons);
    }

    private static PlanLine line(
            String id, String title, long yuan, String fund, PlanLine.Reasons reasons) {
        return new PlanLine(
                id,
                title,
                "0110",
                "",
                fund,
                new Money(yuan * 100),
                List.of("CS-8"),
                reasons,
                because(Verdict.YES));
    }

    private static Refusal refusal(
            String id, String title, Why why, List<String> missing, String other) {
        return new Refusal(
                id,
                title,
                why,
                Optional.of(new Money(1_500_00)),
                missing,
                other,
                Optional.of(because(Verdict.YES)));
    }

    private static Explanation because(Verdict verdict) {
        var able = Reasons.yesNo("有劳动力", verdict);
        return Reasons.of(Kind.RULE, "measure.x", "", Optional.of(verdict), List.of(able));
    }
}
