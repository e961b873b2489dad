package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.plan.HelpForNeed;
import cn.cunce.model.value.Money;
import cn.cunce.service.ReadHousehold.Card;
import cn.cunce.text.Figures;
import cn.cunce.ui.card.CardNeeds.Help;
import cn.cunce.ui.card.CardNeeds.Need;
import cn.cunce.ui.card.CardNeeds.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Traces what a household needs to what is planned and given.
final class CardNeedsMaker {

    private static final String PLANNED = "10";
    private static final String UNDER_WAY = "20";
    private static final String DONE = "30";
    private static final String STOPPED = "90";

    private final CardWords words;

    CardNeedsMaker(CardWords words) {
        this.words = words;
    }

    CardNeeds of(Card card) {
        var helps = card.measures().stream().map(row -> help(row, card.responsible())).toList();
        var needs = card.demands().stream().map(row -> need(row, helps)).toList();
        var others =
                helps.stream()
                        .filter(help -> needs.stream().noneMatch(n -> n.helps().contains(help)))
                        .toList();
        var household = card.form().household();
        return new CardNeeds(
                causes(household),
                words.of(HouseholdFields.CAUSE_NOTE, household),
                needs,
                helps,
                others,
                money(card.measures()));
    }

    private List<String> causes(Answers household) {
        var others =
                household.get(HouseholdFields.OTHER_CAUSES).orElse(List.of()).stream()
                        .map(code -> Answers.NONE.with(HouseholdFields.MAIN_CAUSE, code))
                        .map(one -> words.of(HouseholdFields.MAIN_CAUSE, one));
        return Stream.concat(Stream.of(words.of(HouseholdFields.MAIN_CAUSE, household)), others)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private Need need(LedgerRecord row, List<Help> helps) {
        var kind = row.get(DemandFields.DEMAND_KIND);
        return new Need(
                row,
                words.of(DemandFields.DEMAND_KIND, row.answers()),
                words.of(DemandFields.DEMAND_TEXT, row.answers()),
                words.of(DemandFields.DEMAND_DATE, row.answers()),
                words.of(DemandFields.DEMAND_STATUS, row.answers()),
                helps.stream().filter(help -> answers(help, kind)).toList());
    }

    private static boolean answers(Help help, Optional<String> kind) {
        return kind.isPresent()
                && help.record()
                        .get(MeasureFields.MEASURE_CATEGORY)
                        .filter(category -> HelpForNeed.answers(category, kind.get()))
                        .isPresent();
    }

    private Help help(LedgerRecord row, Map<UUID, String> responsible) {
        var by =
                row.get(MeasureFields.RESPONSIBLE_PERSON)
                        .flatMap(id -> Optional.ofNullable(responsible.get(id)));
        return new Help(
                row,
                words.of(MeasureFields.MEASURE_YEAR, row.answers()),
                words.of(MeasureFields.MEASURE_CATEGORY, row.answers()),
                words.of(MeasureFields.MEASURE_NAME, row.answers()),
                words.of(MeasureFields.CLAUSE_REF, row.answers()),
                words.of(MeasureFields.PLANNED_AMOUNT, row.answers()),
                words.of(MeasureFields.DELIVERED_AMOUNT, row.answers()),
                by.orElse(words.of(MeasureFields.HELP_UNIT, row.answers())),
                status(row),
                progress(row));
    }

    private static Progress progress(LedgerRecord row) {
        return switch (row.get(MeasureFields.MEASURE_STATUS).orElse("")) {
            case UNDER_WAY -> Progress.UNDER_WAY;
            case DONE -> Progress.DONE;
            case STOPPED -> Progress.STOPPED;
            case PLANNED -> Progress.PLANNED;
            default -> hasArrived(row) ? Progress.DONE : Progress.PLANNED;
        };
    }

    /// Where nobody has written how far it is: money or a day of delivery say that it is done.
    private static boolean hasArrived(LedgerRecord row) {
        return row.get(MeasureFields.IS_DELIVERED)
                .orElse(
                        row.get(MeasureFields.DELIVERED_AMOUNT).isPresent()
                                || row.get(MeasureFields.DELIVERED_DATE).isPresent());
    }

    private String status(LedgerRecord row) {
        var said = words.of(MeasureFields.MEASURE_STATUS, row.answers());
        return said.isEmpty() && hasArrived(row) ? words.of("card.arrived") : said;
    }

    /// Of what was not stopped and says how much; what nobody has written is left out, not 0.
    private String money(List<LedgerRecord> measures) {
        var standing = measures.stream().filter(row -> progress(row) != Progress.STOPPED).toList();
        var planned = sum(standing, MeasureFields.PLANNED_AMOUNT).map(Figures::yuan);
        var delivered = sum(standing, MeasureFields.DELIVERED_AMOUNT).map(Figures::yuan);
        if (planned.isPresent() && delivered.isPresent()) {
            return words.of("card.money", planned.get(), delivered.get());
        }
        return planned.map(yuan -> words.of("card.moneyPlanned", yuan))
                .or(() -> delivered.map(yuan -> words.of("card.moneyDelivered", yuan)))
                .orElse("");
    }

    /// Empty where none says how much.
    private static Optional<Money> sum(List<LedgerRecord> rows, LedgerField<Money> field) {
        return rows.stream().flatMap(row -> row.get(field).stream()).reduce(Money::plus);
    }
}
