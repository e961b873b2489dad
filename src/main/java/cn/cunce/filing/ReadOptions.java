package cn.cunce.filing;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.SheetCorrections;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a person says about a file before it is read; everything but the day may be left open.
///
/// @param on today: nobody in the file is born later
/// @param year of the incomes and conditions
/// @param sheet the only sheet to read
/// @param kind what its sheets are, whatever they look like
/// @param department whose list it is, if that is its kind
/// @param columns what headers mean that the catalogue does not know, on whatever sheet
/// @param corrections what people have put right of sheets like these, and of single cells
public record ReadOptions(
        LocalDate on,
        OptionalInt year,
        Optional<String> sheet,
        Optional<SheetKind> kind,
        Optional<Department> department,
        Optional<String> password,
        Map<String, LedgerField<?>> columns,
        SheetCorrections corrections) {

    public ReadOptions {
        columns = Map.copyOf(columns);
    }

    public static ReadOptions on(LocalDate day) {
        return new ReadOptions(
                day,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                SheetCorrections.NONE);
    }

    public ReadOptions year(int told) {
        return new ReadOptions(
                on, OptionalInt.of(told), sheet, kind, department, password, columns, corrections);
    }

    public ReadOptions sheet(String name) {
        return new ReadOptions(
                on, year, Optional.of(name), kind, department, password, columns, corrections);
    }

    public ReadOptions as(SheetKind told) {
        return new ReadOptions(
                on, year, sheet, Optional.of(told), department, password, columns, corrections);
    }

    public ReadOptions as(Department told) {
        return new ReadOptions(
                on,
                year,
                sheet,
                Optional.of(SheetKind.DEPARTMENT),
                Optional.of(told),
                password,
                columns,
                corrections);
    }

    public ReadOptions password(String told) {
        return new ReadOptions(
                on, year, sheet, kind, department, Optional.of(told), columns, corrections);
    }

    public ReadOptions column(String header, LedgerField<?> field) {
        var more = new HashMap<>(columns);
        more.put(header, field);
        return new ReadOptions(on, year, sheet, kind, department, password, more, corrections);
    }

    public ReadOptions correcting(SheetCorrections told) {
        return new ReadOptions(on, year, sheet, kind, department, password, columns, told);
    }
}
