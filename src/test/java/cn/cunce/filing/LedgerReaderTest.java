package cn.cunce.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What people do to tables, one thing at a time.
class LedgerReaderTest {

    private static final LedgerReader READER =
            new LedgerReader(Catalogue.LEDGER, Shipped.codeLists());
    private static final ReadOptions OPTIONS = ReadOptions.on(LocalDate.of(2019, 6, 30)).year(2018);

    private static final String HEADER = "户编号|姓名|性别|证件号码|与户主关系";
    private static final String HEAD = "H1|姚正|男|52270019391206939X|户主";
    private static final String SPOUSE = "H1|石慧洁|女|522700193706162120|配偶";

    @Test
    void hidden_rows_are_read_and_counted() {
        var read =
                read(
                        SmallTable.of(HEADER, HEAD, SPOUSE)
                                .xlsx(book -> book.getSheetAt(0).getRow(2).setZeroHeight(true)));

        assertThat(codes(read)).containsExactly("HIDDEN_ROWS");
        assertThat(only(read).members()).hasSize(2);
    }

    @Test
    void the_unit_may_stand_on_the_upper_level_of_a_header() {
        var read =
                read(
                        SmallTable.of(
                                        "户编号|姓名|证件号码|家庭收入（万元）|",
                                        "|||工资性收入|转移性收入",
                                        "H1|姚正|52270019391206939X|#1.25|#0.3")
                                .xlsx(SmallTable.merging("A1:A2", "B1:B2", "C1:C2", "D1:E1")));

        assertThat(only(read).householdYear().get(IncomeFields.WAGE_INCOME))
                .hasValue(new Money(1_250_000));
        assertThat(only(read).householdYear().get(IncomeFields.TRANSFER_INCOME))
                .hasValue(new Money(300_000));
    }

    @Test
    void a_unit_that_nobody_can_convert_leaves_its_column_unread() {
        var read = read(SmallTable.of(HEADER + "|耕地面积（斗）", HEAD + "|#3").xlsx());

        assertThat(codes(read)).containsExactly("UNIT_UNKNOWN");
        assertThat(only(read).householdYear().get(ConditionFields.FARMLAND_MU)).isEmpty();
    }

    @Test
    void an_amount_for_a_month_is_not_taken_for_a_year() {
        var read = read(SmallTable.of(HEADER + "|工资性收入（元/月）|转移性收入（全年）", HEAD + "|#900|#5").xlsx());

        assertThat(codes(read)).contains("UNIT_UNKNOWN");
        assertThat(only(read).householdYear().get(IncomeFields.WAGE_INCOME)).isEmpty();
        assertThat(only(read).householdYear().get(IncomeFields.TRANSFER_INCOME))
                .hasValue(new Money(500));
    }

