package cn.cunce.filing;

import static cn.cunce.model.ledger.ColumnGround.BESIDE;
import static cn.cunce.model.ledger.ColumnGround.NONE;
import static cn.cunce.model.ledger.ColumnGround.TWICE;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The columns of a table, each taken for at most one thing, from the left.
record Columns(List<Column> all) {

    Columns {
        all = List.copyOf(all);
    }

    static Columns of(Table table, SheetKind kind, HeaderNames names) {
        var moneyUnit = Titles.moneyUnit(table.titles());
        var columns = new ArrayList<Column>();
        Set<Meaning> taken = new HashSet<>();
        // what a person has said goes before what the program finds
        for (var told : List.of(true, false)) {
            for (var heading : table.headings()) {
                if (!heading.isBlank() && names.isTold(heading) == told) {
                    columns.add(column(heading, names.meaning(kind, heading), taken, moneyUnit));
                }
            }
        }
        columns.sort(Comparator.comparingInt(Column::index));
        return new Columns(columns.stream().map(column -> column.grounded(names)).toList());
    }

    /// The same header twice: the first is the one that people mean.
    private static Column column(
            Heading heading, Meaning meaning, Set<Meaning> taken, String moneyUnit) {
        if (meaning instanceof Meaning.None) {
            return new Column(heading.column(), heading, meaning, heading.unit(), NONE);
        }
        if (!taken.add(meaning)) {
            return new Column(
                    heading.column(),
                    heading,
                    Meaning.None.NONE,
                    heading.unit(),
                    meaning instanceof Meaning.Role ? BESIDE : TWICE);
        }
        var own = heading.unit();
        var unit =
                switch (meaning) {
                    case Meaning.Of(var field) -> unit(field, own, moneyUnit);
                    case Meaning.Part(var field, var _) -> unit(field, own, moneyUnit);
                    case Meaning.Role _, Meaning.None _ -> own;
                };
        return new Column(heading.column(), heading, meaning, unit, NONE);
    }

    /// The unit in the header's own brackets if it is one; else of amounts that of the title.
    static String unit(LedgerField<?> field, String own, String moneyUnit) {
        if (!own.isEmpty() && FieldReader.knowsUnit(field, own)) {
            return own;
        }
        var isMoney =
                field.kind() instanceof Kind.Amount
                        || field.kind() instanceof Kind.ByCode<?>(var _, var each)
                                && each instanceof Kind.Amount;
        return isMoney ? moneyUnit : "";
    }

    /// Columns of numbers whose header names a unit that cannot be turned into the ledger's.
    List<Column> ofUnknownUnit() {
        return all.stream().filter(Columns::hasUnknownUnit).toList();
    }

    private static boolean hasUnknownUnit(Column column) {
        var bracket = column.heading().unit();
        return bracket.matches("[\\p{IsHan}㎡a-zA-Z0-9/]{1,4}")
                && column.field()
                        .filter(
                                field ->
                                        field.kind() instanceof Kind.Decimal
                                                || field.kind() instanceof Kind.Amount)
                        .filter(field -> !isPartOfName(field, column.heading()))
                        .filter(field -> isUnit(field, bracket))
                        .filter(field -> !FieldReader.knowsUnit(field, bracket))
                        .isPresent();
    }

    /// 工资性收入（全年） names no unit; 工资性收入（元/月） does.
    private static boolean isUnit(LedgerField<?> field, String bracket) {
        return !(field.kind() instanceof Kind.Amount) || bracket.contains("元");
    }

    /// 生产经营性支出（合计）: what stands in the brackets belongs to the name.
    private static boolean isPartOfName(LedgerField<?> field, Heading heading) {
        var exact = heading.names().get(heading.upper().isEmpty() ? 0 : 2);
        return Wording.bare(field.label()).equals(exact)
                || field.synonyms().stream().map(Wording::bare).anyMatch(exact::equals);
    }

    Optional<Column> of(Meaning.Role role) {
        return all.stream().filter(column -> column.is(role)).findFirst();
    }

    Optional<Column> of(LedgerField<?> field) {
        return all.stream().filter(column -> column.is(field)).findFirst();
    }

    /// The columns of fields of these records.
    List<Column> of(Set<Entity> entities) {
        return all.stream()
                .filter(
                        column ->
                                column.field()
                                        .filter(field -> entities.contains(field.entity()))
                                        .isPresent())
                .toList();
    }

    /// How many are taken for something.
    long known() {
        return all.stream().filter(column -> !(column.meaning() instanceof Meaning.None)).count();
    }
}
