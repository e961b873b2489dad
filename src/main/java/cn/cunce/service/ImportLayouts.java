package cn.cunce.service;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.SheetLayout;
import cn.cunce.store.BookReader;
import cn.cunce.store.BookWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a book remembers of the layouts of workbooks that were taken in: headers, fields and words
/// of code lists. It lies in the encrypted book itself, so that every way of taking in knows it,
/// and a copy or a backup takes it along; nothing about any person is in it.
public final class ImportLayouts {

    /// @param name by which people know it: file and sheet when it was taken in first
    /// @param uses how often sheets like this have been taken in
    public record Known(SheetLayout layout, String name, int uses) {
        static final Known NEVER = new Known(SheetLayout.NOTHING_SAID, "", 0);
    }

    private static final String FACT = "layouts";

    private final OpenedBook opened;

    public ImportLayouts(OpenedBook opened) {
        this.opened = opened;
    }

    /// By template.
    public Map<String, Known> all() {
        return opened.book().read(ImportLayouts::read);
    }

    /// From now on sheets of this template are read so.
    public void remember(String template, SheetLayout layout, String name) {
        opened.book()
                .write(
                        writer -> {
                            var all = new HashMap<>(read(writer.reader()));
                            var before = all.getOrDefault(template, Known.NEVER);
                            var known = before.name().isEmpty() ? name : before.name();
                            all.put(template, new Known(layout, known, before.uses()));
                            write(writer, all);
                            return known;
                        });
    }

    /// Sheets of these templates have been taken in.
    ///
    /// @param names by template: what such a sheet is called if it is a new one
    static void used(BookWriter writer, Map<String, String> names) {
        var all = new HashMap<>(read(writer.reader()));
        names.forEach(
                (template, name) -> {
                    var before = all.getOrDefault(template, Known.NEVER);
                    var known = before.name().isEmpty() ? name : before.name();
                    all.put(template, new Known(before.layout(), known, before.uses() + 1));
                });
        write(writer, all);
    }

    static Map<String, Known> read(BookReader reader) {
        var all = new HashMap<String, Known>();
        reader.fact(FACT)
                .map(text -> FormJson.read(text.getBytes(StandardCharsets.UTF_8)))
                .orElse(Map.of())
                .forEach((template, plain) -> all.put(template, known(FormJson.map(plain))));
        return all;
    }

    private static void write(BookWriter writer, Map<String, Known> all) {
        var plain = new LinkedHashMap<String, Object>();
        all.forEach((template, known) -> plain.put(template, plain(known)));
        writer.putFact(FACT, new String(FormJson.bytes(plain), StandardCharsets.UTF_8));
    }

    private static Map<String, Object> plain(Known known) {
        var columns = new LinkedHashMap<String, Object>();
        known.layout()
                .columns()
                .forEach(
                        (header, field) ->
                                columns.put(header, field.map(LedgerField::name).orElse("")));
        return Map.of(
                "name", known.name(),
                "uses", known.uses(),
                "headerRow", known.layout().headerRow().orElse(0),
                "columns", columns,
                "words", known.layout().words());
    }

    private static Known known(Map<String, Object> plain) {
        var columns = new HashMap<String, Optional<LedgerField<?>>>();
        FormJson.map(plain.get("columns"))
                .forEach(
                        (header, name) ->
                                columns.put(header, Catalogue.LEDGER.named((String) name)));
        var words = new HashMap<String, Map<String, String>>();
        FormJson.map(plain.get("words"))
                .forEach(
                        (field, codes) -> {
                            var ofField = new HashMap<String, String>();
                            FormJson.map(codes)
                                    .forEach((word, code) -> ofField.put(word, (String) code));
                            words.put(field, ofField);
                        });
        var row = FormJson.number(plain, "headerRow");
        var headerRow = row == 0 ? OptionalInt.empty() : OptionalInt.of(row);
        return new Known(
                new SheetLayout(headerRow, columns, words),
                FormJson.text(plain, "name"),
                FormJson.number(plain, "uses"));
    }
}
