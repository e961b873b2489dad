package cn.cunce.ui.targeting;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import cn.cunce.service.DecideBook.Decided;
import cn.cunce.text.Pinyin;
import cn.cunce.text.ReasonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes rows out of answers as they come, household by household, off the window's thread.
final class RunRows {

    private final ReasonText words;
    private final Pinyin pinyin;
    private final int year;
    private final Map<String, List<TargetingRow>> rows = new LinkedHashMap<>();
    private Optional<TargetingRow.Who> latest = Optional.empty();
    private int households;

    /// @param year of the question
    RunRows(ReasonText words, Pinyin pinyin, int year) {
        this.words = words;
        this.pinyin = pinyin;
        this.year = year;
    }

    void add(Decided decided) {
        decided.household().ifPresent(household -> add(decided, who(household)));
    }

    private void add(Decided decided, TargetingRow.Who who) {
        var said = decided.answer();
        var answer = Answer.of(said, words.answer(said));
        rows.computeIfAbsent(said.rule(), _ -> new ArrayList<>())
                .add(new TargetingRow(who, answer, said.missing(), Since.NOTHING, false));
    }

    /// All rules of one household come one after the other.
    private TargetingRow.Who who(HouseholdFacts household) {
        if (latest.map(TargetingRow.Who::id).filter(household.id()::equals).isEmpty()) {
            latest = Optional.of(made(household));
            households++;
        }
        return latest.orElseThrow();
    }

    private TargetingRow.Who made(HouseholdFacts household) {
        var names = household.members().stream().map(MemberFacts::name).toList();
        return new TargetingRow.Who(
                household.id(),
                household.number(),
                names.stream().findFirst().orElse(""),
                household.household().get(HouseholdFields.GROUP_NAME).orElse(""),
                names.size(),
                perHead(household),
                names.stream().map(this::name).toList());
    }

    private Optional<Money> perHead(HouseholdFacts household) {
        return switch (IncomeFields.income(household.year(year)).outcome()) {
            case Income.Outcome.Known(_, var each) -> Optional.of(each);
            case Income.Outcome _ -> Optional.empty();
        };
    }

    private TargetingRow.Name name(String name) {
        return new TargetingRow.Name(
                name, pinyin.initials(name), pinyin.reading(name).replace(" ", ""));
    }

    /// How many have come so far.
    int households() {
        return households;
    }

    Map<String, List<TargetingRow>> rows() {
        return rows;
    }
}
