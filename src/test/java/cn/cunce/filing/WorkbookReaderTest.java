package cn.cunce.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.value.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {

    private static final Optional<String> NO_PASSWORD = Optional.empty();

    @Test
    void a_number_keeps_the_digits_of_the_file_and_a_date_is_told_by_its_style() {
        var sheet = sheet(Samples.bytes("guizhou/户人台账.xlsx"));

        assertThat(row(sheet, 4).cell(13).written())
                .isEqualTo(Written.number("5.22700196907147e+17"));
        assertThat(row(sheet, 2).cell(14).written())
                .isEqualTo(new Written("1939-12-06", Written.Form.DATE));
        assertThat(sheet.name()).isEqualTo("贫困户信息");
    }

    @Test
    void a_formula_gives_its_last_result_or_its_error_and_merged_blocks_are_known() {
        var sheet = sheet(Samples.bytes("gansu/户人台账.xlsx"));

        assertThat(row(sheet, 5).cell(32)).isEqualTo(new GridCell(Written.number("7023"), true));
        assertThat(row(sheet, 9).cell(32).written())
                .isEqualTo(new Written("#VALUE!", Written.Form.ERROR));
        assertThat(sheet.merges()).hasSize(2135).contains(new Merge(5, 6, 0, 0));
    }

    @Test
    void an_old_workbook_is_read_by_what_is_in_it() {
        var sheet = sheet(Samples.bytes("guizhou/部门比对/民政_农村低保花名册.xls"));

        assertThat(row(sheet, 2).text(1)).isEqualTo("户主姓名");
        assertThat(row(sheet, 3).text(2)).isEqualTo("522700197703319717");
    }

    @Test
    void a_text_table_of_chinese_windows_is_read_in_its_code_page() {
        var sheet = sheet(Samples.bytes("guizhou/部门比对/卫健_大病慢病患者.csv"));

        assertThat(row(sheet, 1).text(3)).isEqualTo("病种");
        assertThat(row(sheet, 2).text(1)).isEqualTo("'52270019531011739X");
    }

    @Test
    void text_kept_by_a_formula_and_a_byte_order_mark_are_unwrapped() {
        var csv = "\ufeff姓名;证件号码\r\n\"姚\n正\";=\"522700\"\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(row(sheet(csv), 1).text(0)).isEqualTo("姓名");
        assertThat(row(sheet(csv), 2).text(1)).isEqualTo("522700");
    }

    @Test
    void a_protected_workbook_opens_with_its_password_only() throws Exception {
        var locked = locked(Samples.bytes("quickstart.xlsx"), "春耕秋收");

        assertThat(code(locked, NO_PASSWORD)).isEqualTo("FILE_LOCKED");
        assertThat(code(locked, Optional.of("秋收"))).isEqualTo("FILE_PASSWORD_WRONG");
        assertThat(WorkbookReader.open(locked, Optional.of("春耕秋收")))
                .isInstanceOf(OpenedWorkbook.Sheets.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 200, 15_000})
    void a_file_that_was_cut_off_is_refused(int length) {
        var cut = Arrays.copyOf(Samples.bytes("quickstart.xlsx"), length);

        assertThat(WorkbookReader.open(cut, NO_PASSWORD))
                .isInstanceOf(OpenedWorkbook.Refused.class);
    }

    @Test
    void what_is_no_table_is_refused() throws IOException {
        assertThat(code(new byte[] {1, 2, 3, 0, 9}, NO_PASSWORD)).isEqualTo("FILE_NOT_A_WORKBOOK");
        assertThat(code(page(), NO_PASSWORD)).isEqualTo("FILE_NOT_A_WORKBOOK");
        assertThat(code(new byte[0], NO_PASSWORD)).isEqualTo("FILE_EMPTY");
        assertThat(code(zip("word/document.xml", 10), NO_PASSWORD)).isNotEmpty();
    }

    @Test
    void a_zip_that_unpacks_to_an_absurd_size_is_refused() throws IOException {
        assertThat(code(zip("xl/workbook.xml", 300_000_000), NO_PASSWORD))
                .isEqualTo("FILE_DAMAGED");
    }

    private static byte[] page() {
        return "<html>表</html>".getBytes(Charset.forName("GB18030"));
    }

    private static byte[] zip(String entry, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                    + "<Default Extension='xml' ContentType='application/xml'/>"
                                    + "</Types>")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            var block = new byte[100_000];
            for (int written = 0; written < size; written += block.length) {
                zip.write(block, 0, Math.min(block.length, size - written));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] locked(byte[] workbook, String password)
            throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        try (var entries = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var stream = encryptor.getDataStream(entries)) {
                stream.write(workbook);
            }
            entries.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static SheetGrid sheet(byte[] file) {
        return ((OpenedWorkbook.Sheets) WorkbookReader.open(file, NO_PASSWORD)).sheets().getFirst();
    }

    private static GridRow row(SheetGrid sheet, int number) {
        return sheet.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static String code(byte[] file, Optional<String> password) {
        return ((OpenedWorkbook.Refused) WorkbookReader.open(file, password)).problem().code();
    }
}
