package cn.cunce.filing;

import static cn.cunce.model.field.PersonFields.NAME;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.filing.FilingContent.Kind;
import cn.cunce.filing.FilingWriter.Protection;
import cn.cunce.model.value.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final byte[] PAYLOAD = "变更".repeat(7).getBytes(UTF_8);

    @Test
    void what_is_filed_is_what_is_read() throws IOException {
        var sound = sound(FilingSample.plain(FilingSample.content(), PAYLOAD));

        assertThat(sound.content()).isEqualTo(FilingSample.content());
        assertThat(sound.payload()).isEqualTo(PAYLOAD);
        assertThat(sound.publicKey()).isEqualTo(FilingSample.DEVICE.device().publicKey());
        assertThat(sound.edits()).isEmpty();
    }

    @Test
    void a_receipt_is_read_as_one() throws IOException {
        var filing = FilingSample.content();
        var receipt = new FilingContent(Kind.RECEIPT, filing.cover(), List.of(), filing.notes());

        assertThat(sound(FilingSample.plain(receipt, new byte[0])).content()).isEqualTo(receipt);
    }

    @Test
    void a_payload_of_many_chunks_comes_whole() throws IOException {
        var payload = new byte[300_000];
        new Random(20_180_401).nextBytes(payload);

        assertThat(sound(FilingSample.plain(FilingSample.content(), payload)).payload())
                .isEqualTo(payload);
    }

    @Test
    void cells_are_what_a_person_can_sort_and_print() throws IOException {
        try (var book = open(FilingSample.plain(FilingSample.content(), PAYLOAD))) {
            var row = book.getSheet(FilingSample.PEOPLE).getRow(1);

            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("H1-1");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("522600196503180012");
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo("1965-03-18T00:00");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("是");
            assertThat(row.getCell(11).getStringCellValue()).isEqualTo("2014");
            assertThat(row.getCell(13).getRawValue()).isEqualTo("9600.5");
            assertThat(row.getCell(13).getCellStyle().getDataFormatString()).isEqualTo("0.00");
            assertThat(book.getSheetVisibility(book.getNumberOfSheets() - 1))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void nothing_is_a_formula_or_a_boolean() throws IOException {
        try (var book = open(FilingSample.plain(FilingSample.content(), PAYLOAD))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType())
                                .isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                    }
                }
            }
        }
    }

    @Test
    void saved_again_by_another_program_it_is_the_same_filing() throws IOException {
        var again = changed(FilingSample.plain(FilingSample.content(), PAYLOAD), _ -> {});

        assertThat(sound(again).content()).isEqualTo(FilingSample.content());
        assertThat(sound(again).edits()).isEmpty();
    }

    /// Made of `FilingSample.content()`, signed by `FilingSample.DEVICE`, and opened and saved by
    /// LibreOffice 7.4: `soffice --headless --convert-to xlsx`.
    @Test
    void saved_again_by_libreoffice_it_is_the_same_filing() throws IOException {
        try (var workbook = getClass().getResourceAsStream("resaved-by-libreoffice.xlsx")) {
            var sound = sound(workbook.readAllBytes());

            assertThat(sound.content()).isEqualTo(FilingSample.content());
            assertThat(sound.payload()).isEqualTo("变更".repeat(700).getBytes(UTF_8));
            assertThat(sound.edits()).isEmpty();
        }
    }

    @Test
    void it_may_be_found_under_another_name_and_no_longer_hidden() throws IOException {
        var again =
                changed(
                        FilingSample.plain(FilingSample.content(), PAYLOAD),
                        book -> {
                            var last = book.getNumberOfSheets() - 1;
                            book.setSheetVisibility(last, SheetVisibility.VISIBLE);
                            book.setSheetName(last, "Sheet9");
                            book.setSheetOrder("Sheet9", 0);
                        });

        assertThat(sound(again).edits()).isEmpty();
    }

    @Test
    void only_the_password_opens_an_encrypted_filing() throws IOException {
        var locked =
                FilingSample.written(
                        FilingSample.content(), PAYLOAD, new Protection.Password("青坝 2018"));

        assertThat(FilingSample.read(locked, Optional.of("青坝 2018")))
                .isInstanceOf(ReadFiling.Sound.class);
        assertThat(FilingSample.read(locked, Optional.of("青坝 2017")))
                .isEqualTo(new ReadFiling.Refused(Problem.of("FILE_PASSWORD_WRONG")));
        assertThat(FilingSample.read(locked, Optional.empty()))
                .isEqualTo(new ReadFiling.Refused(Problem.of("FILE_LOCKED")));
        assertThat(new String(locked, UTF_8)).doesNotContain("石长顺");
    }

    @Test
    void answers_without_a_column_are_not_carried() throws IOException {
        var people = FilingSample.content().sheets().getFirst();
        var names = new FilingSheet("名单", List.of(NAME), people.rows());
        var content = new FilingContent(Kind.FILING, List.of(), List.of(names), List.of());

        assertThat(sound(FilingSample.plain(content, PAYLOAD)).content().sheets().getFirst().rows())
                .allMatch(row -> row.answers().values().keySet().equals(Set.of(NAME)));
    }

    @Test
    void the_file_is_named_after_place_period_and_number() {
        assertThat(new FilingName("罗溪县", "青坝乡", "石门/村", "2018年", 3))
                .hasToString("罗溪县-青坝乡-石门_村_2018年_第3次.xlsx");
    }

    static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> change) throws IOException {
        try (var book = open(workbook)) {
            change.accept(book);
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    static ReadFiling.Sound sound(byte[] workbook) {
        var read = FilingSample.read(workbook);
        assertThat(read).isInstanceOf(ReadFiling.Sound.class);
        return (ReadFiling.Sound) read;
    }
}
