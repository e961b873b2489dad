package cn.cunce.ui.targeting;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Decision.Status;
import cn.cunce.text.ReasonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the book keeps of a rule as of one day: an answer for each subject that has one.
///
/// @param on 口径日期
/// @param made the day on which the last of them was kept
record KeptRun(LocalDate on, LocalDate made, Map<RecordId, Answer> answers) {

    KeptRun {
        answers = Map.copyOf(answers);
    }

    /// Latest day first. What was revoked does not count.
    ///
    /// @param decisions of one rule
    static List<KeptRun> of(List<Decision> decisions, ReasonText words) {
        var byDay = new TreeMap<LocalDate, List<Decision>>(Comparator.reverseOrder());
        decisions.stream()
                .filter(decision -> !decision.is(Status.REVOKED))
                .forEach(
                        decision ->
                                byDay.computeIfAbsent(decision.on(), _ -> new ArrayList<>())
                                        .add(decision));
        return byDay.values().stream().map(day -> run(day, words)).toList();
    }

    /// With those of another village on the same day.
    KeptRun and(KeptRun other) {
        var all = new HashMap<>(answers);
        all.putAll(other.answers);
        return new KeptRun(on, made.isAfter(other.made) ? made : other.made, all);
    }

    private static KeptRun run(List<Decision> ofDay, ReasonText words) {
        var answers = new HashMap<RecordId, Answer>();
        var made = LocalDate.MIN;
        for (var decision : ofDay) {
            var ruling = decision.ruling();
            answers.put(
                    ruling.subject().record(), Answer.of(ruling.answer(), words.answer(ruling)));
            var day = decision.state().made().day();
            made = day.isAfter(made) ? day : made;
        }
        return new KeptRun(ofDay.getFirst().on(), made, answers);
    }
}
