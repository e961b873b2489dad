package cn.cunce.ui.targeting;

import cn.cunce.job.Progress;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.AnswerCount;
import cn.cunce.model.rule.AnsweredRecord;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.service.ListAnswers;
import cn.cunce.ui.targeting.TargetingRow.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Answers about a whole township or county, found inside the database: all of them, but of each
/// only the answer. Reasons are worked out for the one looked at.
final class Large {

    private final TargetingDesk desk;
    private final Inquiry asked;
    private final Map<String, Answer> answers = new HashMap<>();

    Large(TargetingDesk desk, Inquiry asked) {
        this.desk = desk;
        this.asked = asked;
    }

    /// How many there are; empty for what can be walked through one by one, or has to be.
    Optional<Long> size() {
        if (!asked.scope().isWhole() || !ListAnswers.canAsk(asked.pack(), asked.rule())) {
            return Optional.empty();
        }
        var counts =
                desk.database()
                        .counting()
                        .counts(asked.pack(), List.of(asked.rule()), asked.on(), "");
        return Optional.of(counts.stream().mapToLong(AnswerCount::subjects).sum())
                .filter(all -> all > desk.database().most());
    }

    /// Everybody, in the order of the book. Who is claimed by two households is there once.
    ///
    /// @param size how many will come
    List<TargetingRow> rows(long size, Progress progress, BooleanSupplier cancelled) {
        var villages = desk.villages().read();
        var names = new Names(desk.pinyin());
        var rows = new LinkedHashMap<RecordId, TargetingRow>();
        desk.database()
                .listing()
                .all(
                        question(),
                        listed -> {
                            rows.putIfAbsent(
                                    listed.subject().record(), row(listed, villages, names));
                            progress.done(rows.size(), size);
                        },
                        cancelled);
        return List.copyOf(rows.values());
    }

    private ListAnswers.Question question() {
        return new ListAnswers.Question(asked.pack(), asked.rule(), asked.on(), "");
    }

    private TargetingRow row(ListAnswers.Listed listed, Map<String, String> villages, Names names) {
        var subject = listed.subject();
        var household = listed.household();
        var village = subject.record().village();
        var called =
                subject.kind() == Subject.Kind.PERSON ? List.of(subject.name()) : household.names();
        var who =
                new TargetingRow.Who(
                        subject,
                        villages.getOrDefault(village, village),
                        household.names().size(),
                        household.perHead(),
                        names.of(called));
        return new TargetingRow(
                who, answer(listed.answer()), List.of(), Since.NOTHING, false, Marks.NONE);
    }

    private Answer answer(AnsweredRecord said) {
        var known = answers.computeIfAbsent(said.result(), this::answer);
        return said.amount().isEmpty() ? known : known.worth(said.amount());
    }

    private Answer answer(String result) {
        var means =
                asked.rule().words().stream()
                        .filter(word -> word.result().equals(result))
                        .map(Rule.Word::means)
                        .findFirst();
        var isOutside = result.equals(Rule.NOT_APPLICABLE);
        var title =
                desk.words().kinds(asked.rule()).stream()
                        .filter(kind -> kind.result().equals(result))
                        .map(AnswerKind::title)
                        .findFirst();
        return new Answer(
                means.orElse(isOutside ? Verdict.NO : Verdict.UNDETERMINED),
                result,
                title.orElse(result),
                !isOutside,
                Optional.empty());
    }

    /// The same rows with what they are told now, and what they lack: each is read.
    List<TargetingRow> told(List<TargetingRow> some, Progress progress, BooleanSupplier cancelled) {
        var rows = new LinkedHashMap<RecordId, TargetingRow>();
        some.forEach(row -> rows.put(row.who().id(), row));
        var told = new ArrayList<TargetingRow>();
        var words = desk.words().reasons(asked.pack());
        desk.database()
                .listing()
                .told(
                        question(),
                        List.copyOf(rows.keySet()),
                        said -> {
                            var row = Objects.requireNonNull(rows.get(said.subject().record()));
                            told.add(row.told(Answer.of(said, words.answer(said)), said.missing()));
                            progress.done(told.size(), some.size());
                        },
                        cancelled);
        return told;
    }
}
