package cn.cunce.ui.card;

import cn.cunce.model.ledger.LedgerRecord;
import java.util.List;

/// Why a household is poor, what it needs, and what is done about each need.
///
/// @param causes the main one first
/// @param note of the causes; blank where there is none
/// @param needs by date
/// @param helps all that is planned or given, oldest first
/// @param others of these, what answers none of its needs
/// @param money 计划 7 380 元，已到位 4 500 元
record CardNeeds(
        List<String> causes,
        String note,
        List<Need> needs,
        List<Help> helps,
        List<Help> others,
        String money) {

    /// @param helps measures of the kind that answers it
    record Need(
            LedgerRecord record,
            String kind,
            String text,
            String date,
            String status,
            List<Help> helps) {
        Need {
            helps = List.copyOf(helps);
        }
    }

    /// How far something has come.
    enum Progress {
        PLANNED,
        UNDER_WAY,
        DONE,
        STOPPED
    }

    /// @param basis clauses; blank where none is told
    /// @param by who answers for it; blank where nobody is told
    /// @param status in words
    record Help(
            LedgerRecord record,
            String year,
            String category,
            String name,
            String basis,
            String planned,
            String delivered,
            String by,
            String status,
            Progress progress) {}

    CardNeeds {
        causes = List.copyOf(causes);
        needs = List.copyOf(needs);
        helps = List.copyOf(helps);
        others = List.copyOf(others);
    }
}
