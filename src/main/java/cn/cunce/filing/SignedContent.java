package cn.cunce.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Missing;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What the visible sheets of a filing said when they were signed, as typed values: a line of JSON
/// for the cover, one for each sheet, one for each row.
///
/// The headers are in it too, so that a filing can be compared by a release with other words.
final class SignedContent {

    /// What came of reading.
    sealed interface Read {}

    /// A filing as it was signed.
    ///
    /// @param headers of each sheet of the content, in their order
    record Parsed(FilingContent content, String coverName, List<Headers> headers) implements Read {}

    /// It has a field that this release does not know.
    record Newer(String field) implements Read {}

    /// Nothing that this program ever wrote, although somebody signed it.
    record Foreign() implements Read {}

    /// @param code over the row codes
    record Headers(String code, List<String> columns) {}

    private record Head(
            FilingContent.Kind kind,
            String coverName,
            List<FilingContent.Fact> cover,
            List<FilingContent.Note> notes,
            int sheets) {}

    private record SheetHead(
            String name, String code, List<String> fields, List<String> headers, int rows) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static byte[] bytes(FilingContent content, String coverName, String codeHeader) {
        var out = new ByteArrayOutputStream();
        var sheets = content.sheets();
        line(
                out,
                new Head(
                        content.kind(),
                        coverName,
                        content.cover(),
                        content.notes(),
                        sheets.size()));
        for (var sheet : sheets) {
            var names = sheet.columns().stream().map(LedgerField::name).toList();
            var headers = sheet.columns().stream().map(FieldCells::header).toList();
            var rows = sheet.rows();
            line(out, new SheetHead(sheet.name(), codeHeader, names, headers, rows.size()));
            rows.forEach(row -> line(out, plain(row, sheet.columns())));
        }
        return out.toByteArray();
    }

    private static void line(ByteArrayOutputStream out, Object value) {
        out.writeBytes(JSON.writeValueAsBytes(value));
        out.write('\n');
    }

    private static List<@Nullable Object> plain(FilingRow row, List<LedgerField<?>> columns) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.code());
        columns.forEach(field -> cells.add(plain(row.answers(), field)));
        return cells;
    }

    /// A value in a list of one, a reason with its text as a pair, or null.
    private static <T> @Nullable Object plain(Answers answers, LedgerField<T> field) {
        var missing = answers.missing().get(field);
        if (missing != null) {
            return List.of(missing.reason().name(), missing.original());
        }
        return answers.get(field).map(value -> List.of(field.kind().plain(value))).orElse(null);
    }

    static Read read(byte[] bytes) {
        try {
            return new Lines(new String(bytes, UTF_8).lines().iterator()).read();
        } catch (JacksonException
                | NoSuchElementException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ClassCastException
                | DateTimeException
                | ArithmeticException _) {
            return new Foreign();
        }
    }

    /// One walk down the lines.
    private record Lines(Iterator<String> lines) {

        Read read() {
            var head = JSON.readValue(lines.next(), Head.class);
            var sheets = new ArrayList<FilingSheet>();
            var headers = new ArrayList<Headers>();
            for (int i = 0; i < head.sheets; i++) {
                var sheet = JSON.readValue(lines.next(), SheetHead.class);
                var unknown =
                        sheet.fields.stream().filter(name -> field(name).isEmpty()).findFirst();
                if (unknown.isPresent()) {
                    return new Newer(unknown.get());
                }
                sheets.add(sheet(sheet));
                headers.add(new Headers(sheet.code, sheet.headers));
            }
            var content = new FilingContent(head.kind, head.cover, sheets, head.notes);
            return new Parsed(content, head.coverName, List.copyOf(headers));
        }

        private static Optional<LedgerField<?>> field(String name) {
            return Catalogue.LEDGER.named(name);
        }

        private FilingSheet sheet(SheetHead head) {
            var columns = new ArrayList<LedgerField<?>>();
            head.fields.forEach(name -> columns.add(field(name).orElseThrow()));
            var rows = new ArrayList<FilingRow>();
            for (int i = 0; i < head.rows; i++) {
                rows.add(row(JSON.readValue(lines.next(), List.class), columns));
            }
            return new FilingSheet(head.name, columns, rows);
        }

        private static FilingRow row(List<?> cells, List<LedgerField<?>> columns) {
            var values = new HashMap<LedgerField<?>, Object>();
            var missing = new HashMap<LedgerField<?>, Missing>();
            for (int i = 0; i < columns.size(); i++) {
                if (cells.get(i + 1) instanceof List<?> said) {
                    var field = columns.get(i);
                    if (said.size() == 1) {
                        values.put(field, field.kind().meant(said.getFirst()));
                    } else {
                        missing.put(field, missing(said));
                    }
                }
            }
            return new FilingRow((String) cells.getFirst(), new Answers(values, missing));
        }

        private static Missing missing(List<?> said) {
            var reason = Missing.Reason.valueOf((String) said.getFirst());
            return new Missing(reason, (String) said.get(1));
        }
    }

    private SignedContent() {}
}
