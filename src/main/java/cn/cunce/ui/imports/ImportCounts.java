package cn.cunce.ui.imports;

import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.service.ImportPreview;

/// What the files hold and what becomes of it: the parts add up to the whole.
///
/// @param skipped households that might be written and were left out on purpose
/// @param persons of the households that would be written
/// @param others villages, groups, measures and projects that would be written
/// @param yearWanted whether nothing says of which year the incomes are
record ImportCounts(
        int created,
        int updated,
        int unchanged,
        int waiting,
        int skipped,
        int persons,
        int others,
        long errors,
        long warnings,
        long remarks,
        boolean yearWanted) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false);

    private static final String YEAR_UNKNOWN = "YEAR_UNKNOWN";

    static ImportCounts of(ImportPreview preview) {
        var households = preview.householdCounts();
        var persons = preview.personCounts();
        var others = preview.otherCounts();
        return new ImportCounts(
                households.created(),
                households.updated(),
                households.unchanged(),
                households.refused(),
                preview.skipped(),
                persons.created() + persons.updated() + persons.unchanged(),
                others.created() + others.updated(),
                count(preview, Severity.ERROR),
                count(preview, Severity.WARNING),
                count(preview, Severity.INFO),
                preview.findings().stream()
                        .anyMatch(finding -> finding.code().equals(YEAR_UNKNOWN)));
    }

    /// Households that are in the book after writing.
    int taken() {
        return created + updated + unchanged;
    }

    int all() {
        return taken() + waiting + skipped;
    }

    private static long count(ImportPreview preview, Severity severity) {
        return preview.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
