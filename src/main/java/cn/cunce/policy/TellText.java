package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Written;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Reads what a case tells of a field: as an import reads a cell, and counts by group.
final class TellText {

    /// What a text comes to.
    sealed interface Said {
        record Known(Object value) implements Said {}

        record Unknown(Missing why) implements Said {}

        record Nothing() implements Said {}

        record Unreadable() implements Said {}
    }

    /// Nobody of a case is born later.
    private static final LocalDate ANY_DAY = LocalDate.of(2099, 12, 31);

    private final FieldReader reader;
    private final CodeLists codes;

    TellText(CodeLists codes) {
        this.codes = codes;
        this.reader = new FieldReader(codes, ANY_DAY);
    }

    Said read(LedgerField<?> field, String text) {
        if (field.kind() instanceof Kind.ByCode<?>(var list, var each) && each == Kind.COUNT) {
            return counts(list, text);
        }
        var reading = reader.read(field, Written.text(text), field.unit());
        if (reading instanceof Reading.Value<?>(var value, var _)) {
            return new Said.Known(value);
        }
        if (reading instanceof Reading.Blank<?>) {
            return new Said.Nothing();
        }
        return FieldReader.missing(reading, text)
                .filter(why -> why.reason() != Missing.Reason.UNREADABLE)
                .<Said>map(Said.Unknown::new)
                .orElse(new Said.Unreadable());
    }

    /// `瑶族:300;汉族:700`: a word that is no label counts as nobody's, as in an import.
    private Said counts(String list, String text) {
        if (text.isBlank()) {
            return new Said.Nothing();
        }
        var counts = new LinkedHashMap<String, Long>();
        for (var part : text.split(";")) {
            var split = part.lastIndexOf(':');
            if (split < 0 || !part.substring(split + 1).strip().matches("\\d{1,9}")) {
                return new Said.Unreadable();
            }
            var number = Long.parseLong(part.substring(split + 1).strip());
            code(list, part.substring(0, split))
                    .ifPresent(code -> counts.merge(code, number, Long::sum));
        }
        return new Said.Known(counts);
    }

    private Optional<String> code(String list, String word) {
        return codes.of(list).match(word).map(match -> match.code());
    }
}
