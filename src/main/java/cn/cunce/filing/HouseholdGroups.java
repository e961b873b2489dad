package cn.cunce.filing;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.ledger.Relations;
import cn.cunce.model.value.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells which rows of a ledger are one household, however its columns are filled: on each row, on
/// the first row only, or merged over the rows.
final class HouseholdGroups {

    /// Rows of one household.
    ///
    /// @param rows from the top
    /// @param sameNumber the household before it that has the same number, if there is one
    record Group(String key, String head, List<GridRow> rows, Optional<Group> sameNumber) {}

    private final CellJudge judge;
    private final Optional<Column> key;
    private final Optional<Column> head;
    private final Optional<Column> relation;
    private final boolean repeated;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Group> byKey = new HashMap<>();

    HouseholdGroups(Columns columns, List<GridRow> rows, CellJudge judge) {
        this.judge = judge;
        this.relation = columns.of(MembershipFields.RELATION);
        this.head = columns.of(Meaning.Role.HEAD_NAME);
        this.key =
                columns.of(HouseholdFields.NATIONAL_HOUSEHOLD_NO)
                        .filter(column -> isFilled(column, rows))
                        .or(() -> head.filter(column -> isFilled(column, rows)));
        this.repeated = isRepeated(rows);
        rows.forEach(this::take);
    }

    List<Group> groups() {
        return groups;
    }

    /// Whether household columns are filled on the rows of ordinary members too.
    private boolean isRepeated(List<GridRow> rows) {
        var members = rows.stream().filter(row -> !isHead(row)).toList();
        return key.isPresent()
                && members.stream().filter(row -> !key(row).isEmpty()).count() * 2 > members.size();
    }

    private void take(GridRow row) {
        if (groups.isEmpty() || begins(row, groups.getLast())) {
            begin(row);
        } else {
            groups.getLast().rows().add(row);
        }
    }

    private boolean begins(GridRow row, Group current) {
        var own = key(row);
        if (key.isEmpty()) {
            return isHead(row);
        }
        if (own.isEmpty()) {
            return false;
        }
        return !repeated || !own.equals(current.key()) || isOtherHead(row, current);
    }

    /// Two households that follow each other under one number, told by the name of the head.
    private boolean isOtherHead(GridRow row, Group current) {
        var name = text(head, row);
        return !name.isEmpty() && !name.equals(current.head()) && isHead(row);
    }

    private void begin(GridRow row) {
        var own = key(row);
        var before = own.isEmpty() ? null : byKey.get(own);
        if (before != null && repeated && !isHead(row) && !isOtherHead(row, before)) {
            before.rows().add(row); // sorted otherwise: a member apart from his household
            return;
        }
        var rows = new ArrayList<GridRow>();
        rows.add(row);
        var group = new Group(own, text(head, row), rows, Optional.ofNullable(before));
        groups.add(group);
        byKey.putIfAbsent(own, group);
    }

    private boolean isHead(GridRow row) {
        return relation.flatMap(
                        column ->
                                judge.quietly(MembershipFields.RELATION, row.cell(column.index())))
                .filter(Relations.HEAD::equals)
                .isPresent();
    }

    private String key(GridRow row) {
        return text(key, row);
    }

    private static String text(Optional<Column> column, GridRow row) {
        return column.map(one -> Wording.bare(row.cell(one.index()).shown())).orElse("");
    }

    private static boolean isFilled(Column column, List<GridRow> rows) {
        return rows.stream().anyMatch(row -> !row.cell(column.index()).isBlank());
    }
}
