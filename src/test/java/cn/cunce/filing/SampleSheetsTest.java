package cn.cunce.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.value.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The other sheets of the sample villages: profiles, groups, measures, projects, lists of
/// departments, and forms to be filled.
class SampleSheetsTest {

    private static final LedgerReader READER =
            new LedgerReader(Catalogue.LEDGER, Shipped.codeLists());
    private static final ReadOptions TODAY = ReadOptions.on(LocalDate.of(2019, 6, 30));

    @ParameterizedTest
    @CsvSource({"guizhou, 2018", "changsha, 2017", "gansu, 2017"})
    void a_profile_tells_every_indicator_and_its_year(String village, int year) {
        var sheet = read(village + "/村情表.xlsx").sheets().getFirst();
        var indicators = ExpectedSamples.of(village, "村情表.xlsx").get("indicators");

        assertThat(sheet.kind()).isEqualTo(SheetKind.VILLAGE);
        assertThat(sheet.year()).hasValue(year);
        assertThat(sheet.rows()).isEqualTo(indicators.size());
        assertThat(sheet.findings()).isEmpty();
    }

    @Test
    void a_profile_knows_wan_yuan_and_people_by_ethnic_group() {
        var told = (SheetContent.Village) read("guizhou/村情表.xlsx").sheets().getFirst().content();

        assertThat(told.village().get(VillageFields.VILLAGE_NAME)).hasValue("岩坳村");
        assertThat(told.village().get(VillageFields.VILLAGE_CLASS)).hasValue("1");
        assertThat(told.villageYear().get(VillageYearFields.COLLECTIVE_INCOME_YEAR))
                .hasValue(new Money(3_200_000));
        assertThat(told.villageYear().get(VillageYearFields.ETHNICITY_COUNTS))
                .hasValue(Map.of("36", 176L, "25", 153L, "09", 79L, "13", 12L));
        assertThat(told.villageYear().get(VillageYearFields.MAIN_INDUSTRIES))
                .hasValue(List.of("茶叶", "佛手瓜", "黑毛猪"));
    }

    @Test
    void a_word_of_the_lists_of_villages_is_no_class() {
        var told = (SheetContent.Village) read("gansu/村情表.xlsx").sheets().getFirst().content();

        assertThat(told.village().get(VillageFields.VILLAGE_CLASS)).isEmpty();
        assertThat(told.village().get(VillageFields.VILLAGE_LISTS)).hasValue(List.of("2"));
    }

    @ParameterizedTest
    @MethodSource("villages")
    void groups_are_read_without_their_total(String village) {
        var sheet = read(village + "/村情表.xlsx").sheets().get(1);
        var groups = ((SheetContent.Groups) sheet.content()).groups();

        assertThat(sheet.kind()).isEqualTo(SheetKind.GROUPS);
        assertThat(groups)
                .hasSize(ExpectedSamples.of(village, "村情表.xlsx").get("groups").size())
                .allMatch(group -> group.get(NaturalVillageFields.POPULATION).isPresent());
        assertThat(sheet.findings()).extracting(Finding::code).containsExactly("TOTAL_ROW");
    }

