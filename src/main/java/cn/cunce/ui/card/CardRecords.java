package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.ReadHousehold.Card;
import cn.cunce.ui.card.CardSheet.Difference;
import cn.cunce.ui.card.CardSheet.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The records behind a card, each with what it is called there, and what differs between two.
final class CardRecords {

    /// @param called 本户, a member's name, a year, a measure
    private record Said(String called, Answers answers) {}

    private static final Said NOTHING = new Said("", Answers.NONE);

    private final CardWords words;
    private final Map<RecordId, Said> records = new LinkedHashMap<>();

    CardRecords(CardWords words, Card card) {
        this.words = words;
        var form = card.form();
        put(form.id().orElseThrow(), words.of("card.household"), form.household());
        for (var member : form.members()) {
            var name = words.of(PersonFields.NAME, member.person());
            member.id().ifPresent(id -> put(id, name, member.person()));
            member.membershipId().ifPresent(id -> put(id, name, member.membership()));
        }
        for (var year : card.years()) {
            var of = year.get(IncomeFields.YEAR).map(String::valueOf);
            put(year.id(), words.of("card.year", of.orElse("")), year.answers());
        }
        for (var measure : card.measures()) {
            var name = words.of(MeasureFields.MEASURE_NAME, measure.answers());
            put(measure.id(), name, measure.answers());
        }
        for (var demand : card.demands()) {
            var text = words.of(DemandFields.DEMAND_TEXT, demand.answers());
            put(demand.id(), text, demand.answers());
        }
    }

    private void put(RecordId id, String called, Answers answers) {
        records.put(id, new Said(called, answers));
    }

    /// What has become of the values of this card in a later one, record by record; references
    /// between records are no news to a reader.
    List<Difference> upTo(CardRecords later) {
        var ids = new ArrayList<>(records.keySet());
        later.records.keySet().stream().filter(id -> !records.containsKey(id)).forEach(ids::add);
        var differing = new ArrayList<Difference>();
        for (var id : ids) {
            var then = said(id);
            var now = later.said(id);
            var before = then.orElse(NOTHING).answers();
            now.orElse(NOTHING).answers().changedFrom(before).stream()
                    .filter(CardRecords::isTold)
                    .sorted(Comparator.comparing(LedgerField::name))
                    .forEach(field -> differing.add(difference(id, field, then, now)));
        }
        return differing;
    }

    private Optional<Said> said(RecordId id) {
        return Optional.ofNullable(records.get(id));
    }

    private static boolean isTold(LedgerField<?> field) {
        return !(field.kind() instanceof Kind.Ref) && !CardHistory.isUnreadable(field);
    }

    private Difference difference(
            RecordId id, LedgerField<?> field, Optional<Said> then, Optional<Said> now) {
        return new Difference(
                new Spot(id, field),
                now.or(() -> then).orElse(NOTHING).called(),
                field.label(),
                words.of(field, then.orElse(NOTHING).answers()),
                words.of(field, now.orElse(NOTHING).answers()));
    }
}
