package cn.cunce.ui.village;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.ChangedSince;
import cn.cunce.model.rule.Clause;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.service.DecideBook;
import cn.cunce.text.ReasonLine;
import cn.cunce.text.ReasonText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Asks a pack about the village and where it lies, and lays what the book keeps beside its
// answers.
record VillageRules(VillageDesk desk, Pack pack, LocalDate on) {

    /// Projects are asked at the desk, one by one.
    private static final Set<Subject.Kind> PLACES =
            EnumSet.of(Subject.Kind.COUNTY, Subject.Kind.TOWNSHIP, Subject.Kind.VILLAGE);

    /// Of the county, the township and the village, in the order of the pack.
    List<RuleRow> rows() {
        var question = new DecideBook.Question(desk.village(), pack, on);
        var kept = new HashMap<RecordId, List<Decision>>();
        return desk.deciding().aboutVillage(question).stream()
                .filter(ruling -> PLACES.contains(ruling.subject().kind()))
                .map(
                        ruling ->
                                row(
                                        ruling,
                                        kept.computeIfAbsent(
                                                ruling.subject().record(), this::kept)))
                .toList();
    }

    private List<Decision> kept(RecordId subject) {
        var filter = DecisionFilter.ofSubject(subject).pack(pack.id()).on(on);
        return desk.book().decisions().list(filter);
    }

    private RuleRow row(Ruling ruling, List<Decision> kept) {
        var rule = Objects.requireNonNull(pack.rules().get(ruling.rule()));
        var reasons = ReasonText.of(desk.words().texts(), pack);
        var lines = reasons.lines(ruling.because());
        var decision = latest(kept, rule);
        return new RuleRow(
                rule,
                ruling,
                Light.of(rule, ruling),
                reasons.answer(ruling),
                reasons.question(ruling),
                reasons.headline(ruling),
                lines,
                clauses(rule, lines),
                decision,
                decision.filter(one -> isStale(one, ruling)).isPresent());
    }

    private boolean isStale(Decision decision, Ruling now) {
        return !decision.is(Decision.Status.REVOKED)
                && !ChangedSince.between(decision, now, Decision.Source.of(pack)).isNothing();
    }

    private static Optional<Decision> latest(List<Decision> kept, Rule rule) {
        var own = kept.stream().filter(one -> one.ruling().rule().equals(rule.id())).toList();
        return own.stream()
                .filter(one -> !one.is(Decision.Status.REVOKED))
                .reduce((_, last) -> last)
                .or(() -> own.stream().reduce((_, last) -> last));
    }

    private List<Clause> clauses(Rule rule, List<ReasonLine> lines) {
        return Stream.concat(
                        rule.clauses().stream(),
                        lines.stream().flatMap(line -> line.clauses().stream()))
                .distinct()
                .flatMap(id -> Optional.ofNullable(pack.clauses().get(id)).stream())
                .toList();
    }
}
