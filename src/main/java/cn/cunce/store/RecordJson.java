package cn.cunce.store;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.LiveValue;
import cn.cunce.model.value.CodePointOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A record as dumps write it: what it says, what is missing and why, whether it has ended.
final class RecordJson {

    /// The reason of an end that says: this should never have been entered.
    static final String MISTAKE = "mistake";

    /// Whether the record was not entered by mistake.
    static boolean isMeant(LedgerRecord record) {
        return !record.get(RecordFields.ended(record.id().entity()))
                .equals(java.util.Optional.of(MISTAKE));
    }

    /// @param leftOut fields that are said elsewhere, as the household of a year
    static Map<String, Object> of(LedgerRecord record, Set<LedgerField<?>> leftOut) {
        var entity = record.id().entity();
        var ended = RecordFields.ended(entity);
        var endedDate = RecordFields.endedDate(entity);
        var fields = new LinkedHashMap<String, Object>();
        for (var field : record.answers().values().keySet()) {
            if (!leftOut.contains(field) && field != ended && field != endedDate) {
                fields.put(field.key(), value(record, field));
            }
        }
        record.conflicts().keySet().forEach(field -> fields.put(field.key(), value(record, field)));
        var plain = new LinkedHashMap<String, Object>();
        plain.put("id", record.uuid().toString());
        plain.put("fields", fields);
        if (!record.answers().missing().isEmpty()) {
            plain.put("missing", AnswersJson.missing(record.answers()));
        }
        record.get(ended).ifPresent(reason -> plain.put("ended", reason));
        record.get(endedDate).ifPresent(date -> plain.put("endedDate", date.toString()));
        return plain;
    }

    /// The value in its plain form, or all live values of a conflict, sorted.
    static Object value(LedgerRecord record, LedgerField<?> field) {
        var live = record.conflicts().get(field);
        return live == null
                ? AnswersJson.plain(field, record.answers())
                : Map.of("conflict", live.stream().map(RecordJson::plain).sorted(BY_JSON).toList());
    }

    private static final java.util.Comparator<Object> BY_JSON =
            java.util.Comparator.comparing(PlainJson::text, CodePointOrder.ORDER);

    private static Object plain(LiveValue value) {
        return value.plain()
                .orElseGet(() -> value.missing().<Object>map(AnswersJson::plain).orElse(List.of()));
    }

    private RecordJson() {}
}
