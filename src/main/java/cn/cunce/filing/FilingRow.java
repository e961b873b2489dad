package cn.cunce.filing;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import java.util.HashMap;
import java.util.Set;

/// A row of a register sheet.
///
/// @param code by which the row is known wherever sorting puts it
/// @param answers of one record or of several that share the row: fields say whose they are
public record FilingRow(String code, Answers answers) {

    public FilingRow {
        if (code.isBlank()) {
            throw new IllegalArgumentException("row without code");
        }
    }

    FilingRow only(Set<LedgerField<?>> fields) {
        var values = new HashMap<>(answers.values());
        values.keySet().retainAll(fields);
        var missing = new HashMap<>(answers.missing());
        missing.keySet().retainAll(fields);
        return new FilingRow(code, new Answers(values, missing));
    }
}
