package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import cn.cunce.text.Figures;
import cn.cunce.ui.card.CardSheet.IncomeSum;
import cn.cunce.ui.card.CardSheet.Part;
import java.util.List;
import java.util.Optional;

/// What a year's income is made of, what it comes to, and what the paper states instead.
final class CardIncome {

    private static final List<LedgerField<Money>> PARTS =
            List.of(
                    IncomeFields.WAGE_INCOME,
                    IncomeFields.BUSINESS_GROSS,
                    IncomeFields.BUSINESS_COST,
                    IncomeFields.PROPERTY_INCOME,
                    IncomeFields.TRANSFER_INCOME);

    private final CardWords words;

    CardIncome(CardWords words) {
        this.words = words;
    }

    IncomeSum of(Answers year) {
        var income = IncomeFields.income(year);
        var outcome = income.outcome();
        var perHead = perHead(outcome);
        var stated = year.get(IncomeFields.STATED_PER_CAPITA_INCOME);
        return new IncomeSum(
                parts(year),
                income.net().map(Figures::yuan).orElse(""),
                perHead.map(Figures::yuan).orElse(""),
                stated.map(Figures::yuan).orElse(""),
                difference(perHead, stated),
                missing(outcome));
    }

    private List<Part> parts(Answers year) {
        var most = PARTS.stream().mapToLong(field -> fen(field, year)).max().orElse(0);
        return PARTS.stream()
                .map(
                        field ->
                                new Part(
                                        field.label(),
                                        words.of(field, year),
                                        most == 0 ? 0 : (double) fen(field, year) / most))
                .toList();
    }

    private static long fen(LedgerField<Money> field, Answers year) {
        return year.get(field).map(Money::fen).orElse(0L);
    }

    private static Optional<Money> perHead(Income.Outcome outcome) {
        return switch (outcome) {
            case Income.Outcome.Known(_, var perHead) -> Optional.of(perHead);
            case Income.Outcome.Undetermined _, Income.Outcome.Invalid _ -> Optional.empty();
        };
    }

    private static String difference(Optional<Money> computed, Optional<Money> stated) {
        if (computed.isEmpty() || stated.isEmpty() || computed.equals(stated)) {
            return "";
        }
        return Figures.yuan(computed.get().minus(stated.get()));
    }

    private static List<String> missing(Income.Outcome outcome) {
        return switch (outcome) {
            case Income.Outcome.Undetermined(var keys) ->
                    keys.stream().map(CardIncome::label).toList();
            case Income.Outcome.Known _, Income.Outcome.Invalid _ -> List.of();
        };
    }

    private static String label(String key) {
        return Catalogue.LEDGER
                .find(Entity.HOUSEHOLD_YEAR, key)
                .<String>map(LedgerField::label)
                .orElse(key);
    }
}
