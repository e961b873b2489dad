package cn.cunce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Deciding and planning on the command line: a household of two, three years of income.
class PolicyCommandsTest {

    private static final String HEADER =
            "户编号,户主姓名,姓名,性别,证件号码,与户主关系,民族,家庭人口数,是否建档立卡户,主要致贫原因,"
                    + "工资性收入,生产经营性收入,财产性收入,转移性收入,生产经营性支出\n";
    private static final String HEAD = "4301000001,石敏,石敏,男,430100198001010019,户主,汉族,2,是,因学,";
    private static final String WIFE = "4301000001,石敏,罗秀英,女,430100198202020029,配偶,汉族,2,是,因学,";

    @TempDir private Path folder;
    private Terminal terminal;
    private Path book;

    @BeforeEach
    void a_book_of_changsha() throws IOException {
        terminal = new Terminal(folder);
        book = terminal.file("village");
        var made =
                terminal.run(
                        "new --json --tier village --code 430100001001 --name 枫树坪村 --above 石板桥镇 --book",
                        book);
        assertThat(made.exit()).as(made.err()).isZero();
        takeIn(2016, "7200");
        takeIn(2017, "8000");
    }

    private void takeIn(int year, String wage) throws IOException {
        var rest = wage + ",0,0,0,0\n";
        var file =
                Files.writeString(terminal.file(year + ".csv"), HEADER + HEAD + rest + WIFE + rest);
        var taken = terminal.run("import --json --year " + year + " --book", book, file);
        assertThat(taken.json().at("/households/refused").asInt()).as(taken.out()).isZero();
    }

    private JsonNode decide(String more) {
        var told = terminal.run("decide --json --pack cs_example " + more + " --book", book);
        assertThat(told.exit()).as(told.err()).isZero();
        return told.json();
    }

    @Test
    void what_is_missing_is_answered_and_the_household_is_decided() {
        var before = decide("--on 2017-12-31 --rule exit").at("/decisions/0");
        assertThat(before.get("outcome").asString()).isEqualTo("undetermined");
        assertThat(before.at("/missing/0").asString()).isEqualTo("household.firstRegisteredYear");
        var words =
                terminal.run("decide --pack cs_example --on 2017-12-31 --rule exit --book", book);
        assertThat(words.out()).contains("〔household.firstRegisteredYear〕");

        var answered =
                terminal.run(
                        "answer --json household.firstRegisteredYear 2014 --household 4301000001"
                                + " --on 2017-12-31 --book",
                        book);
        assertThat(answered.exit()).as(answered.err()).isZero();

        var after = decide("--on 2017-12-31 --rule exit");
        var decision = after.at("/decisions/0");
        assertThat(decision.get("result").asString()).isEqualTo("EXIT");
        assertThat(decision.at("/subject/no").asString()).isEqualTo("4301000001");
        assertThat(decision.at("/because/clauses").valueStream().map(JsonNode::asString))
                .contains("CS-37");
        assertThat(after.at("/rules/0/yes").asInt()).isEqualTo(1);
    }

    @Test
    void a_decision_is_kept_confirmed_and_says_when_its_facts_have_changed() {
        terminal.run(
                "answer household.firstRegisteredYear 2014 --household 4301000001"
                        + " --on 2017-12-31 --book",
                book);
        decide("--on 2017-12-31 --rule exit --keep");
        var kept = terminal.run("decisions --json --book", book).json().at("/decisions/0");
        assertThat(kept.get("status").asString()).isEqualTo("proposed");
        assertThat(kept.get("stale").asBoolean()).isFalse();
        var id = kept.get("id").asString();

        var confirmed = terminal.run("decisions --json --confirm " + id + " --book", book);
        assertThat(confirmed.json().at("/decisions/0/status").asString()).isEqualTo("confirmed");

        terminal.run(
                "answer householdYear.wageIncome@2016 9000 --household 4301000001 --on 2017-12-31"
                        + " --replace --book",
                book);
        var stale = terminal.run("decisions --json --book", book).json().at("/decisions/0");
        assertThat(stale.get("stale").asBoolean()).isTrue();
        assertThat(stale.at("/facts/0/from").asString()).isEqualTo("3600.00");
        assertThat(stale.at("/facts/0/to").asString()).isEqualTo("4500.00");
        assertThat(terminal.run("decisions --json --stale --book", book).json().get("decisions"))
                .hasSize(1);
        assertThat(stale.get("changed").valueStream().map(JsonNode::asString))
                .contains("householdYear.perCapitaIncome@2016");

        assertThat(terminal.run("decisions --json --revoke " + id + " --book", book).exit())
                .isEqualTo(2);
        var revoked =
                terminal.run("decisions --json --revoke " + id + " --reason 收入核错了 --book", book);
        assertThat(revoked.json().at("/decisions/0/status").asString()).isEqualTo("revoked");
    }

