package cn.cunce.store;

import cn.cunce.model.field.CountyYearFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.TownshipYearFields;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Facts of the ledger: columns of the rows that an expression is asked over.
final class FactTerms {

    /// A field of a row is one term, however often it is asked for.
    private record Key(RecordTable row, LedgerField<?> field) {}

    private final Map<Key, Term> known = new HashMap<>();

    Term fact(Expr.Fact fact, Moment at) {
        var field = fact.field();
        return row(fact, at)
                .map(row -> known(row, field))
                .orElseGet(() -> PlainTerm.nothing(type(field.kind())));
    }

    private Term known(RecordTable row, LedgerField<?> field) {
        var key = new Key(row, field);
        var term = known.get(key);
        if (term == null) {
            term = field.derived() ? new IncomeTerms(row).of(field) : term(row, field);
            known.put(key, term);
        }
        return term;
    }

    @SuppressWarnings("unchecked") // a field of the kind of dates is one of dates
    private static Term term(RecordTable row, LedgerField<?> field) {
        if (field.kind() == Kind.DATE) {
            return new SpanTerm(
                    row.column(field, LocalDate.class),
                    row.last((LedgerField<PartialDate>) field),
                    Bad.NEVER);
        }
        return PlainTerm.of(row.column(field, type(field.kind()).getType()));
    }

    /// What is not recorded has not happened: this is never open.
    Term recorded(Expr.Fact date, Moment at) {
        return row(date, at)
                .<Term>map(
                        row ->
                                PlainTerm.of(
                                        DSL.field(
                                                row.column(date.field(), LocalDate.class)
                                                        .isNotNull())))
                .orElseGet(() -> PlainTerm.constant(false));
    }

    /// Empty for what the subject of the question has not.
    private static Optional<RecordTable> row(Expr.Fact fact, Moment at) {
        var entity = fact.field().entity();
        if (!fact.variable().isEmpty()) {
            var each = Optional.ofNullable(at.variables().get(fact.variable()));
            return Optional.of(each.orElseGet(() -> at.rows().own(fact.variable())).of(entity));
        }
        var year = at.day().getYear();
        return switch (entity) {
            case HOUSEHOLD -> at.rows().household();
            case HOUSEHOLD_YEAR -> at.rows().householdYear(year);
            case VILLAGE -> Optional.of(at.rows().village());
            case VILLAGE_YEAR -> Optional.of(at.rows().villageYear(year));
            case TOWNSHIP, COUNTY -> Optional.of(at.rows().unit(entity));
            case TOWNSHIP_YEAR -> Optional.of(at.rows().unitYear(TownshipYearFields.YEAR, year));
            case COUNTY_YEAR -> Optional.of(at.rows().unitYear(CountyYearFields.YEAR, year));
            default -> throw new IllegalArgumentException("no such fact: " + fact.field());
        };
    }

    static DataType<?> type(Kind<?> kind) {
        return switch (kind) {
            case Kind.Count _ -> SQLDataType.BIGINT;
            case Kind.Amount _ -> SQLDataType.NUMERIC(19, 2);
            case Kind.Decimal _ -> SQLDataType.NUMERIC(18, 6);
            case Kind.Date _ -> SQLDataType.LOCALDATE;
            case Kind.YesNo _ -> SQLDataType.BOOLEAN;
            case Kind.Text _,
                    Kind.IdNumber _,
                    Kind.Code _,
                    Kind.Codes _,
                    Kind.Texts _,
                    Kind.ByCode<?> _ ->
                    SQLDataType.VARCHAR;
            case Kind.Ref _, Kind.Refs _ ->
                    throw new IllegalArgumentException("no rule can ask for a record");
        };
    }
}
