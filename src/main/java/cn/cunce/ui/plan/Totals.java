package cn.cunce.ui.plan;

import cn.cunce.model.value.Money;
import java.util.List;

/// What households get together.
///
/// @param items of what stands
/// @param gaps households that a fact is missing of
record Totals(int households, int items, Money total, int gaps) {

    static Totals of(List<PlanRow> rows) {
        return new Totals(
                rows.size(),
                rows.stream().mapToInt(PlanRow::items).sum(),
                rows.stream().map(PlanRow::total).reduce(Money.ZERO, Money::plus),
                (int) rows.stream().filter(row -> row.gaps() > 0).count());
    }
}
