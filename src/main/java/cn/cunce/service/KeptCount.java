package cn.cunce.service;

import cn.cunce.model.field.DecisionFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.PartialDate;
import cn.cunce.service.BookFigures.Kept;
import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Counts the decisions of a village without the reasons that they carry: of each rule the answers
/// of its latest day, and when the latest about each household was made.
final class KeptCount {

    private static final List<LedgerField<?>> FIELDS =
            List.of(
                    DecisionFields.HOUSEHOLD,
                    DecisionFields.PACK,
                    DecisionFields.RULE,
                    DecisionFields.RULE_TITLE,
                    DecisionFields.ON_DATE,
                    DecisionFields.OUTCOME,
                    DecisionFields.RESULT_TITLE,
                    DecisionFields.DECISION_STATUS);

    private record Question(String pack, String rule) {}

    /// The answers of one rule as of one day, while they are counted.
    private static final class Day {
        private final LocalDate on;
        private final String title;
        private final Map<String, Integer> answers = new TreeMap<>();
        private final List<RecordId> open = new ArrayList<>();

        Day(LocalDate on, String title) {
            this.on = on;
            this.title = title;
        }
    }

    private final BookReader reader;
    private final String village;
    private final Map<Question, Day> days = new HashMap<>();
    private final Map<UUID, HybridTime> made = new HashMap<>();

    KeptCount(BookReader reader, String village) {
        this.reader = reader;
        this.village = village;
    }

    KeptCount read() {
        try (var decisions = reader.some(village, Entity.DECISION, FIELDS)) {
            decisions.forEach(this::add);
        }
        return this;
    }

    private void add(LedgerRecord decision) {
        var on = decision.get(DecisionFields.ON_DATE).map(PartialDate::first);
        var household = decision.get(DecisionFields.HOUSEHOLD);
        if (on.isEmpty() || household.isEmpty() || isRevoked(decision)) {
            return;
        }
        var at = HybridTime.endOf(LedgerIds.begun(decision.uuid()));
        made.merge(household.get(), at, (a, b) -> a.compareTo(b) > 0 ? a : b);
        var day = day(decision, on.get());
        if (day.on.equals(on.get())) {
            count(decision, household.get(), day);
        }
    }

    private Day day(LedgerRecord decision, LocalDate on) {
        var question =
                new Question(
                        decision.get(DecisionFields.PACK).orElse(""),
                        decision.get(DecisionFields.RULE).orElse(""));
        return days.merge(
                question,
                new Day(on, decision.get(DecisionFields.RULE_TITLE).orElse("")),
                (before, now) -> before.on.isBefore(on) ? now : before);
    }

    private void count(LedgerRecord decision, UUID household, Day day) {
        var outcome = decision.get(DecisionFields.OUTCOME).map(Verdict::of);
        if (outcome.filter(Verdict.UNDETERMINED::equals).isPresent()) {
            day.open.add(new RecordId(Entity.HOUSEHOLD, village, household));
        }
        decision.get(DecisionFields.RESULT_TITLE)
                .ifPresent(title -> day.answers.merge(title, 1, Integer::sum));
    }

    private static boolean isRevoked(LedgerRecord decision) {
        return decision.get(DecisionFields.DECISION_STATUS)
                .filter(Decision.Status.REVOKED.code()::equals)
                .isPresent();
    }

    /// When the latest answer about a household was made.
    Optional<HybridTime> made(UUID household) {
        return Optional.ofNullable(made.get(household));
    }

    /// The first of those moments; empty where nothing is kept.
    Optional<HybridTime> earliest() {
        return made.values().stream().min(Comparator.naturalOrder());
    }

    List<Kept> answers() {
        return days.entrySet().stream()
                .map(each -> kept(each.getKey().pack(), each.getValue()))
                .sorted(Comparator.comparing(Kept::on).reversed().thenComparing(Kept::rule))
                .toList();
    }

    private static Kept kept(String pack, Day day) {
        return new Kept(pack, day.title, day.on, day.answers, day.open);
    }
}
