package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Share;
import cn.cunce.text.Figures;
import cn.cunce.ui.card.CardSheet.IncomeLine;
import cn.cunce.ui.card.CardSheet.IncomeTable;
import cn.cunce.ui.card.CardSheet.Rank;
import cn.cunce.ui.card.CardSheet.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The income of a year by source beside that of the year before. What is not recorded is blank,
/// and leaves blank what would be worked out with it.
final class CardIncomeTable {

    private static final List<LedgerField<Money>> GROSS =
            List.of(
                    IncomeFields.WAGE_INCOME,
                    IncomeFields.BUSINESS_GROSS,
                    IncomeFields.PROPERTY_INCOME,
                    IncomeFields.TRANSFER_INCOME);

    private static final Map<LedgerField<Money>, List<LedgerField<Money>>> SOURCES = sources();

    private final CardWords words;
    private final RecordId household;
    private final int year;
    private final Answers now;
    private final Optional<Answers> before;
    private final List<IncomeLine> lines = new ArrayList<>();

    /// @param before nothing where nobody told of the year before
    CardIncomeTable(
            CardWords words, RecordId household, int year, Answers now, Optional<Answers> before) {
        this.words = words;
        this.household = household;
        this.year = year;
        this.now = now;
        this.before = before;
    }

    private static Map<LedgerField<Money>, List<LedgerField<Money>>> sources() {
        var sources = new LinkedHashMap<LedgerField<Money>, List<LedgerField<Money>>>();
        sources.put(
                IncomeFields.WAGE_INCOME,
                List.of(
                        IncomeFields.WAGE_INCOME_LABOUR,
                        IncomeFields.WAGE_INCOME_PUBLIC_POST,
                        IncomeFields.WAGE_INCOME_OTHER));
        sources.put(IncomeFields.BUSINESS_GROSS, List.of());
        sources.put(IncomeFields.BUSINESS_COST, List.of(IncomeFields.BUSINESS_COST_SUBSIDY));
        sources.put(
                IncomeFields.PROPERTY_INCOME,
                List.of(
                        IncomeFields.PROPERTY_INCOME_ASSET_DIVIDEND,
                        IncomeFields.PROPERTY_INCOME_LAND_RENT,
                        IncomeFields.PROPERTY_INCOME_OTHER));
        sources.put(
                IncomeFields.TRANSFER_INCOME,
                List.of(
                        IncomeFields.TRANSFER_FAMILY_PLANNING,
                        IncomeFields.TRANSFER_DIBAO,
                        IncomeFields.TRANSFER_TEKUN,
                        IncomeFields.TRANSFER_PENSION,
                        IncomeFields.TRANSFER_ECOLOGY,
                        IncomeFields.TRANSFER_INDUSTRY_REWARD,
                        IncomeFields.TRANSFER_JOB_REWARD,
                        IncomeFields.TRANSFER_SUPPORT,
                        IncomeFields.TRANSFER_OTHER));
        return sources;
    }

    /// @param group how it stands in its group; blank where that cannot be told
    IncomeTable of(String group) {
        SOURCES.forEach(this::source);
        sums();
        stated();
        return new IncomeTable(
                year,
                lines,
                new IncomeWords(words).sum(now),
                Stream.of(new IncomeWords(words).changed(year, now, before), group)
                        .filter(remark -> !remark.isEmpty())
                        .toList());
    }

    private void source(LedgerField<Money> field, List<LedgerField<Money>> parts) {
        lines.add(line(Rank.SOURCE, field));
        parts.stream()
                .filter(
                        part ->
                                says(now, part)
                                        || before.filter(old -> says(old, part)).isPresent())
                .forEach(part -> lines.add(line(Rank.PART, part)));
    }

    private static boolean says(Answers answers, LedgerField<?> field) {
        return answers.values().containsKey(field) || answers.missing().containsKey(field);
    }

    private IncomeLine line(Rank rank, LedgerField<Money> field) {
        return new IncomeLine(
                rank,
                field.label(),
                Optional.of(new Spot(LedgerIds.householdYear(household, year), field)),
                words.of(field, now),
                before.map(old -> words.of(field, old)).orElse(""),
                difference(now.get(field), before.flatMap(old -> old.get(field))),
                rank == Rank.SOURCE && GROSS.contains(field) ? share(field) : "",
                false);
    }

    private void sums() {
        var size = IncomeFields.HOUSEHOLD_SIZE;
        lines.add(worked("card.net", net(now), before.flatMap(CardIncomeTable::net)));
        lines.add(
                new IncomeLine(
                        Rank.SOURCE,
                        size.label(),
                        Optional.of(new Spot(LedgerIds.householdYear(household, year), size)),
                        words.of(size, now),
                        before.map(old -> words.of(size, old)).orElse(""),
                        "",
                        "",
                        false));
        lines.add(worked("card.perHead", perHead(now), before.flatMap(CardIncomeTable::perHead)));
    }

    private IncomeLine worked(String label, Optional<Money> ofNow, Optional<Money> ofBefore) {
        return new IncomeLine(
                Rank.SUM,
                words.of(label),
                Optional.empty(),
                ofNow.map(Figures::yuan).orElse(words.of("card.undetermined")),
                before.isEmpty()
                        ? ""
                        : ofBefore.map(Figures::yuan).orElse(words.of("card.undetermined")),
                difference(ofNow, ofBefore),
                "",
                false);
    }

    /// What the paper says, where it says anything.
    private void stated() {
        stated(IncomeFields.STATED_NET_INCOME, net(now));
        stated(IncomeFields.STATED_PER_CAPITA_INCOME, perHead(now));
    }

    private void stated(LedgerField<Money> field, Optional<Money> computed) {
        var line = line(Rank.SOURCE, field);
        if (line.now().isEmpty() && line.before().isEmpty()) {
            return;
        }
        var differs =
                now.get(field).filter(paper -> !computed.equals(Optional.of(paper))).isPresent()
                        && computed.isPresent();
        lines.add(
                new IncomeLine(
                        Rank.SOURCE,
                        line.label(),
                        line.spot(),
                        line.now(),
                        line.before(),
                        line.difference(),
                        differs
                                ? words.of(
                                        "card.paperDiffers", difference(now.get(field), computed))
                                : "",
                        differs));
    }

    private String share(LedgerField<Money> field) {
        if (GROSS.stream().anyMatch(one -> now.get(one).isEmpty())) {
            return "";
        }
        var whole = GROSS.stream().mapToLong(one -> now.get(one).orElseThrow().fen()).sum();
        return whole <= 0
                ? ""
                : words.of(
                        "card.percent",
                        Share.of(now.get(field).orElseThrow().fen(), whole)
                                .percent()
                                .stripTrailingZeros()
                                .toPlainString());
    }

    /// +1 200; blank where one of the two is not known, or nothing differs.
    static String difference(Optional<Money> now, Optional<Money> before) {
        if (now.isEmpty() || before.isEmpty() || now.equals(before)) {
            return "";
        }
        var more = now.get().minus(before.get());
        return more.fen() > 0 ? "+" + Figures.yuan(more) : Figures.yuan(more);
    }

    static Optional<Money> net(Answers year) {
        return IncomeFields.income(year).net();
    }

    static Optional<Money> perHead(Answers year) {
        return switch (IncomeFields.income(year).outcome()) {
            case Income.Outcome.Known(_, var perHead) -> Optional.of(perHead);
            case Income.Outcome.Undetermined _, Income.Outcome.Invalid _ -> Optional.empty();
        };
    }
}
