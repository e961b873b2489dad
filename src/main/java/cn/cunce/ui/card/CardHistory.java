package cn.cunce.ui.card;

import cn.cunce.model.field.Kind;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.ShowHistory.Line;
import cn.cunce.ui.card.CardSheet.Event;
import cn.cunce.ui.card.CardSheet.HistoryLine;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Who changed what of a household, from what to what, and why.
final class CardHistory {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int IN_FULL = 3;

    private final CardWords words;
    private final ZoneId zone;

    CardHistory(CardWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /// Latest first, as it comes. How records hang together is no news to a reader.
    List<HistoryLine> of(HouseholdForm form, List<Line> lines) {
        var names = names(form);
        return lines.stream()
                .filter(line -> !(line.field().kind() instanceof Kind.Ref))
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

    private HistoryLine line(Line line, Map<RecordId, String> names) {
        return new HistoryLine(
                TIME.format(line.at().atZone(zone)),
                line.actor(),
                names.getOrDefault(line.record(), words.of("card.household")),
                line.field().label(),
                change(line),
                words.of(cause(line.cause().kind())));
    }

    private String change(Line line) {
        var before = words.of(line.field(), line.before());
        var after = words.of(line.field(), line.after());
        return before.isEmpty()
                ? after
                : words.of("card.change", before, after.isEmpty() ? "—" : after);
    }

    private static String cause(Cause.Kind kind) {
        return switch (kind) {
            case TYPED -> "card.typed";
            case IMPORT -> "card.imported";
            case FILING -> "card.filed";
            case DECISION -> "card.decided";
            case PLAN -> "card.byPlan";
            case UNDO -> "card.undone";
        };
    }

    private static Map<RecordId, String> names(HouseholdForm form) {
        var names = new HashMap<RecordId, String>();
        for (var member : form.members()) {
            var name = member.person().get(PersonFields.NAME).orElse("—");
            member.id().ifPresent(id -> names.put(id, name));
            member.membershipId().ifPresent(id -> names.put(id, name));
        }
        return names;
    }
}
