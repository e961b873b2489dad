package cn.cunce.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Bytes as the text of cells: deflated, in base64, cut to what a cell can hold.
final class Chunks {

    /// A cell holds 32,767 characters.
    private static final int CHUNK = 30_000;

    /// More than the changes of any village; what unpacks to more is a trap.
    private static final int MOST_BYTES = 512 * 1024 * 1024;

    static List<List<String>> rows(String part, byte[] bytes) {
        var text = Base64.getEncoder().encodeToString(deflated(bytes));
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        part,
                        String.valueOf(bytes.length),
                        String.valueOf(text.length()),
                        crc(text)));
        for (int at = 0, number = 1; at < text.length(); at += CHUNK, number++) {
            rows.add(
                    List.of(
                            part + "." + number,
                            text.substring(at, Math.min(at + CHUNK, text.length()))));
        }
        return rows;
    }

    /// What came of putting chunks together.
    sealed interface Read {

        record Whole(byte[] bytes) implements Read {}

        record Broken(String code) implements Read {}
    }

    static Read read(String part, Map<String, GridRow> rows) {
        var head = rows.get(part);
        if (head == null) {
            return new Read.Broken("FILING_TRUNCATED");
        }
        var text = joined(part, rows);
        if (!String.valueOf(text.length()).equals(head.text(2))) {
            return new Read.Broken("FILING_TRUNCATED");
        }
        if (!crc(text).equals(head.text(3))) {
            return new Read.Broken("FILING_DAMAGED");
        }
        try {
            var bytes = inflated(Base64.getDecoder().decode(text));
            var same = String.valueOf(bytes.length).equals(head.text(1));
            return same ? new Read.Whole(bytes) : new Read.Broken("FILING_DAMAGED");
        } catch (IllegalArgumentException | IOException _) {
            return new Read.Broken("FILING_DAMAGED");
        }
    }

    private static String joined(String part, Map<String, GridRow> rows) {
        var text = new StringBuilder();
        for (int number = 1; ; number++) {
            var row = rows.get(part + "." + number);
            if (row == null) {
                return text.toString();
            }
            text.append(row.text(1));
        }
    }

    private static byte[] deflated(byte[] bytes) {
        var deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail so", e);
        }
        return deflated.toByteArray();
    }

    private static byte[] inflated(byte[] deflated) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            var bytes = in.readNBytes(MOST_BYTES);
            if (in.read() >= 0) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }

    /// Of the characters themselves: base64 has more than one writing for the same bytes.
    private static String crc(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(UTF_8));
        return Long.toHexString(crc.getValue());
    }

    private Chunks() {}
}
