package cn.cunce.service;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.model.value.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Households of sheets, with where they stood and what was found, as 待改区 keeps them.
final class FindingJson {

    static Map<String, Object> plain(SheetHousehold told) {
        return Map.of(
                "form", FormJson.plain(told.form()),
                "file", told.file(),
                "sheet", told.sheet(),
                "rows", told.rows(),
                "findings", told.findings().stream().map(FindingJson::plain).toList());
    }

    static SheetHousehold household(Object plain) {
        var map = FormJson.map(plain);
        return new SheetHousehold(
                FormJson.form(map.getOrDefault("form", Map.of())),
                FormJson.text(map, "file"),
                FormJson.text(map, "sheet"),
                FormJson.list(map.get("rows")).stream()
                        .map(row -> ((Number) row).intValue())
                        .toList(),
                findings(map.get("findings")));
    }

    static List<Finding> findings(@org.jspecify.annotations.Nullable Object plain) {
        return FormJson.list(plain).stream().map(FindingJson::finding).toList();
    }

    static Map<String, Object> plain(Finding finding) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("where", plain(finding.where()));
        plain.put("severity", finding.severity().name());
        plain.put("code", finding.code());
        plain.put("args", finding.problem().args().stream().map(Object::toString).toList());
        plain.put("field", finding.field());
        plain.put("value", finding.value());
        return plain;
    }

    private static Finding finding(Object plain) {
        var map = FormJson.map(plain);
        return new Finding(
                place(map.getOrDefault("where", Map.of())),
                Severity.valueOf(FormJson.text(map, "severity")),
                new Problem(
                        FormJson.text(map, "code"), List.copyOf(FormJson.list(map.get("args")))),
                FormJson.text(map, "field"),
                FormJson.text(map, "value"));
    }

    static Map<String, Object> plain(Place place) {
        return switch (place) {
            case Place.Cell(var file, var sheet, var column, var row) ->
                    Map.of("file", file, "sheet", sheet, "column", column, "row", row);
            case Place.Row(var file, var sheet, var row) ->
                    Map.of("file", file, "sheet", sheet, "row", row);
            case Place.Sheet(var file, var sheet) -> Map.of("file", file, "sheet", sheet);
            case Place.File(var file) -> Map.of("file", file);
            case Place.Form(var member) -> Map.of("member", member);
        };
    }

    /// A place is told by what it has.
    static Place place(Object plain) {
        var map = FormJson.map(plain);
        var file = FormJson.text(map, "file");
        var sheet = FormJson.text(map, "sheet");
        var row = FormJson.number(map, "row");
        if (map.containsKey("member")) {
            return new Place.Form(FormJson.number(map, "member"));
        }
        if (map.containsKey("column")) {
            return new Place.Cell(file, sheet, FormJson.text(map, "column"), row);
        }
        if (map.containsKey("row")) {
            return new Place.Row(file, sheet, row);
        }
        return map.containsKey("sheet") ? new Place.Sheet(file, sheet) : new Place.File(file);
    }

    private FindingJson() {}
}
