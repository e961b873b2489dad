package cn.cunce.model.ledger;

import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.value.Problem;
import java.util.Set;

/// How grave what an import finds is, by its code.
public final class ImportSeverity {

    /// The household waits: somebody is not who the sheet says, or an amount or a head cannot be
    /// told.
    private static final Set<String> ERRORS =
            Set.of(
                    "BIRTH_MISMATCH",
                    "HEAD_MISSING",
                    "HEAD_TWO",
                    "HID_SHARED",
                    "ID_AREA",
                    "ID_BAD_CHAR",
                    "ID_BIRTH_INVALID",
                    "ID_CHECKSUM",
                    "ID_DISABILITY_SUFFIX",
                    "ID_DUPLICATE",
                    "ID_LENGTH",
                    "ID_PRECISION_LOST",
                    "ID_SCIENTIFIC_TEXT",
                    "MONEY_GROUPS_BROKEN",
                    "MONEY_TEXT_UNREADABLE",
                    "MONEY_UNIT_CONTRADICTS",
                    "MONTHS_OUT_OF_RANGE",
                    "PERSON_IN_TWO_HOUSEHOLDS",
                    "ROW_SHIFTED",
                    "SEX_MISMATCH");

    /// Read without loss.
    private static final Set<String> REMARKS =
            Set.of(
                    "BIRTH_TEXT",
                    "BLANK_ROW",
                    "EMPTY_FORM",
                    "ENUM_VARIANT",
                    "ETHNIC_VARIANT",
                    "HIDDEN_ROWS",
                    "HID_SPACE",
                    "ID_DUPLICATE_OTHER",
                    "ID_FULLWIDTH",
                    "ID_LOWER_X",
                    "MONEY_FULLWIDTH",
                    "MONEY_THOUSANDS",
                    "MONEY_WITH_UNIT",
                    "NAME_INNER_SPACE",
                    "NOTE_ROW",
                    "PROGRESS_WORD",
                    "TOTAL_ROW",
                    "TRAILING_NBSP");

    public static Severity of(Problem problem) {
        if (ERRORS.contains(problem.code())) {
            return Severity.ERROR;
        }
        return REMARKS.contains(problem.code()) ? Severity.INFO : Severity.WARNING;
    }

    private ImportSeverity() {}
}