    @ParameterizedTest
    @MethodSource("villages")
    void measures_come_with_household_head_and_helper(String village) {
        var sheet = read(village + "/帮扶措施与项目.xlsx").sheets().getFirst();
        var expected = ExpectedSamples.of(village, "帮扶措施与项目.xlsx");
        var rows = ((SheetContent.Measures) sheet.content()).rows();

        assertThat(rows).hasSize(expected.get("measureRows").asInt());
        assertThat(
                        sum(
                                rows.stream()
                                        .flatMap(
                                                row ->
                                                        row
                                                                .measure()
                                                                .get(MeasureFields.DELIVERED_AMOUNT)
                                                                .stream())))
                .isEqualByComparingTo(expected.get("measureSumYuan").asString());
        assertThat(rows)
                .allMatch(row -> row.householdNo().matches("\\d{10}") && !row.headName().isEmpty())
                .allMatch(row -> row.responsible().values().size() == 2)
                .allMatch(row -> row.measure().get(MeasureFields.MEASURE_CATEGORY).isPresent());
        assertThat(sheet.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("villages")
    void projects_are_told_in_wan_yuan_under_two_levels_of_headers(String village) {
        var sheet = read(village + "/帮扶措施与项目.xlsx").sheets().get(1);
        var expected = ExpectedSamples.of(village, "帮扶措施与项目.xlsx");
        var rows = ((SheetContent.Projects) sheet.content()).rows();

        assertThat(rows).hasSize(expected.get("projectRows").asInt());
        assertThat(
                        sum(
                                rows.stream()
                                        .flatMap(
                                                row ->
                                                        row
                                                                .project()
                                                                .get(ProjectFields.BUDGET)
                                                                .stream())))
                .isEqualByComparingTo(expected.get("projectSumYuan").asString());
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(
                                                row.project()
                                                        .get(ProjectFields.FUND_BY_SOURCE)
                                                        .map(Map::values)
                                                        .map(money -> sum(money.stream())))
                                        .isEqualTo(
                                                row.project()
                                                        .get(ProjectFields.BUDGET)
                                                        .map(Money::yuan)));
        assertThat(sheet.findings()).extracting(Finding::code).containsOnly("PROGRESS_WORD");
    }

    @ParameterizedTest
    @MethodSource("departmentLists")
    void lists_of_departments_are_told_by_their_headers(String file, Department department) {
        for (var village : ExpectedSamples.VILLAGES) {
            var sheet = read(village + "/部门比对/" + file).sheets().getFirst();
            var expected = ExpectedSamples.of(village, "部门比对").get(file);
            var list = (SheetContent.DepartmentList) sheet.content();

            assertThat(list.department()).isEqualTo(department);
            assertThat(list.rows()).hasSize(expected.get("rows").asInt());
            assertThat(list.headers())
                    .hasSize(expected.get("header").size())
                    .contains(expected.get("header").get(1).asString());
            assertThat(sheet.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("villages")
    void a_form_to_be_filled_has_nothing_to_take_in(String village) {
        var sheet = read(village + "/上级空表.xlsx").sheets().getFirst();

        assertThat(sheet.kind()).isEqualTo(SheetKind.EMPTY_FORM);
        assertThat(sheet.content()).isInstanceOf(SheetContent.Nothing.class);
        assertThat(sheet.findings()).extracting(Finding::code).containsExactly("EMPTY_FORM");
    }

    @Test
    void the_year_of_a_profile_holds_for_a_ledger_of_the_same_run() throws Exception {
        var folder =
                Path.of(SampleSheetsTest.class.getResource("/shipped/samples/guizhou").toURI());
        var read =
                READER.readAll(
                        List.of(folder.resolve("户人台账.xlsx"), folder.resolve("村情表.xlsx")), TODAY);

        assertThat(read.getFirst().sheets().getFirst().year()).hasValue(2018);
        assertThat(read.getFirst().households()).allMatch(told -> told.form().year() == 2018);
    }

    @Test
    void a_ledger_that_tells_no_year_is_asked_for_it() {
        var read = read("guizhou/户人台账.xlsx");

        assertThat(read.findings()).extracting(Finding::code).contains("YEAR_UNKNOWN");
        assertThat(read.households()).allMatch(told -> told.form().year() == 0);
    }

    @Test
    void a_person_may_say_what_a_header_means_and_what_a_sheet_is() {
        var read = read("guizhou/部门比对/残联_持证残疾人名单.xlsx", TODAY.as(SheetKind.MEMBERS));

        assertThat(
                        read.households()
                                .getFirst()
                                .form()
                                .members()
                                .getFirst()
                                .person()
                                .get(PersonFields.DISABILITY_CERT))
                .isPresent();
    }

    static List<String> villages() {
        return ExpectedSamples.VILLAGES;
    }

    static Stream<Arguments> departmentLists() {
        return Map.of(
                        "公安_死亡注销户口.xlsx", Department.DEATHS,
                        "民政_农村低保花名册.xls", Department.DIBAO,
                        "残联_持证残疾人名单.xlsx", Department.DISABILITY,
                        "卫健_大病慢病患者.csv", Department.ILLNESS,
                        "教育_学籍信息.xlsx", Department.ENROLMENT,
                        "公安_车辆登记.xlsx", Department.VEHICLES,
                        "市监_工商登记.xlsx", Department.BUSINESSES,
                        "自然资源_不动产登记.xlsx", Department.PROPERTY)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue())
                .map(list -> Arguments.of(list.getKey(), list.getValue()));
    }

    private static BigDecimal sum(Stream<Money> money) {
        return money.collect(Collectors.reducing(Money.ZERO, Money::plus)).yuan();
    }

    private static ReadFile read(String file) {
        return read(file, TODAY);
    }

    private static ReadFile read(String file, ReadOptions options) {
        try {
            var name = file.substring(file.lastIndexOf('/') + 1);
            return READER.read(name, new ByteArrayInputStream(Samples.bytes(file)), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
