package cn.cunce.service;

import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// How the income of a household stands beside that of its group.
public final class CompareIncome {

    /// @param median per head; of two in the middle the lower one, so that it is some household's
    /// @param known of how many households it can be worked out
    /// @param households of the group, those of which it cannot be worked out too
    public record Group(Optional<Money> median, int known, int households) {}

    private final OpenedBook opened;

    public CompareIncome(OpenedBook opened) {
        this.opened = opened;
    }

    public Group group(String village, String group, int year) {
        var told = opened.book().read(reader -> reader.incomesOfGroup(village, group, year));
        var perHead = told.stream().flatMap(income -> perHead(income).stream()).sorted().toList();
        return new Group(middle(perHead), perHead.size(), told.size());
    }

    private static Optional<Money> perHead(Income income) {
        return switch (income.outcome()) {
            case Income.Outcome.Known(_, var perHead) -> Optional.of(perHead);
            case Income.Outcome.Undetermined _, Income.Outcome.Invalid _ -> Optional.empty();
        };
    }

    private static Optional<Money> middle(List<Money> sorted) {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }
}
