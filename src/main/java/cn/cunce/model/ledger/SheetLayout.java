package cn.cunce.model.ledger;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a person has said of sheets with one kind of header, once for all of them.
///
/// It holds headers, fields and words of code lists, and nothing about any person.
///
/// @param headerRow the lowest row of the header as Excel counts, empty where the program finds it
/// @param columns what headers mean; empty where nothing is to be taken from the column
/// @param words by the name of a field: which code a word means that no list knows
public record SheetLayout(
        OptionalInt headerRow,
        Map<String, Optional<LedgerField<?>>> columns,
        Map<String, Map<String, String>> words) {

    public static final SheetLayout NOTHING_SAID =
            new SheetLayout(OptionalInt.empty(), Map.of(), Map.of());

    public SheetLayout {
        columns = Map.copyOf(columns);
        words = Map.copyOf(words);
    }

    /// @param row 0 where the program is to find it
    public SheetLayout headerAt(int row) {
        var told = row == 0 ? OptionalInt.empty() : OptionalInt.of(row);
        return new SheetLayout(told, columns, words);
    }

    /// @param field empty where nothing is to be taken from it
    public SheetLayout column(String header, Optional<LedgerField<?>> field) {
        var more = new HashMap<>(columns);
        more.put(Wording.bare(header), field);
        return new SheetLayout(headerRow, more, words);
    }

    /// As if nobody had spoken of the column.
    public SheetLayout unsaid(String header) {
        var fewer = new HashMap<>(columns);
        fewer.remove(Wording.bare(header));
        return new SheetLayout(headerRow, fewer, words);
    }

    public SheetLayout word(LedgerField<?> field, String word, String code) {
        var ofField = new HashMap<>(words.getOrDefault(field.name(), Map.of()));
        ofField.put(Wording.bare(word), code);
        var more = new HashMap<>(words);
        more.put(field.name(), Map.copyOf(ofField));
        return new SheetLayout(headerRow, columns, more);
    }

    /// The code that somebody has said a word means.
    public Optional<String> code(LedgerField<?> field, String word) {
        return Optional.ofNullable(
                words.getOrDefault(field.name(), Map.of()).get(Wording.bare(word)));
    }

    public boolean isEmpty() {
        return headerRow.isEmpty() && columns.isEmpty() && words.isEmpty();
    }
}