    @Test
    void other_parameters_are_tried_and_say_who_enters_or_leaves_and_keep_nothing() {
        registeredIn2014();

        var tried =
                decide(
                        "--on 2017-12-31 --rule exit --try exit_line_household_yuan=4001"
                                + " --try exit_line_household_yuan=3000@2017");

        assertThat(tried.at("/now/yes").asInt()).isEqualTo(1);
        assertThat(tried.at("/tries/0/left/0/no").asString()).isEqualTo("4301000001");
        assertThat(tried.at("/tries/0/left/0/from").asString()).isEqualTo("可退出");
        assertThat(tried.at("/tries/0/cost/basis").asString()).isEqualTo("measures");
        assertThat(tried.at("/tries/1/then/yes").asInt()).isEqualTo(1);
        assertThat(terminal.run("decisions --json --book", book).json().get("decisions")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--rule exit --try exit_line_household_yuan, TRY_UNREADABLE",
        "--rule exit --try no_such=1, NO_SUCH_PARAMETER",
        "--rule exit --try exit_line_household_yuan=many, PARAMETER_UNREADABLE",
        "--try exit_line_household_yuan=1, TRY_ONE_RULE",
        "--rule exit --try exit_line_household_yuan=1@2030, TRY_YEAR_LATER",
        "--rule exit --against nowhere, NO_SUCH_PACK",
        "--rule exit --against @x, AGAINST_UNREADABLE"
    })
    void what_cannot_be_tried_or_compared_is_said(String options, String code) {
        var told =
                terminal.run(
                        "decide --json --pack cs_example --on 2017-12-31 " + options + " --book",
                        book);

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).contains(code);
    }

    @Test
    void a_decision_tells_its_years_what_is_shown_and_how_little_would_change_it() {
        registeredIn2014();

        var decided =
                decide("--on 2017-12-31 --rule exit --household 4301000001 --smallest")
                        .at("/decisions/0");

        assertThat(decided.at("/years/0/year").asInt()).isEqualTo(2016);
        assertThat(decided.at("/years/1/met").asString()).isEqualTo("yes");
        assertThat(decided.get("smallest")).isNotEmpty();
        assertThat(decided.at("/smallest/0/result").asString()).isNotEqualTo("EXIT");
        var words =
                terminal.run(
                        "decide --pack cs_example --on 2017-12-31 --rule exit --smallest --book",
                        book);
        assertThat(words.out()).contains("差多少会变");
    }

    @Test
    void two_days_are_compared_by_cause() {
        registeredIn2014();

        var compared = decide("--on 2017-12-31 --rule exit --against @2016-12-31");

        assertThat(compared.at("/changes/0/to").asString()).isEqualTo("可退出");
        assertThat(compared.at("/changes/0/causes").valueStream().map(JsonNode::asString))
                .contains("data");
        var words =
                terminal.run(
                        "decide --pack cs_example --on 2017-12-31 --rule exit --against @2016-12-31"
                                + " --book",
                        book);
        assertThat(words.out())
                .contains("从 cs_example（2016-12-31）到 cs_example（2017-12-31）", "人均")
                .doesNotContain("householdYear.", "param.");
        var same = decide("--on 2017-12-31 --rule exit --against cs_example");
        assertThat(same.get("changes")).isEmpty();
        assertThat(same.get("same").asInt()).isEqualTo(1);
    }

    private void registeredIn2014() {
        terminal.run(
                "answer household.firstRegisteredYear 2014 --household 4301000001"
                        + " --on 2017-12-31 --book",
                book);
    }

    @Test
    void a_plan_has_its_clauses_and_reasons_and_goes_into_the_ledger_once() {
        for (var answer :
                List.of("person:罗秀英.schoolingState 本科一年级", "person:石敏.schoolingState 非在校生")) {
            terminal.run(
                    "answer " + answer + " --household 4301000001 --on 2017-12-31 --book", book);
        }
        var planned =
                terminal.run("plan --json --pack cs_example --year 2017 --adopt --book", book)
                        .json();
        var household = planned.at("/households/0");
        assertThat(household.get("household").asString()).isEqualTo("4301000001");
        assertThat(household.get("measures")).isNotEmpty();
        household
                .get("measures")
                .forEach(
                        line -> {
                            assertThat(line.get("amountFen").asLong()).isPositive();
                            assertThat(line.get("clauses")).isNotEmpty();
                            assertThat(line.get("why").asString()).contains("因学");
                        });
        assertThat(planned.get("adopted").asInt()).isEqualTo(household.get("measures").size());
        var again =
                terminal.run("plan --json --pack cs_example --year 2017 --adopt --book", book)
                        .json();
        assertThat(again.get("adopted").asInt()).isZero();
    }

    @Test
    void a_budget_is_never_overspent_and_a_bad_one_is_refused() throws IOException {
        var none = Files.writeString(terminal.file("none.csv"), "fund,amount\nindustry,0\n");
        var bad = Files.writeString(terminal.file("bad.csv"), "fund,amount\nindustry,很多\n");
        var refused =
                terminal.run(
                        "plan --json --pack cs_example --year 2017 --budget", bad, "--book", book);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().at("/findings/0/message").asString()).contains("很多");
        var planned =
                terminal.run(
                        "plan --json --pack cs_example --year 2017 --budget", none, "--book", book);
        assertThat(planned.exit()).as(planned.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "decide --pack nothing --on 2017-12-31, 2, NO_SUCH_PACK",
        "decide --pack cs --on 2017-12-31 --rule nothing, 2, NO_SUCH_RULE",
        "decide --pack cs --on 2031-12-31, 1, NO_RULE_IN_FORCE",
        "decide --pack cs --on 2017-12-31 --rule exit --against @2031-12-31, 1, NO_RULE_IN_FORCE",
        "decide --pack cs --on 2031-12-31 --rule exit --against @2017-12-31, 1, NO_RULE_IN_FORCE",
        "decide --pack cs --on 2031-12-31 --rule exit --try exit_line_household_yuan=1, 1, NO_RULE_IN_FORCE",
        "decide --pack cs --on 2017-12-31 --household 999, 1, NO_SUCH_HOUSEHOLD",
        "plan --pack nothing --year 2017, 2, NO_SUCH_PACK",
        "answer household.nothing 1 --household 4301000001 --on 2017-12-31, 1, NO_SUCH_FACT",
        "answer param.exit_line_household_yuan 1 --household 4301000001 --on 2017-12-31, 1, FACT_OF_PACK",
        "answer householdYear.wageIncome 1 --on 2017-12-31, 1, FACT_OF_HOUSEHOLD",
        "answer householdYear.perCapitaIncome 1 --household 4301000001 --on 2017-12-31, 1, FACT_COMPUTED",
        "answer person:无名氏.health 健康 --household 4301000001 --on 2017-12-31, 1, NO_SUCH_MEMBER",
        "decide --pack cs --on 2017-13-31, 2, DATE_MISTYPED",
        "decide --pack cs --on 2017/12/31, 2, DATE_MISTYPED",
        "register WHY --out x.pdf --on 2017/12/31, 2, DATE_MISTYPED",
        "plan --pack cs --year abc, 2, VALUE_MISTYPED",
        "answer household.firstRegisteredYear abc --household 4301000001 --on 2017-12-31, 2, NUMBER_UNREADABLE",
    })
    void what_cannot_be_done_is_said(String words, int exit, String code) {
        var words2 = words.split(" ", 2);
        var refused = terminal.run(words2[0] + " --json " + words2[1] + " --book", book);
        assertThat(refused.exit()).as(refused.out()).isEqualTo(exit);
        assertThat(refused.json().at("/refused/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "answer household.firstRegistredYear 2014 --household 4301000001 --on 2017-12-31, household.firstRegisteredYear",
        "answer person:石敏.helth 健康 --household 4301000001 --on 2017-12-31, person:石敏.health",
        "answer household.isRegistered 也许 --household 4301000001 --on 2017-12-31, 什么也没有写。写 是、否 或 不清楚",
        "answer household.mainCause 得病 --household 4301000001 --on 2017-12-31, 「得病」不在可选的词里，什么也没有写",
        "decide --pack cs_exmple --on 2017-12-31, 是不是“cs_example”？",
        "decide --pack cs --rule exitt --on 2017-12-31, 是不是“exit”？",
        "decide --pack cs_example --rule exit --try exit_line_houshold_yuan=1 --on 2017-12-31, 是不是“exit_line_household_yuan”？",
        "decide --pack cs_example --rule exit --against cs_exmple --on 2017-12-31, 是不是“cs_example”？",
        "decide --pack cs --on 2017-13-31, --on 写的“2017-13-31”不是日期，写成 2017-12-31",
    })
    void what_was_meant_is_said(String words, String meant) {
        var refused = terminal.run(words + " --book", book);

        assertThat(refused.err()).contains(meant).hasLineCount(1);
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void what_is_recorded_is_replaced_only_where_that_is_asked_for() {
        var answer = "answer --json household.firstRegisteredYear 2015 --household 4301000001";
        registeredIn2014();

        var refused = terminal.run(answer + " --on 2017-12-31 --book", book);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().at("/refused/code").asString()).isEqualTo("FACT_SAID");
        assertThat(refused.err()).contains("2014", "2015", "--replace");

        var replaced = terminal.run(answer + " --replace --on 2017-12-31 --book", book);
        assertThat(replaced.exit()).as(replaced.err()).isZero();
        assertThat(replaced.json().get("before").asString()).isEqualTo("2014");
        var again =
                terminal.run(
                        "answer household.firstRegisteredYear 2016 --household 4301000001"
                                + " --replace --on 2017-12-31 --book",
                        book);
        assertThat(again.out()).contains("2016", "原来是 2015");
    }

    @Test
    void a_plan_sheet_and_an_explanation_are_printed_with_where_the_facts_come_from()
            throws IOException {
        terminal.run(
                "answer household.firstRegisteredYear 2014 --household 4301000001"
                        + " --on 2017-12-31 --book",
                book);
        var plan = terminal.file("plan.pdf");
        var why = terminal.file("why.pdf");

        var planned =
                terminal.run(
                        "register PLAN --json --pack cs_example --year 2017 --book",
                        book,
                        "--out",
                        plan);
        var explained =
                terminal.run(
                        "register WHY --json --pack cs_example --rule exit --on 2017-12-31"
                                + " --household 4301000001 --book",
                        book,
                        "--out",
                        why);

        assertThat(planned.exit()).as(planned.err()).isZero();
        assertThat(text(plan)).contains("石敏", "示例值");
        assertThat(explained.exit()).as(explained.err()).isZero();
        assertThat(text(why)).contains("可退出", "CS-37", "导入", "录入", "首次识别年度");
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void packs_are_listed_and_a_broken_one_is_refused_where_it_is_broken() throws IOException {
        var packs = terminal.run("pack list --json").json().get("packs");
        assertThat(packs.valueStream().map(pack -> pack.get("id").asString()))
                .contains("cs", "cs_example", "gz_xs", "gz_xs_example");
        assertThat(packs.valueStream().allMatch(pack -> pack.get("sound").asBoolean())).isTrue();

        var broken = terminal.run("pack check --json", brokenPack());
        assertThat(broken.exit()).isEqualTo(1);
        var fault = broken.json().at("/faults/0");
        assertThat(fault.get("code").asString()).isEqualTo("EXPRESSION_MEANT");
        assertThat(fault.get("file").asString()).isEqualTo("mine/rules/own.yaml");
        assertThat(fault.get("line").asInt()).isEqualTo(8);
        assertThat(fault.get("message").asString()).contains("wagIncome");
    }

    private Path brokenPack() throws IOException {
        var pack = Files.createDirectories(terminal.file("mine"));
        Files.writeString(
                pack.resolve("pack.yaml"),
                """
                pack: mine
                title: 本县的
                version: "1"
                extends: cs
                files: [rules/own.yaml]
                """);
        Files.createDirectories(pack.resolve("rules"));
        Files.writeString(
                pack.resolve("rules/own.yaml"),
                """
                rules:
                  own:
                    title: 自定
                    subject: household
                    clauses: [CS-34]
                    outcomes:
                      YES: {title: 是, means: "yes", when: household.isRegistered}
                      NO: {title: 否, means: "no", when: householdYear.wagIncome > param.x}
                """);
        return pack;
    }
}
