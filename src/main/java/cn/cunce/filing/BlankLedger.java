package cn.cunce.filing;

import static cn.cunce.model.field.ConditionFields.*;
import static cn.cunce.model.field.HouseholdFields.*;
import static cn.cunce.model.field.IncomeFields.*;

import cn.cunce.model.field.CodeList;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// An empty ledger of households and their members, to be filled and taken in: its headers are the
/// catalogue's own, its choices those of the code lists.
public final class BlankLedger {

    /// One row is one member; what is said of the household stands on each of its rows.
    static final List<LedgerField<?>> COLUMNS =
            List.of(
                    GROUP_NAME,
                    NATIONAL_HOUSEHOLD_NO,
                    HOUSEHOLD_SIZE,
                    PersonFields.NAME,
                    MembershipFields.RELATION,
                    PersonFields.SEX,
                    PersonFields.ID_NUMBER,
                    PersonFields.ETHNICITY,
                    PersonFields.POLITICAL_STATUS,
                    PersonFields.EDUCATION_LEVEL,
                    PersonFields.SCHOOLING_STATE,
                    PersonFields.HEALTH,
                    PersonFields.LABOUR_ABILITY,
                    PersonFields.WORK_REGION,
                    PersonFields.WORK_MONTHS,
                    PersonFields.MEDICAL_INSURED,
                    PersonFields.PENSION_INSURED,
                    PersonFields.DIBAO,
                    IS_REGISTERED,
                    POVERTY_STATUS,
                    EXIT_YEAR,
                    MAIN_CAUSE,
                    WAGE_INCOME,
                    BUSINESS_GROSS,
                    BUSINESS_COST,
                    PROPERTY_INCOME,
                    TRANSFER_INCOME,
                    FARMLAND_MU,
                    HOUSING_AREA_SQM,
                    IS_DANGEROUS_HOUSE,
                    HOUSING_GRADE,
                    POWER_LIVING,
                    TV,
                    WATER_OK,
                    SANITARY_TOILET,
                    FUELS,
                    ENTRY_ROAD_TYPE,
                    DISTANCE_TO_ROAD_KM,
                    COOPERATIVE_MEMBER,
                    IS_RELOCATED,
                    PHONE);

    private static final int HEADER = 1;
    private static final int LAST_ROW = 5_000;
    private static final int WIDTH = 14 * 256;
    private static final int WIDE = 24 * 256;

    private final CodeLists codes;
    private final Texts texts;

    public BlankLedger(CodeLists codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    /// @param year of the incomes, which the title tells
    /// @param out not closed
    /// @throws IOException if `out` fails
    public void write(int year, OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var styles = new FilingStyles(book);
            var sheet = book.createSheet(texts.of("sheet.blank.name"));
            var lists = book.createSheet(texts.of("sheet.blank.lists"));
            put(sheet, 0, 0, texts.of("sheet.blank.title", String.valueOf(year)))
                    .setCellStyle(styles.title());
            for (var i = 0; i < COLUMNS.size(); i++) {
                var field = COLUMNS.get(i);
                put(sheet, HEADER, i, FieldCells.header(field)).setCellStyle(styles.header());
                sheet.setDefaultColumnStyle(i, styles.text());
                sheet.setColumnWidth(i, field == PersonFields.ID_NUMBER ? WIDE : WIDTH);
                offer(sheet, lists, field, i);
            }
            sheet.createFreezePane(4, HEADER + 1);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
            book.setSheetHidden(book.getSheetIndex(lists), true);
            book.write(out);
        }
    }

    /// The words that may be chosen for a field, from a hidden sheet.
    private void offer(Sheet sheet, Sheet lists, LedgerField<?> field, int column) {
        var words = words(field);
        if (words.isEmpty()) {
            return;
        }
        for (var i = 0; i < words.size(); i++) {
            put(lists, i, column, words.get(i));
        }
        var letters = CellReference.convertNumToColString(column);
        var range =
                "'%s'!$%s$1:$%s$%d".formatted(lists.getSheetName(), letters, letters, words.size());
        var helper = sheet.getDataValidationHelper();
        var cells = new CellRangeAddressList(HEADER + 1, LAST_ROW, column, column);
        var offered = helper.createValidation(helper.createFormulaListConstraint(range), cells);
        offered.setShowErrorBox(false);
        sheet.addValidationData(offered);
    }

    private List<String> words(LedgerField<?> field) {
        return field.kind() instanceof Kind.YesNo
                ? List.of(texts.of("common.yes"), texts.of("common.no"))
                : codes.of(field)
                        .map(list -> list.entries().stream().map(CodeList.Entry::label).toList())
                        .orElse(List.of());
    }

    private static Cell put(Sheet sheet, int number, int column, String text) {
        Row row = sheet.getRow(number);
        var there = row == null ? sheet.createRow(number) : row;
        var cell = there.createCell(column);
        cell.setCellValue(text);
        return cell;
    }
}
