package cn.cunce.ui.card;

import cn.cunce.model.field.DecisionFields;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.PlanFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.service.ShowHistory.Line;
import cn.cunce.ui.card.CardSheet.Event;
import cn.cunce.ui.card.CardSheet.HistoryLine;
import cn.cunce.ui.card.CardSheet.Spot;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who changed what of a household, from what to what, and why.
final class CardHistory {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int IN_FULL = 3;

    /// What programs read: nobody could say what has changed in it.
    private static final Set<LedgerField<?>> UNREADABLE =
            Set.of(
                    DecisionFields.FACTS,
                    DecisionFields.PARAMETERS,
                    DecisionFields.BECAUSE,
                    DecisionFields.PACK_DIGEST,
                    DecisionFields.SUBJECT_KIND,
                    DecisionFields.SUBJECT_NO,
                    DecisionFields.SUBJECT_NAME,
                    DecisionFields.RULE,
                    DecisionFields.RESULT,
                    PlanFields.PLAN_BECAUSE,
                    PlanFields.PLAN_MEASURE,
                    PlanFields.FUND_KEY);

    private final CardWords words;
    private final ZoneId zone;

    CardHistory(CardWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    static boolean isUnreadable(LedgerField<?> field) {
        return UNREADABLE.contains(field);
    }

    /// Latest first, as it comes. How records hang together is no news to a reader.
    List<HistoryLine> of(List<Line> lines) {
        var names = names(lines);
        return lines.stream()
                .filter(line -> !(line.field().kind() instanceof Kind.Ref))
                .filter(line -> !isUnreadable(line.field()))
                .map(line -> line(line, names))
                .toList();
    }

    /// What one save did to one record said together: a change or two in full, more by their
    /// fields.
    List<Event> events(List<HistoryLine> lines) {
        var together = new LinkedHashMap<List<String>, List<HistoryLine>>();
        for (var line : lines) {
            var save = List.of(line.at(), line.actor(), line.what());
            together.computeIfAbsent(save, _ -> new ArrayList<>()).add(line);
        }
        return together.values().stream().map(this::event).toList();
    }

    private Event event(List<HistoryLine> save) {
        var first = save.getFirst();
        return new Event(first.at(), first.actor(), first.what(), said(save));
    }

    private String said(List<HistoryLine> save) {
        if (save.size() <= IN_FULL) {
            return save.stream()
                    .map(line -> line.field() + " " + line.change())
                    .collect(Collectors.joining("\n"));
        }
        var fields = save.stream().limit(IN_FULL).map(HistoryLine::field).toList();
        return words.of("card.several", String.join("、", fields), save.size());
    }

    private HistoryLine line(Line line, Map<UUID, String> names) {
        return new HistoryLine(
                new Spot(line.record(), line.field()),
                TIME.format(line.at().atZone(zone)),
                line.actor(),
                names.getOrDefault(line.record().id(), words.of("card.household")),
                line.field().label(),
                change(line),
                line.cause().kind(),
                words.of(cause(line.cause().kind())),
                line.device());
    }

    private String change(Line line) {
        var before = words.of(line.field(), line.before());
        var after = words.of(line.field(), line.after());
        return before.isEmpty()
                ? after
                : words.of("card.change", before, after.isEmpty() ? "—" : after);
    }

    static String cause(Cause.Kind kind) {
        return switch (kind) {
            case TYPED -> "card.typed";
            case IMPORT -> "card.imported";
            case FILING -> "card.filed";
            case DECISION -> "card.decided";
            case PLAN -> "card.byPlan";
            case UNDO -> "card.undone";
        };
    }

    /// What each record is called, by the latest that was said of it; those who left have a name
    /// too.
    private Map<UUID, String> names(List<Line> latestFirst) {
        var names = new HashMap<UUID, String>();
        for (var line : latestFirst) {
            naming(line).ifPresent(name -> names.putIfAbsent(line.record().id(), name));
        }
        for (var line : latestFirst) {
            line.after()
                    .get(MembershipFields.PERSON)
                    .flatMap(person -> Optional.ofNullable(names.get(person)))
                    .ifPresent(name -> names.putIfAbsent(line.record().id(), name));
        }
        return names;
    }

    private Optional<String> naming(Line line) {
        var after = line.after();
        return after.get(PersonFields.NAME)
                .or(
                        () ->
                                after.get(IncomeFields.YEAR)
                                        .map(y -> words.of("card.year", String.valueOf(y))))
                .or(() -> after.get(MeasureFields.MEASURE_NAME))
                .or(() -> after.get(DemandFields.DEMAND_TEXT).map(t -> words.of("card.needOf", t)))
                .or(
                        () ->
                                after.get(DecisionFields.RULE_TITLE)
                                        .map(t -> words.of("card.rulingOf", t)));
    }
}
