package cn.cunce.ui.entry;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// How a sheet is read, checked and shown.
///
/// @param on 口径日期, by which ages are counted
public record SheetRules(
        SheetTyping typing, SheetFindings findings, SheetWords words, LocalDate on) {

    /// The last year that has ended by then: of it papers tell incomes.
    int lastYear() {
        return on.plusDays(1).getYear() - 1;
    }

    /// @param checks what contradicts itself within a household
    public static SheetRules of(
            CodeLists codes,
            LocalDate on,
            Function<HouseholdForm, List<Finding>> checks,
            Texts texts) {
        var typing = new SheetTyping(new FieldReader(codes, on), on);
        var findings = new SheetFindings(typing, checks);
        return new SheetRules(
                typing, findings, new SheetWords(new FieldText(texts, codes), texts), on);
    }
}