    @Test
    void a_list_of_households_alone_has_no_members_and_lacks_no_head() {
        var read = read(SmallTable.of("户编号|户主姓名|家庭人口|住房面积（㎡）", "H1|姚正|#3|#80").xlsx());

        assertThat(only(read).members()).isEmpty();
        assertThat(only(read).household().get(HouseholdFields.NATIONAL_HOUSEHOLD_NO))
                .hasValue("H1");
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void without_numbers_each_head_begins_a_household() {
        var read =
                read(
                        SmallTable.of(
                                        "姓名|性别|证件号码|与户主关系",
                                        "姚正|男|52270019391206939X|户主",
                                        "石慧洁|女|522700193706162120|配偶",
                                        "徐萍敏|女|522700197403133849|户主")
                                .xlsx());

        assertThat(read.households())
                .extracting(told -> told.form().members().size())
                .containsExactly(2, 1);
    }

    @Test
    void a_member_who_was_sorted_away_comes_back_to_his_household() {
        var read =
                read(
                        SmallTable.of(
                                        HEADER,
                                        HEAD,
                                        "H1|姚军|男|522700197403133857|之子",
                                        "H2|徐萍敏|女|522700197403133849|户主",
                                        "H2|叶林|男|522700197009269093|配偶",
                                        SPOUSE)
                                .xlsx());

        assertThat(read.households().getFirst().rows()).containsExactly(2, 3, 6);
    }

    @Test
    void a_row_that_slipped_sideways_stops_its_household() {
        var read =
                read(
                        SmallTable.of(
                                        HEADER + "|出生日期|是否享受低保",
                                        HEAD + "|1939-12-06|否",
                                        "H2||徐萍敏|女|522700197403133849|户主|1974-03-13")
                                .xlsx());

        assertThat(codes(read)).contains("ROW_SHIFTED");
        assertThat(read.households()).extracting(SheetHousehold::mustWait).endsWith(true);
    }

    @Test
    void notes_totals_and_the_header_of_the_next_page_are_no_people() {
        var read =
                read(
                        SmallTable.of(
                                        "坡皎乡花名册",
                                        HEADER,
                                        HEAD,
                                        "小计||||",
                                        HEADER,
                                        "H2|徐萍敏|女|522700197403133849|户主",
                                        "总 计：||||",
                                        "填表人：某某||审核人：|",
                                        "注：户编号以系统为准")
                                .xlsx());

        assertThat(codes(read)).containsExactly("TOTAL_ROW", "TOTAL_ROW", "NOTE_ROW", "NOTE_ROW");
        assertThat(read.households()).hasSize(2);
    }

    @Test
    void each_row_may_tell_its_own_year() {
        var read =
                reading(
                        SmallTable.of(HEADER + "|年度|工资性收入", HEAD + "|#2016|#100").xlsx(),
                        ReadOptions.on(OPTIONS.on()));

        assertThat(only(read).year()).isEqualTo(2016);
        assertThat(codes(read)).doesNotContain("YEAR_UNKNOWN");
    }

    @Test
    void when_a_form_was_filled_says_nothing_of_its_year() {
        var read =
                reading(
                        SmallTable.of("填报单位：坡皎乡 填报时间：2019年3月1日", HEADER + "|工资性收入", HEAD + "|#1")
                                .xlsx(),
                        ReadOptions.on(OPTIONS.on()));

        assertThat(codes(read)).contains("YEAR_UNKNOWN");
    }

    @Test
    void dates_of_a_workbook_that_counts_from_1904_are_not_four_years_off() {
        var table = SmallTable.of(HEADER + "|出生日期", HEAD + "|#13123");
        var read =
                read(table.xlsx(book -> book.getCTWorkbook().addNewWorkbookPr().setDate1904(true)));

        assertThat(only(read).members().getFirst().person().get(PersonFields.BIRTH_DATE))
                .hasValue(PartialDate.day(LocalDate.of(1939, 12, 6)));
    }

    @Test
    void a_merged_block_holds_for_its_rows_and_not_below() {
        var read =
                read(
                        SmallTable.of(
                                        HEADER + "|民族",
                                        HEAD + "|水族",
                                        SPOUSE + "|",
                                        "H1|姚军|男|522700196907147193|之子|")
                                .xlsx(SmallTable.merging("F2:F3")));

        assertThat(only(read).members())
                .extracting(member -> member.person().get(PersonFields.ETHNICITY).isPresent())
                .containsExactly(true, true, false);
    }

    @Test
    void a_text_table_is_a_ledger_too_and_its_dates_are_no_surprise() {
        var csv = (HEADER + "|出生日期\n" + HEAD + "|1939/12/6\n").replace('|', ',');
        var read = reading(csv.getBytes(Charset.forName("GB18030")), OPTIONS);

        assertThat(codes(read)).isEmpty();
        assertThat(only(read).members().getFirst().person().get(PersonFields.BIRTH_DATE))
                .hasValue(PartialDate.day(LocalDate.of(1939, 12, 6)));
    }

    @Test
    void an_old_workbook_is_a_ledger_too() {
        var read = read(SmallTable.of(HEADER, HEAD, SPOUSE).xls());

        assertThat(only(read).members()).hasSize(2);
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void a_file_that_is_gone_and_a_sheet_that_is_not_there_are_findings() {
        var gone = READER.read(Path.of("没有.xlsx"), OPTIONS);
        var other = reading(SmallTable.of(HEADER, HEAD).xlsx(), OPTIONS.sheet("人员"));

        assertThat(codes(gone)).containsExactly("FILE_UNREADABLE");
        assertThat(codes(other)).containsExactly("SHEET_MISSING");
    }

    @Test
    void a_sheet_that_nobody_knows_is_named_and_left_alone() {
        var read = read(SmallTable.of("今日菜单", "豆腐|#3", "白菜|#2").named("食堂").xlsx());

        assertThat(read.sheets().getFirst().kind()).isEqualTo(SheetKind.UNKNOWN);
        assertThat(codes(read)).containsExactly("SHEET_UNKNOWN");
    }

    @Test
    void a_header_that_the_catalogue_does_not_know_means_what_was_chosen() {
        var table = SmallTable.of(HEADER + "|族别", HEAD + "|水族").xlsx();
        var read = reading(table, OPTIONS.column("族别", PersonFields.ETHNICITY));

        assertThat(only(read).members().getFirst().person().get(PersonFields.ETHNICITY))
                .isPresent();
    }

    private static ReadFile read(byte[] file) {
        return reading(file, OPTIONS);
    }

    private static ReadFile reading(byte[] file, ReadOptions options) {
        try {
            return READER.read("表.xlsx", new ByteArrayInputStream(file), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HouseholdForm only(ReadFile read) {
        assertThat(read.households()).hasSize(1);
        return read.households().getFirst().form();
    }

    private static List<String> codes(ReadFile read) {
        return read.findings().stream().map(Finding::code).toList();
    }
}
