package cn.cunce.filing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// What the hidden sheet of a filing carries beside the visible ones: the changes, what the visible
/// cells said when they were signed, and the signature over both.
///
///     CUNCE-FILING | 1 | a word to whoever finds it
///     device       | public key
///     signature    | Ed25519 over format, device, content and payload
///     content      | bytes, characters, CRC of its chunks
///     payload      | the same
///     content.1    | a chunk: base64 of deflated bytes
///     …
///
/// Rows are known by their first cell: their order does not matter.
record Envelope(byte[] publicKey, byte[] signature, byte[] content, byte[] payload) {

    /// The name of the sheet, and the first cell by which it is known under any other.
    static final String SHEET = "cunce";

    static final String MARK = "CUNCE-FILING";

    private static final String FORMAT = "1";
    private static final HexFormat HEX = HexFormat.of();

    static Envelope sign(byte[] content, byte[] payload, FilingSignature.Signer signer) {
        var unsigned = new Envelope(signer.publicKey(), new byte[0], content, payload);
        var signature = signer.sign(unsigned.signedBytes());
        return new Envelope(unsigned.publicKey, signature, content, payload);
    }

    boolean isSigned(FilingSignature.Verifier verifier) {
        return verifier.signed(publicKey, signedBytes(), signature);
    }

    /// Each part is led by its length, so that nothing can move from one to the next.
    private byte[] signedBytes() {
        var all = new ByteArrayOutputStream();
        var format = (MARK + " " + FORMAT).getBytes(US_ASCII);
        for (var part : List.of(format, publicKey, content, payload)) {
            all.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(part.length).array());
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    List<List<String>> rows(String word) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(MARK, FORMAT, word));
        rows.add(List.of("device", HEX.formatHex(publicKey)));
        rows.add(List.of("signature", HEX.formatHex(signature)));
        rows.addAll(Chunks.rows("content", content));
        rows.addAll(Chunks.rows("payload", payload));
        return rows;
    }

    static boolean isIn(SheetGrid sheet) {
        return !sheet.rows().isEmpty() && sheet.rows().getFirst().text(0).equals(MARK);
    }

    /// What came of taking the sheet apart.
    sealed interface Opened {

        record Whole(Envelope envelope) implements Opened {}

        record Unsound(String code) implements Opened {}
    }

    static Opened open(SheetGrid sheet) {
        var cells = new HashMap<String, GridRow>();
        sheet.rows().forEach(row -> cells.putIfAbsent(row.text(0), row));
        if (!text(cells, MARK).equals(FORMAT)) {
            return new Opened.Unsound("FILING_NEWER");
        }
        return switch (Chunks.read("content", cells)) {
            case Chunks.Read.Broken(var code) -> new Opened.Unsound(code);
            case Chunks.Read.Whole(var content) ->
                    switch (Chunks.read("payload", cells)) {
                        case Chunks.Read.Broken(var code) -> new Opened.Unsound(code);
                        case Chunks.Read.Whole(var payload) -> whole(cells, content, payload);
                    };
        };
    }

    private static Opened whole(Map<String, GridRow> cells, byte[] content, byte[] payload) {
        var key = hex(text(cells, "device"));
        var signature = hex(text(cells, "signature"));
        return new Opened.Whole(new Envelope(key, signature, content, payload));
    }

    private static String text(Map<String, GridRow> cells, String key) {
        var row = cells.get(key);
        return row == null ? "" : row.text(1);
    }

    /// What is no hex is no key and no signature either: nothing, which never verifies.
    private static byte[] hex(String digits) {
        return digits.matches("([0-9a-f]{2})+") ? HEX.parseHex(digits) : new byte[0];
    }
}
