package cn.cunce.ui.register;

import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of the list as they are seen, to be given to people: as a table, or as text for a
/// spreadsheet's clipboard.
///
/// @param columns those that are seen, in their order
/// @param filters what the list is narrowed to, in words
/// @param order by what it is sorted, in words, empty where it is as the book has it
record SeenTable(
        List<RegisterRow> rows,
        List<RegisterColumn> columns,
        List<String> filters,
        String order,
        LocalDate on,
        Texts texts) {

    Table table() {
        return new Table(
                texts.of("register.title"),
                titles(),
                columns.stream().map(RegisterColumn::label).toList(),
                rows.stream().map(this::cells).toList());
    }

    private List<String> titles() {
        var titles = new ArrayList<String>();
        titles.add(texts.of("register.sheetTitle", rows.size()));
        titles.add(texts.of("register.sheetOn", on));
        titles.add(
                filters.isEmpty()
                        ? texts.of("register.sheetWhole")
                        : texts.of("register.sheetFilters", String.join("，", filters)));
        if (!order.isEmpty()) {
            titles.add(order);
        }
        return titles;
    }

    private List<TableCell> cells(RegisterRow row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }

    /// With headers, cells between tabs.
    String text() {
        var lines = new ArrayList<String>();
        lines.add(columns.stream().map(RegisterColumn::label).collect(Collectors.joining("\t")));
        for (var row : rows) {
            lines.add(
                    columns.stream()
                            .map(column -> plain(column.words().apply(row)))
                            .collect(Collectors.joining("\t")));
        }
        return String.join("\n", lines);
    }

    /// The same as a page: a spreadsheet program then leaves long numbers as they are.
    String page() {
        var page = new StringBuilder("<table>");
        for (var line : text().split("\n", -1)) {
            page.append("<tr>");
            for (var cell : line.split("\t", -1)) {
                page.append("<td style=\"mso-number-format:'\\@'\">")
                        .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</td>");
            }
            page.append("</tr>");
        }
        return page.append("</table>").toString();
    }

    private static String plain(String words) {
        return words.replace('\t', ' ').replace('\n', ' ').replace('\u00a0', ' ');
    }
}
