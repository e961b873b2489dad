package cn.cunce.filing;

import cn.cunce.model.value.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the rows of a table that are records from totals, notes, blank rows and repeated headers.
final class TableRows {

    private static final Pattern TOTAL =
            Pattern.compile("(.{0,12})?(合计|小计|总计|共计|总数|累计)[:：]?(.{0,6})?");
    private static final Pattern NOTE =
            Pattern.compile(
                    "(填表人|制表人|制表|审核人|审核|复核人|单位负责人|填报人|填报单位|负责人|经办人|联系人|主管领导|村支书|村主任"
                            + "|填表日期|填报日期|填报时间|制表日期|联系电话|签字|盖章|说明|填表说明|备注|注|附注)\\d?[:：.、(].*"
                            + "|注\\d.*");
    private static final Pattern COUNTED = Pattern.compile("[甲乙丙丁戊]|[(（]?\\d{1,3}[)）]?");

    /// A row that is no record, and why.
    ///
    /// @param row as Excel counts
    /// @param text what stands first in it
    record Skipped(int row, String code, String text) {}

    private final Table table;
    private final List<Integer> who;
    private final List<GridRow> records = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int hidden;

    /// @param who the columns that say whom or what a row is about; a total leaves them blank
    TableRows(Table table, List<Column> who) {
        this.table = table;
        this.who = who.stream().map(Column::index).toList();
        int before = table.headerRow();
        var gap = Optional.<Skipped>empty();
        for (var row : table.body()) {
            if (row.isBlank()) {
                continue;
            }
            if (row.number() > before + 1) {
                gap = Optional.of(new Skipped(before + 1, "BLANK_ROW", ""));
            }
            if (sort(row)) {
                gap.ifPresent(skipped::add); // blank rows at the end are no gap
                gap = Optional.empty();
            }
            before = row.number();
        }
    }

    List<GridRow> records() {
        return records;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    int hidden() {
        return hidden;
    }

    /// Whether it belongs to the table, be it a record or a total.
    private boolean sort(GridRow row) {
        var first = Wording.bare(row.text(row.filled().findFirst().orElse(0)));
        if (isTotal(row, first)) {
            skipped.add(new Skipped(row.number(), "TOTAL_ROW", first));
            return true;
        }
        if (isNote(row, first)) {
            skipped.add(new Skipped(row.number(), "NOTE_ROW", first));
            return false;
        }
        if (isColumnNumbers(row) || isHeaderAgain(row)) {
            return true;
        }
        records.add(row);
        hidden += row.hidden() ? 1 : 0;
        return true;
    }

    private boolean isTotal(GridRow row, String first) {
        return TOTAL.matcher(first).matches()
                && who.stream()
                        .map(column -> Wording.bare(row.text(column)))
                        .allMatch(text -> text.isEmpty() || text.equals(first));
    }

    private boolean isNote(GridRow row, String first) {
        if (row.filled().count() > 6) {
            return false;
        }
        var about = who.stream().filter(column -> !row.cell(column).isBlank()).count();
        return NOTE.matcher(first).matches() && about <= 1
                || about == 0 && row.filled().count() == 1 && first.length() > 12;
    }

    /// 甲 1 2 3 … under a header.
    private boolean isColumnNumbers(GridRow row) {
        return records.isEmpty()
                && row.filled().count() > 2
                && row.filled()
                        .mapToObj(column -> Wording.bare(row.text(column)))
                        .allMatch(text -> COUNTED.matcher(text).matches());
    }

    private boolean isHeaderAgain(GridRow row) {
        long same =
                table.headings().stream()
                        .filter(heading -> !heading.isBlank())
                        .filter(
                                heading ->
                                        Wording.bare(row.text(heading.column()))
                                                .equals(Wording.bare(heading.lower())))
                        .count();
        return same >= 3 && same * 2 > row.filled().count();
    }
}
