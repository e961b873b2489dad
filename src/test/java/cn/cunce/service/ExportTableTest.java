package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.cunce.model.value.Money;
import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTableTest {

    private static final String NUMBER = "522799196804120027";

    @TempDir private Path folder;

    @Test
    void what_is_on_screen_is_in_the_workbook_each_with_its_type() throws IOException {
        var file = folder.resolve("识别.xlsx");

        assertThat(ExportTable.export(table(), file))
                .isEqualTo(new ExportTable.Result.Saved(file, 2));
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("识别 2017");
            assertThat(shown(sheet.getRow(0))).containsExactly("识别结果");
            assertThat(shown(sheet.getRow(1))).containsExactly("口径日期 2017-12-31");
            assertThat(shown(sheet.getRow(2)))
                    .containsExactly("户主", "证件号码", "人口", "人均纯收入（元）", "耕地（亩）", "核实日期");
            assertThat(shown(sheet.getRow(3)))
                    .containsExactly("石光前", NUMBER, "4", "4,015.00", "3.5", "2017-11-03");
            assertThat(shown(sheet.getRow(4)))
                    .containsExactly(
                            "=1+1", "", "12,345", "1234567890123456.78", "0", "1899-01-01");
        }
    }

    @Test
    void numbers_of_people_stay_text_and_amounts_can_be_added() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(exported()))) {
            var row = book.getSheetAt(0).getRow(3);

            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(book.getSheetAt(0).getRow(4).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @Test
    void the_head_stays_in_sight_and_filters() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(exported()))) {
            var sheet = book.getSheetAt(0);

            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 3);
            assertThat(filter(sheet)).isEqualTo("A3:F5");
            assertThat(sheet.getColumnWidth(1)).isEqualTo(20 * 256);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        }
    }

    @Test
    void a_table_without_rows_still_has_its_head() throws IOException {
        var empty = new Table("空/表*", List.of(), List.of("户主"), List.of());
        var file = folder.resolve("empty.xlsx");
        ExportTable.export(empty, file);

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("空 表 ");
            assertThat(shown(book.getSheetAt(0).getRow(0))).containsExactly("户主");
        }
    }

    @Test
    void ten_thousand_rows_are_all_there() throws IOException {
        var row = List.<TableCell>of(new TableCell.Words("石光前"), new TableCell.Count(1));
        var large =
                new Table("大", List.of(), List.of("户主", "人口"), Collections.nCopies(10_000, row));
        var file = folder.resolve("large.xlsx");
        ExportTable.export(large, file);

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(10_000);
        }
    }

    @Test
    void where_it_cannot_be_written_what_was_there_stays() throws IOException {
        var taken = Files.createDirectories(folder.resolve("taken.xlsx/inside"));

        assertThat(ExportTable.export(table(), taken.getParent()))
                .isInstanceOf(ExportTable.Result.NotWritten.class);
        assertThat(taken).isDirectory();
    }

    @Test
    void every_row_has_a_cell_for_every_column() {
        var headers = List.of("户主", "人口");
        var shortRow = List.of(List.of(TableCell.NOTHING));

        assertThatThrownBy(() -> new Table("表", List.of(), headers, shortRow))
                .hasMessage("1 cells under 2 headers");
    }

    private Path exported() {
        var file = folder.resolve("table.xlsx");
        ExportTable.export(table(), file);
        return file;
    }

    private static Table table() {
        var first =
                List.<TableCell>of(
                        new TableCell.Words("石光前"),
                        new TableCell.Words(NUMBER),
                        new TableCell.Count(4),
                        new TableCell.Amount(new Money(4_015_00)),
                        new TableCell.Decimal(new BigDecimal("3.5")),
                        new TableCell.Day(LocalDate.of(2017, 11, 3)));
        var second =
                List.<TableCell>of(
                        new TableCell.Words("=1+1"),
                        TableCell.NOTHING,
                        new TableCell.Count(12_345),
                        new TableCell.Amount(new Money(123_456_789_012_345_678L)),
                        new TableCell.Decimal(BigDecimal.ZERO),
                        new TableCell.Day(LocalDate.of(1899, 1, 1)));
        return new Table(
                "识别 2017",
                List.of("识别结果", "口径日期 2017-12-31"),
                List.of("户主", "证件号码", "人口", "人均纯收入（元）", "耕地（亩）", "核实日期"),
                List.of(first, second));
    }

    private static List<String> shown(Row row) {
        var formatter = new DataFormatter();
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> formatter.formatCellValue(row.getCell(column)))
                .toList();
    }

    private static String filter(XSSFSheet sheet) {
        return sheet.getCTWorksheet().getAutoFilter().getRef();
    }
}
