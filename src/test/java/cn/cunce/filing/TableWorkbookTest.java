package cn.cunce.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableWorkbookTest {

    @Test
    void what_one_sheet_cannot_hold_goes_on_in_the_next() throws IOException {
        var rows =
                IntStream.rangeClosed(1, 7)
                        .mapToObj(n -> List.<TableCell>of(new TableCell.Count(n)))
                        .toList();
        var out = new ByteArrayOutputStream();
        TableWorkbook.write(new Table("表", List.of("七户"), List.of("户"), rows), out, 5);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(2)).isEqualTo("表 3");
            assertThat(book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue()).isEqualTo("户");
            assertThat(book.getSheetAt(1).getRow(2).getCell(0).getNumericCellValue()).isEqualTo(4);
            assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(2);
        }
    }
}
