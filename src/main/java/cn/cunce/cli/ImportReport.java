package cn.cunce.cli;

import cn.cunce.service.ImportPreview;
import cn.cunce.service.ImportRead;
import cn.cunce.text.Texts;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// What an import has read, compared and written, as programs read it.
///
/// @param batch by which it can be undone; empty if nothing was written
/// @param others villages, years, groups, measures and projects
record ImportReport(
        boolean applied,
        String batch,
        List<FileReport> files,
        Counts households,
        Counts persons,
        Counts others,
        Totals totals,
        List<FindingReport> findings) {

    record FileReport(String file, List<Sheet> sheets) {}

    record Sheet(String sheet, String kind, int rows) {}

    /// @param refused what waits in 待改区
    record Counts(int created, int updated, int unchanged, int refused) {
        static Counts of(ImportPreview.Counts counts) {
            return new Counts(
                    counts.created(), counts.updated(), counts.unchanged(), counts.refused());
        }

        int all() {
            return created + updated + unchanged + refused;
        }
    }

    /// Of the whole files, waiting households included; money is 元 as text.
    record Totals(
            long households,
            long persons,
            @JsonProperty("sum_wage") String wage,
            @JsonProperty("sum_oper") String businessGross,
            @JsonProperty("sum_prop") String property,
            @JsonProperty("sum_trans") String transfer,
            @JsonProperty("sum_cost") String businessCost,
            @JsonProperty("sum_net") String net) {
        static Totals of(ImportRead.Totals told) {
            return new Totals(
                    told.households(),
                    told.persons(),
                    told.wage().yuan().toPlainString(),
                    told.businessGross().yuan().toPlainString(),
                    told.property().yuan().toPlainString(),
                    told.transfer().yuan().toPlainString(),
                    told.businessCost().yuan().toPlainString(),
                    told.net().yuan().toPlainString());
        }
    }

    /// What would be done; nothing is written yet.
    static ImportReport of(ImportPreview preview, Texts texts) {
        return new ImportReport(
                false,
                "",
                preview.read().files().stream().map(ImportReport::file).toList(),
                Counts.of(preview.householdCounts()),
                Counts.of(preview.personCounts()),
                Counts.of(preview.otherCounts()),
                Totals.of(preview.read().totals()),
                preview.findings().stream()
                        .map(finding -> FindingReport.of(finding, texts))
                        .toList());
    }

    ImportReport applied(String reference) {
        return new ImportReport(
                true, reference, files, households, persons, others, totals, findings);
    }

    /// Rows of departments' lists, which are kept for a later comparison.
    int rowsOfLists() {
        return files.stream()
                .flatMap(file -> file.sheets().stream())
                .filter(sheet -> sheet.kind().startsWith("department"))
                .mapToInt(Sheet::rows)
                .sum();
    }

    private static FileReport file(ImportRead.File file) {
        return new FileReport(
                file.file(),
                file.sheets().stream()
                        .map(sheet -> new Sheet(sheet.sheet(), sheet.kind(), sheet.rows()))
                        .toList());
    }
}
