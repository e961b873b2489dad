package cn.cunce.filing;

import cn.cunce.model.ledger.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A sheet that has been read, but whose households may still be compared with those of others.
///
/// @param sheet complete but for its households
/// @param households empty for every other kind of sheet
record SheetDraft(ReadSheet sheet, List<HouseholdDraft> households) {

    static SheetDraft done(ReadSheet sheet) {
        return new SheetDraft(sheet, List.of());
    }

    ReadSheet finish(String file) {
        return households.isEmpty() ? sheet : withHouseholds(file);
    }

    private ReadSheet withHouseholds(String file) {
        var told =
                households.stream().map(household -> household.told(file, sheet.name())).toList();
        var villages = households.stream().map(HouseholdDraft::village).toList();
        var findings = new ArrayList<>(sheet.findings());
        told.forEach(household -> findings.addAll(household.findings()));
        findings.sort(Comparator.comparingInt(Findings::rowOf));
        return new ReadSheet(
                sheet.name(),
                sheet.kind(),
                sheet.rows(),
                sheet.year(),
                sheet.columns(),
                new SheetContent.Households(told, villages),
                List.<Finding>copyOf(findings));
    }
}
