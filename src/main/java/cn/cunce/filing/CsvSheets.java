package cn.cunce.filing;

import cn.cunce.model.value.Written;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Reads a text table: UTF-8 if that is what it is, else GB18030, the code page of Chinese Windows.
final class CsvSheets {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /// A cell written so that Excel keeps it text: `="522…"`.
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    static SheetGrid read(byte[] file) throws IOException {
        var text = text(file);
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .setLenientEof(true)
                        .setTrailingData(true)
                        .get();
        var rows = new ArrayList<GridRow>();
        Map<String, GridCell> known = new HashMap<>();
        try (var records = format.parse(new StringReader(text))) {
            for (var line : records) {
                rows.add(new GridRow(rows.size() + 1, false, cells(line, known)));
            }
        }
        return new SheetGrid("", false, false, rows, List.of());
    }

    /// Whether a file without any mark of a format can be a text table at all.
    static boolean looksLikeText(byte[] file) {
        int looked = Math.min(file.length, 4096);
        for (int i = 0; i < looked; i++) {
            if (file[i] >= 0 && file[i] < ' ' && "\t\r\n\f".indexOf(file[i]) < 0) {
                return false;
            }
        }
        return looked > 0
                && !text(Arrays.copyOf(file, Math.min(looked, 512))).stripLeading().startsWith("<");
    }

    private static String text(byte[] file) {
        try {
            var strict = StandardCharsets.UTF_8.newDecoder();
            return strict.decode(ByteBuffer.wrap(file)).toString().replaceFirst("^\ufeff", "");
        } catch (CharacterCodingException _) {
            return new String(file, GB18030); // not UTF-8
        }
    }

    private static String delimiter(String text) {
        int end = text.indexOf('\n');
        var header = end < 0 ? text : text.substring(0, end);
        return List.of(",", "\t", ";").stream()
                .max(Comparator.comparingLong(sign -> count(header, sign.charAt(0))))
                .orElseThrow();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static GridCell[] cells(CSVRecord line, Map<String, GridCell> known) {
        var cells = new GridCell[line.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = known.computeIfAbsent(line.get(i), CsvSheets::cell);
        }
        return cells;
    }

    private static GridCell cell(String raw) {
        if (raw.isEmpty()) {
            return GridCell.EMPTY;
        }
        var kept = KEPT_AS_TEXT.matcher(raw.strip());
        return new GridCell(Written.text(kept.matches() ? kept.group(1) : raw), false);
    }

    private CsvSheets() {}
}
