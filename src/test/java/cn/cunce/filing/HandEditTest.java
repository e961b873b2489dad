package cn.cunce.filing;

import static cn.cunce.filing.FilingTest.changed;
import static cn.cunce.filing.FilingTest.sound;
import static cn.cunce.model.field.HouseholdFields.MAIN_CAUSE;
import static cn.cunce.model.field.IncomeFields.WAGE_INCOME;
import static cn.cunce.model.field.PersonFields.BIRTH_DATE;
import static cn.cunce.model.field.PersonFields.ID_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.filing.HandEdit.Changed;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/// What somebody wrote into a filing on its way is named; what only looks otherwise is not.
class HandEditTest {

    private static final String SHEET = FilingSample.PEOPLE;

    @Test
    void a_changed_cell_is_named_with_both_values() throws IOException {
        assertThat(edits(people -> cell(people, 1, "工资性收入（元/年）").setCellValue(9600)))
                .containsExactly(new Changed(SHEET, "N2", "H1-1", WAGE_INCOME, "9600.50", "9600"));
        assertThat(edits(people -> cell(people, 1, "主要致贫原因").setCellValue("因灾")))
                .singleElement()
                .extracting(edit -> ((Changed) edit).field())
                .isEqualTo(MAIN_CAUSE);
        assertThat(edits(people -> cell(people, 1, "证件号码").setBlank()))
                .containsExactly(
                        new Changed(SHEET, "D2", "H1-1", ID_NUMBER, "522600196503180012", ""));
        assertThat(edits(people -> cell(people, 2, "出生日期").setCellValue("1899-11")))
                .containsExactly(
                        new Changed(SHEET, "E3", "H1-2", BIRTH_DATE, "1899-12", "1899-11"));
    }

    @Test
    void something_written_where_nothing_was_is_an_edit() throws IOException {
        assertThat(edits(people -> cell(people, 3, "脱贫年度").setCellValue(2017)))
                .singleElement()
                .extracting(edit -> ((Changed) edit).to())
                .isEqualTo("2017");
    }

    @Test
    void sorted_rows_and_moved_columns_are_no_edits() throws IOException {
        var sorted =
                edits(
                        people -> {
                            swapRows(people, 1, 3);
                            swapColumns(people, 0, 5);
                            swapColumns(people, 3, 13);
                        });

        assertThat(sorted).isEmpty();
    }

    @Test
    void a_cell_is_named_where_it_stands_after_sorting() throws IOException {
        var edits =
                edits(
                        people -> {
                            swapRows(people, 1, 3);
                            cell(people, 3, "证件号码").setCellValue("522600196503180039");
                        });

        assertThat(edits)
                .singleElement()
                .extracting(edit -> ((Changed) edit).cell(), edit -> ((Changed) edit).rowCode())
                .containsExactly("D4", "H1-1");
    }

    /// The filing of `FilingSample`, opened in LibreOffice 7.4, sorted by name from last to
    /// first, one income changed from 9600.50 to 9600, and saved.
    @Test
    void a_change_made_in_libreoffice_is_named_where_sorting_put_it() throws IOException {
        var name = "sorted-and-changed-in-libreoffice.xlsx";
        try (var workbook = getClass().getResourceAsStream(name)) {
            assertThat(sound(workbook.readAllBytes()).edits())
                    .containsExactly(
                            new Changed(SHEET, "N3", "H1-1", WAGE_INCOME, "9600.50", "9600"));
        }
    }

    @Test
    void the_same_said_in_other_words_is_no_edit() throws IOException {
        assertThat(edits(people -> cell(people, 1, "工资性收入（元/年）").setCellValue("9,600.5")))
                .isEmpty();
        assertThat(edits(people -> cell(people, 1, "工资性收入（元/年）").setCellValue(9600.499999999999)))
                .isEmpty();
        assertThat(
                        edits(
                                people ->
                                        cell(people, 1, "户备注")
                                                .setCellValue("第一行\r\n第二行，“引号” <尖括号> & 𠮷 ")))
                .isEmpty();
        assertThat(edits(people -> cell(people, 1, "出生日期").setCellValue("1965年3月18日"))).isEmpty();
    }

    @Test
    void a_title_written_over_the_table_is_no_edit() throws IOException {
        assertThat(edits(people -> people.shiftRows(0, people.getLastRowNum(), 2))).isEmpty();
    }

    @Test
    void rows_taken_out_and_put_in_are_named() throws IOException {
        assertThat(edits(people -> people.removeRow(people.getRow(2))))
                .containsExactly(new HandEdit.RowRemoved(SHEET, "H1-2"));
        assertThat(
                        edits(
                                people -> {
                                    people.createRow(4).createCell(1).setCellValue("新来的人");
                                    people.createRow(5).createCell(0).setCellValue("H1-1");
                                }))
                .containsExactly(new HandEdit.RowAdded(SHEET, 5), new HandEdit.RowAdded(SHEET, 6));
    }

    @Test
    void a_renamed_column_or_sheet_is_named() throws IOException {
        assertThat(edits(people -> cell(people, 0, "民族").setCellValue("族别")))
                .containsExactly(new HandEdit.ColumnRemoved(SHEET, "民族"));
        assertThat(
                        edits(
                                people ->
                                        people.getWorkbook()
                                                .setSheetName(
                                                        people.getWorkbook().getSheetIndex(people),
                                                        "二")))
                .containsExactly(new HandEdit.SheetRemoved(SHEET));
    }

    @Test
    void a_changed_cover_is_named() throws IOException {
        assertThat(
                        edits(
                                people ->
                                        people.getWorkbook()
                                                .getSheetAt(0)
                                                .getRow(4)
                                                .getCell(1)
                                                .setCellValue("300")))
                .containsExactly(new HandEdit.CoverChanged("封面", "B5", "人数", "3", "300"));
    }

    private static List<HandEdit> edits(Consumer<Sheet> edit) throws IOException {
        var filing = FilingSample.plain(FilingSample.content(), new byte[] {1, 2, 3});
        return sound(changed(filing, book -> edit.accept(book.getSheet(SHEET)))).edits();
    }

    /// @param row from 0, the header's
    private static Cell cell(Sheet people, int row, String header) {
        for (var cell : people.getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return people.getRow(row)
                        .getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError(header);
    }

    private static void swapRows(Sheet people, int one, int two) {
        for (int column = 0; column <= FilingSample.COLUMNS.size(); column++) {
            swap(cell(people.getRow(one), column), cell(people.getRow(two), column));
        }
    }

    private static void swapColumns(Sheet people, int one, int two) {
        people.forEach(row -> swap(cell(row, one), cell(row, two)));
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void swap(Cell one, Cell two) {
        var spare = one.getRow().createCell(99);
        copy(one, spare);
        copy(two, one);
        copy(spare, two);
        one.getRow().removeCell(spare);
    }

    private static void copy(Cell from, Cell to) {
        to.setCellStyle(from.getCellStyle());
        switch (from.getCellType()) {
            case STRING -> to.setCellValue(from.getStringCellValue());
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            default -> to.setBlank();
        }
    }
}
