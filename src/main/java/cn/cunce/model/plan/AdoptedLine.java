package cn.cunce.model.plan;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// A measure of a plan as the book keeps it: what the pack proposed, and what people made of it.
///
/// @param id of the measure's record
/// @param amount that the household is to get; empty where somebody has taken it out
/// @param proposed what the pack proposed, whatever became of it
/// @param status code of `measure_status`
/// @param reason why the household gets it, in words
/// @param because what was asked, with the household's own values
/// @param changeReason why a person made something else of it; empty while nobody has
public record AdoptedLine(
        RecordId id,
        RecordId household,
        int year,
        Source source,
        String title,
        String category,
        String batch,
        PaidFrom fund,
        Optional<Money> amount,
        Optional<Money> proposed,
        String status,
        List<String> clauses,
        String reason,
        Optional<Explanation> because,
        String changeReason) {

    /// 计划: nothing has been done yet.
    public static final String PLANNED = "10";

    /// 终止: taken from the plan, with a reason.
    public static final String DROPPED = "90";

    /// Which measure of which pack it was.
    public record Source(String pack, String version, String measure) {}

    /// @param title as the pack called it
    public record PaidFrom(String fund, String title) {}

    public AdoptedLine {
        clauses = List.copyOf(clauses);
    }

    /// Whether a person has made something else of what was proposed.
    public boolean isByHand() {
        return !changeReason.isEmpty() || !amount.equals(proposed);
    }

    public boolean isDropped() {
        return status.equals(DROPPED);
    }

    /// Whether it can still be planned otherwise: nothing has been done yet.
    public boolean isOpen() {
        return status.equals(PLANNED) || (isDropped() && !changeReason.isEmpty());
    }
}
