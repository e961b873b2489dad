package cn.cunce.ui.targeting;

import cn.cunce.model.rule.AnswerCount;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.service.ListAnswers;
import cn.cunce.ui.targeting.TargetingRow.Marks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Answers of a whole township or county: counted inside the database, of which the first ones are
/// listed. Reasons are worked out for the one looked at.
final class Large {

    /// So many are listed.
    static final int LISTED = 500;

    /// How many have which answer.
    ///
    /// @param byResult by the word; an empty one for what cannot be decided yet
    record Counted(Map<String, Long> byResult) {

        Counted {
            byResult = Map.copyOf(byResult);
        }

        long all() {
            return byResult.values().stream().mapToLong(Long::longValue).sum();
        }

        int of(AnswerKind kind) {
            return Math.toIntExact(byResult.getOrDefault(kind.result(), 0L));
        }

        int reached() {
            return Math.toIntExact(all() - byResult.getOrDefault(Rule.NOT_APPLICABLE, 0L));
        }
    }

    private final TargetingDesk desk;
    private final Inquiry asked;

    Large(TargetingDesk desk, Inquiry asked) {
        this.desk = desk;
        this.asked = asked;
    }

    /// Empty for what can be walked through one by one.
    Optional<Counted> counted() {
        if (!asked.scope().isWhole()) {
            return Optional.empty();
        }
        var counts =
                desk.database()
                        .counting()
                        .counts(asked.pack(), List.of(asked.rule()), asked.on(), "");
        var counted =
                new Counted(
                        counts.stream()
                                .collect(
                                        Collectors.toMap(
                                                AnswerCount::result, AnswerCount::subjects)));
        return Optional.of(counted).filter(one -> one.all() > desk.database().most());
    }

    /// The first ones with an answer, or of everybody.
    List<TargetingRow> listed(Optional<AnswerKind> kind) {
        var question =
                new ListAnswers.Question(
                        asked.pack(), asked.rule(), asked.on(), "", kind.map(AnswerKind::result));
        var names = desk.villages().read();
        return desk.database().listing().page(question, 0, LISTED).stream()
                .map(answer -> row(answer, names))
                .toList();
    }

    private TargetingRow row(RuleAnswer said, Map<String, String> names) {
        var words = desk.words().reasons(asked.pack());
        var subject = said.subject();
        var village = subject.record().village();
        var name = subject.name();
        var who =
                new TargetingRow.Who(
                        subject,
                        names.getOrDefault(village, village),
                        0,
                        Optional.empty(),
                        List.of(
                                new TargetingRow.Name(
                                        name,
                                        desk.pinyin().initials(name),
                                        desk.pinyin().reading(name).replace(" ", ""))));
        var answer = Answer.of(said, words.answer(said));
        return new TargetingRow(who, answer, said.missing(), Since.NOTHING, false, Marks.NONE);
    }
}
