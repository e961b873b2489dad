package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Money;
import cn.cunce.service.CompareIncome.Group;
import cn.cunce.text.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How an income is worked out, what mainly changed in it, and how it stands in its group, said in
/// sentences that can be read to the family.
final class IncomeWords {

    private static final List<LedgerField<Money>> PARTS =
            List.of(
                    IncomeFields.WAGE_INCOME,
                    IncomeFields.BUSINESS_GROSS,
                    IncomeFields.BUSINESS_COST,
                    IncomeFields.PROPERTY_INCOME,
                    IncomeFields.TRANSFER_INCOME);

    private final CardWords words;

    IncomeWords(CardWords words) {
        this.words = words;
    }

    /// 算给我看: the formula with its figures; what is not recorded is said to lack.
    List<String> sum(Answers year) {
        var net = CardIncomeTable.net(year);
        var size = year.get(IncomeFields.HOUSEHOLD_SIZE).map(String::valueOf);
        return List.of(
                words.of(
                        "card.sumNet",
                        part(IncomeFields.WAGE_INCOME, year),
                        part(IncomeFields.BUSINESS_GROSS, year),
                        part(IncomeFields.BUSINESS_COST, year),
                        part(IncomeFields.PROPERTY_INCOME, year),
                        part(IncomeFields.TRANSFER_INCOME, year)),
                words.of(
                        "card.sumResult",
                        net.map(sum -> words.of("card.yuan", Figures.yuan(sum)))
                                .orElse(words.of("card.undetermined"))),
                words.of(
                        "card.sumPerHead",
                        net.map(Figures::yuan).orElse(words.of("card.lacking")),
                        size.orElse(words.of("card.lacking")),
                        CardIncomeTable.perHead(year)
                                .map(perHead -> words.of("card.yuan", Figures.yuan(perHead)))
                                .orElse(words.of("card.undetermined"))));
    }

    private String part(LedgerField<Money> field, Answers year) {
        return year.get(field).map(Figures::yuan).orElse(words.of("card.lacking"));
    }

    /// 纯收入比 2017 年少 1 920 元，主要是工资性收入少了 2 000 元。
    String changed(int year, Answers now, Optional<Answers> before) {
        var last = String.valueOf(year - 1);
        if (before.isEmpty()) {
            return words.of("card.noYearBefore", last);
        }
        var net = CardIncomeTable.net(now);
        var netBefore = CardIncomeTable.net(before.get());
        if (net.isEmpty() || netBefore.isEmpty()) {
            return words.of("card.notComparable", last);
        }
        var more = net.get().minus(netBefore.get());
        if (more.fen() == 0) {
            return words.of("card.sameAsBefore", last);
        }
        var key = more.fen() > 0 ? "card.moreThanBefore" : "card.lessThanBefore";
        return words.of(key, last, amount(more), mainly(more, now, before.get()));
    }

    /// The part that did most to make it more, or less.
    private String mainly(Money more, Answers now, Answers before) {
        var sign = Long.signum(more.fen());
        var main =
                PARTS.stream()
                        .max(Comparator.comparingLong(part -> sign * effect(part, now, before)))
                        .orElseThrow();
        var change = now.get(main).orElseThrow().minus(before.get(main).orElseThrow());
        var key = change.fen() > 0 ? "card.partMore" : "card.partLess";
        return words.of(key, main.label(), amount(change));
    }

    /// In 分, for the better.
    private static long effect(LedgerField<Money> part, Answers now, Answers before) {
        var more = now.get(part).orElseThrow().minus(before.get(part).orElseThrow()).fen();
        return part.equals(IncomeFields.BUSINESS_COST) ? -more : more;
    }

    private static String amount(Money money) {
        return Figures.yuan(new Money(Math.abs(money.fen())));
    }

    /// 上寨组 62 户，算得出的 60 户人均中位数 4 800 元，本户高 320 元。
    String group(String name, Group group, Optional<Money> own) {
        if (group.median().isEmpty()) {
            return "";
        }
        var median = group.median().get();
        return words.of(
                "card.group",
                name,
                group.households(),
                group.known(),
                Figures.yuan(median),
                own.map(perHead -> beside(perHead.minus(median)))
                        .orElse(words.of("card.ownUnknown")));
    }

    private String beside(Money more) {
        if (more.fen() == 0) {
            return words.of("card.ownSame");
        }
        return words.of(more.fen() > 0 ? "card.ownMore" : "card.ownLess", amount(more));
    }
}
