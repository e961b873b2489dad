package cn.cunce.filing;

import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.ledger.ImportSeverity;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Wording;
import cn.cunce.model.value.Written;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Reads single cells into answers, and says what is wrong with each.
final class CellJudge {

    /// Sums that a formula makes of other cells: an error there repeats what is wrong with those.
    private static final Set<LedgerField<?>> SUMS =
            Set.of(IncomeFields.STATED_NET_INCOME, IncomeFields.STATED_PER_CAPITA_INCOME);

    private final FieldReader reader;
    private final LocalDate on;
    private final boolean typed;
    private final LearnedWords words;

    /// @param typed whether the file knows dates from text
    /// @param words what people have said that words mean
    CellJudge(FieldReader reader, LocalDate on, boolean typed, LearnedWords words) {
        this.reader = reader;
        this.on = on;
        this.typed = typed;
        this.words = words;
    }

    /// @return whether something was written that could not be read as what it should be
    <T> boolean read(LedgerField<T> field, CellAt at, AnswersDraft draft, Findings found) {
        var cell = at.cell();
        if (cell.isError() || cell.isUncomputed()) {
            failed(field, at, draft, found);
            return false;
        }
        var learned = words.label(field, cell.text());
        learned.ifPresent(label -> found.at(at, field.name(), variant(cell, label)));
        var written = learned.map(Written::text).orElse(cell.written());
        var reading = reader.read(field, written, at.column().unit());
        FieldReader.missing(reading, cell.text()).ifPresent(why -> draft.missing(field, why));
        switch (reading) {
            case Reading.Value<T>(var value, var remarks) -> {
                draft.put(field, value);
                remarks.stream()
                        .filter(this::isWorthSaying)
                        .forEach(remark -> found.at(at, field.name(), remark));
            }
            case Reading.Unknown<T> _ when field.kind() instanceof Kind.Amount ->
                    found.at(at, field.name(), missingToken(cell));
            case Reading.Ambiguous<T>(var problem) -> found.at(at, field.name(), problem);
            case Reading.Bad<T>(var problem) -> {
                found.at(at, field.name(), problem);
                return true;
            }
            case Reading.Blank<T> _, Reading.Unknown<T> _, Reading.NotApplicable<T> _ -> {}
        }
        return false;
    }

    private static Problem variant(GridCell cell, String label) {
        return Problem.of("ENUM_VARIANT", Wording.trimmed(cell.text()), label);
    }

    /// A text table has no other way to write a date.
    private boolean isWorthSaying(Problem remark) {
        return typed || !remark.code().equals("BIRTH_TEXT");
    }

    private static Problem missingToken(GridCell cell) {
        return Problem.of("MISSING_TOKEN", Wording.trimmed(cell.text()));
    }

    /// A certificate of a disabled person in place of the number: both are kept.
    void keepCertificate(GridCell cell, AnswersDraft draft) {
        if (cell.text().length() >= 20
                && IdNumber.read(cell.written(), Optional.of(on))
                        instanceof Reading.Value<IdNumber>(var id, var _)
                && !id.certificate().isEmpty()
                && !draft.has(PersonFields.DISABILITY_CERT)) {
            draft.put(PersonFields.DISABILITY_CERT, id.certificate());
        }
    }

    /// A formula without a result says nothing, and never 0.
    private static void failed(
            LedgerField<?> field, CellAt at, AnswersDraft draft, Findings found) {
        var original = at.cell().text();
        FieldReader.missing(Reading.bad("FORMULA_ERROR", original), original)
                .ifPresent(why -> draft.missing(field, why));
        var code = original.equals("#DIV/0!") ? "DIV0" : "FORMULA_ERROR";
        var problem = Problem.of(code, original);
        var isComponent = field.kind() instanceof Kind.Amount && !SUMS.contains(field);
        found.at(
                at,
                field.name(),
                problem,
                isComponent ? Severity.ERROR : ImportSeverity.of(problem));
    }

    /// The cell as a word of a field, without any finding.
    <T> Optional<T> quietly(LedgerField<T> field, GridCell cell) {
        return cell.isError() || cell.isBlank()
                ? Optional.empty()
                : value(reader.read(field, learned(field, cell), ""));
    }

    private Written learned(LedgerField<?> field, GridCell cell) {
        return words.label(field, cell.text()).map(Written::text).orElse(cell.written());
    }

    private static <T> Optional<T> value(Reading<T> reading) {
        return reading instanceof Reading.Value<T>(var value, var _)
                ? Optional.of(value)
                : Optional.empty();
    }
}
