package cn.cunce.filing;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.text.Texts;

/// A finding in the words that a person reads in the cell and in the list.
///
/// @param problem what is wrong, or was done
/// @param advice what can be done about it
record CellMark(Finding finding, String problem, String advice) {

    private static final String STOP = "。";

    /// What a finding says ends in what can be done; where it does not, its gravity says that.
    static CellMark of(Finding finding, Texts texts) {
        var told = texts.of(finding.problem());
        var end = told.indexOf(STOP);
        var rest = end < 0 ? "" : told.substring(end + 1);
        return rest.isBlank()
                ? new CellMark(finding, told, texts.of(advice(finding.severity())))
                : new CellMark(finding, told.substring(0, end + 1), rest);
    }

    private static String advice(Severity severity) {
        return switch (severity) {
            case ERROR -> "sheet.marked.adviceMust";
            case WARNING -> "sheet.marked.adviceLook";
            case INFO -> "sheet.marked.adviceTold";
        };
    }
}
