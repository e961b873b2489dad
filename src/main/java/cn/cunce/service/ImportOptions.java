package cn.cunce.service;

import cn.cunce.filing.Department;
import cn.cunce.filing.ReadOptions;
import cn.cunce.filing.SheetKind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.SheetCorrections;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What a person says of files before they are taken in; all of it may be left open.
///
/// @param year of the incomes and conditions, where the file does not say
/// @param keep whether what the book says already stays
/// @param allOrNothing whether nothing is taken in while a household has an error
/// @param sheet the only sheet to read
/// @param kind what the sheets are, whatever they look like: see `isKind`
/// @param village code of the village, where the book has several and the file does not say which
/// @param password of the workbook
/// @param columns what headers mean that the catalogue does not know
/// @param corrections what people have put right of layouts and cells; what the book remembers of
///     other layouts is added to it
public record ImportOptions(
        OptionalInt year,
        boolean keep,
        boolean allOrNothing,
        Optional<String> sheet,
        Optional<String> kind,
        Optional<String> village,
        Optional<String> password,
        Map<String, LedgerField<?>> columns,
        SheetCorrections corrections) {

    public static final ImportOptions NONE =
            new ImportOptions(
                    OptionalInt.empty(),
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    SheetCorrections.NONE);

    private static final Set<SheetKind> KINDS =
            Set.of(
                    SheetKind.HOUSEHOLDS,
                    SheetKind.MEMBERS,
                    SheetKind.VILLAGE,
                    SheetKind.MEASURES,
                    SheetKind.PROJECTS);
    private static final String OF_DEPARTMENT = "department:";

    public ImportOptions {
        columns = Map.copyOf(columns);
        kind.filter(word -> !isKind(word))
                .ifPresent(
                        word -> {
                            throw new IllegalArgumentException("kind: " + word);
                        });
    }

    /// `households`, `members`, `village`, `measures`, `projects`, or `department:` and one of
    /// `deaths`, `dibao`, `disability`, `illness`, `enrolment`, `vehicles`, `businesses`,
    /// `property`.
    public static boolean isKind(String word) {
        return word.startsWith(OF_DEPARTMENT)
                ? department(word).isPresent()
                : SheetKind.of(word).filter(KINDS::contains).isPresent();
    }

    public ImportOptions year(int told) {
        return new ImportOptions(
                OptionalInt.of(told),
                keep,
                allOrNothing,
                sheet,
                kind,
                village,
                password,
                columns,
                corrections);
    }

    public ImportOptions keeping() {
        return new ImportOptions(
                year, true, allOrNothing, sheet, kind, village, password, columns, corrections);
    }

    public ImportOptions orNothing() {
        return new ImportOptions(
                year, keep, true, sheet, kind, village, password, columns, corrections);
    }

    /// @param told what people have put right of the layouts and cells of the files
    public ImportOptions correcting(SheetCorrections told) {
        return new ImportOptions(
                year, keep, allOrNothing, sheet, kind, village, password, columns, told);
    }

    /// @param on today: nobody in the files is born later
    ReadOptions reading(LocalDate on) {
        var reading =
                new ReadOptions(
                        on,
                        year,
                        sheet,
                        Optional.empty(),
                        Optional.empty(),
                        password,
                        columns,
                        corrections);
        var department = kind.flatMap(ImportOptions::department);
        if (department.isPresent()) {
            return reading.as(department.get());
        }
        return kind.flatMap(SheetKind::of).map(reading::as).orElse(reading);
    }

    private static Optional<Department> department(String word) {
        return word.startsWith(OF_DEPARTMENT)
                ? Department.of(word.substring(OF_DEPARTMENT.length()))
                : Optional.empty();
    }
}
