package cn.cunce.cli;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.text.Texts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Optional;

/// A finding as programs read it: where, how grave, what, and in words.
///
/// @param cell as Excel names it (`F37`); a finding about a row has none
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record FindingReport(
        Optional<String> file,
        Optional<String> sheet,
        Optional<String> cell,
        Optional<Integer> row,
        String severity,
        String code,
        String field,
        String value,
        String message) {

    static FindingReport of(Finding finding, Texts texts) {
        var message = texts.of(finding.problem());
        return switch (finding.where()) {
            case Place.Cell cell ->
                    at(cell.file(), cell.sheet(), finding, message)
                            .in(Optional.of(cell.address()), Optional.of(cell.row()));
            case Place.Row row ->
                    at(row.file(), row.sheet(), finding, message)
                            .in(Optional.empty(), Optional.of(row.row()));
            case Place.Sheet sheet -> at(sheet.file(), sheet.sheet(), finding, message);
            case Place.File file ->
                    of(Optional.of(file.file()), Optional.empty(), finding, message);
            case Place.Form _ -> of(Optional.empty(), Optional.empty(), finding, message);
        };
    }

    private static FindingReport at(String file, String sheet, Finding finding, String message) {
        return of(Optional.of(file), Optional.of(sheet), finding, message);
    }

    private static FindingReport of(
            Optional<String> file, Optional<String> sheet, Finding finding, String message) {
        return new FindingReport(
                file,
                sheet,
                Optional.empty(),
                Optional.empty(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.code(),
                finding.field(),
                finding.value(),
                message);
    }

    private FindingReport in(Optional<String> address, Optional<Integer> line) {
        return new FindingReport(file, sheet, address, line, severity, code, field, value, message);
    }

    /// For people: `收入!B3 …`.
    String shown() {
        var where = cell.or(() -> row.map(Object::toString));
        return sheet.filter(name -> !name.isEmpty()).or(this::file).orElse("")
                + where.map(place -> "!" + place).orElse("")
                + " "
                + message;
    }
}
