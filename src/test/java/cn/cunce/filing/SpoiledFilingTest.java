package cn.cunce.filing;

import static cn.cunce.filing.FilingTest.changed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.seal.DeviceKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/// A filing whose data is not what was signed is refused whole, each time with its own reason.
class SpoiledFilingTest {

    private static final byte[] PAYLOAD = "变更".repeat(700).getBytes(UTF_8);

    @Test
    void a_flipped_character_of_payload_or_content_is_damage() throws IOException {
        assertThat(refusal(data -> flip(data, "payload.1"))).isEqualTo("FILING_DAMAGED");
        assertThat(refusal(data -> flip(data, "content.1"))).isEqualTo("FILING_DAMAGED");
    }

    @Test
    void a_shortened_or_lost_chunk_is_truncation() throws IOException {
        assertThat(refusal(data -> put(data, "payload.1", text(data, "payload.1").substring(4))))
                .isEqualTo("FILING_TRUNCATED");
        assertThat(refusal(data -> data.removeRow(row(data, "payload.1"))))
                .isEqualTo("FILING_TRUNCATED");
        assertThat(refusal(data -> data.removeRow(row(data, "payload"))))
                .isEqualTo("FILING_TRUNCATED");
    }

    @Test
    void a_removed_data_sheet_is_told_from_another_workbook() throws IOException {
        var removed =
                changed(
                        FilingSample.plain(FilingSample.content(), PAYLOAD),
                        book -> book.removeSheetAt(book.getSheetIndex(Envelope.SHEET)));
        assertThat(code(FilingSample.read(removed))).isEqualTo("FILING_DATA_REMOVED");

        var other = changed(removed, book -> book.removeSheetAt(0));
        assertThat(code(FilingSample.read(other))).isEqualTo("FILING_NOT_ONE");
        assertThat(code(FilingSample.read("不是工作簿".getBytes(UTF_8)))).startsWith("FIL");
    }

    @Test
    void a_foreign_or_missing_signature_is_wrong() throws IOException {
        var foreign = HexFormat.of().formatHex(DeviceKey.generate().sign(PAYLOAD));
        var stranger = HexFormat.of().formatHex(DeviceKey.generate().device().publicKey());

        assertThat(refusal(data -> put(data, "signature", foreign)))
                .isEqualTo("FILING_SIGNATURE_WRONG");
        assertThat(refusal(data -> put(data, "signature", ""))).isEqualTo("FILING_SIGNATURE_WRONG");
        assertThat(refusal(data -> put(data, "device", stranger)))
                .isEqualTo("FILING_SIGNATURE_WRONG");
        assertThat(refusal(data -> data.removeRow(row(data, "device"))))
                .isEqualTo("FILING_SIGNATURE_WRONG");
    }

    /// Whole and fitting in itself, but never signed together.
    @Test
    void a_payload_brought_over_from_another_filing_is_not_signed() throws IOException {
        var other = FilingSample.plain(FilingSample.content(), "别的".repeat(700).getBytes(UTF_8));
        var spoiled =
                changed(
                        FilingSample.plain(FilingSample.content(), PAYLOAD),
                        book -> changedFrom(other, book.getSheet(Envelope.SHEET)));

        assertThat(code(FilingSample.read(spoiled))).isEqualTo("FILING_SIGNATURE_WRONG");
    }

    @Test
    void a_later_format_asks_for_a_later_program() throws IOException {
        assertThat(refusal(data -> put(data, Envelope.MARK, "2"))).isEqualTo("FILING_NEWER");
    }

    private static void changedFrom(byte[] other, Sheet data) {
        try (var book = FilingTest.open(other)) {
            var from = book.getSheet(Envelope.SHEET);
            for (var key : new String[] {"payload", "payload.1"}) {
                for (int column = 1; column < row(from, key).getLastCellNum(); column++) {
                    row(data, key)
                            .getCell(column)
                            .setCellValue(row(from, key).getCell(column).getStringCellValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(Consumer<Sheet> spoil) throws IOException {
        var filing = FilingSample.plain(FilingSample.content(), PAYLOAD);
        return code(
                FilingSample.read(
                        changed(filing, book -> spoil.accept(book.getSheet(Envelope.SHEET)))));
    }

    private static String code(ReadFiling read) {
        return ((ReadFiling.Refused) read).problem().code();
    }

    private static void flip(Sheet data, String key) {
        var text = new StringBuilder(text(data, key));
        var at = text.length() / 2;
        text.setCharAt(at, text.charAt(at) == 'A' ? 'Q' : 'A');
        put(data, key, text.toString());
    }

    private static String text(Sheet data, String key) {
        return row(data, key).getCell(1).getStringCellValue();
    }

    private static void put(Sheet data, String key, String text) {
        row(data, key).getCell(1).setCellValue(text);
    }

    private static Row row(Sheet data, String key) {
        for (var row : data) {
            if (row.getCell(0).getStringCellValue().equals(key)) {
                return row;
            }
        }
        throw new AssertionError(key);
    }
}
