package cn.cunce.policy;

import cn.cunce.model.rule.Fund;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.PackCase.Question;
import cn.cunce.policy.PackReader.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at a pack as a whole: what its parts make of each other.
final class PackChecks {

    private final Pack pack;
    private final Proof proof;
    private final PackFaults faults;
    private final List<PackFault> notes = new ArrayList<>();

    PackChecks(Pack pack, Proof proof, PackFaults faults) {
        this.pack = pack;
        this.proof = proof;
        this.faults = faults;
    }

    List<PackFault> notes() {
        return notes;
    }

    /// A rule about a village knows no household of it, and one about a county no village.
    void rulesReadWhatTheirSubjectsHave(RulesReader rules) {
        for (var rule : pack.rules().values()) {
            var mentions = new Mentions(pack.definitions(), pack.rules()).of(rule);
            var beyond = new Reach(rule.subject()).beyond(mentions);
            if (!beyond.isEmpty()) {
                faults.add(
                        rules.spot("rule." + rule.id()),
                        Problem.of(
                                "PACK_SUBJECT_READS",
                                rule.id(),
                                rule.subject().key(),
                                String.join("、", beyond)));
            }
        }
    }

    /// @param lenient an overlay, whose rules are few, and a pack that nobody has finished
    void rulesHaveCases(RulesReader rules, boolean lenient) {
        var asked = new HashSet<String>();
        proof.cases().forEach(one -> asked.add(name(one.question())));
        proof.suites().forEach(suite -> asked.add(name(suite.question())));
        for (var id : pack.rules().keySet()) {
            var spot = rules.spot("rule." + id);
            if (asked.contains("RULE." + id) || !spot.file().startsWith(pack.id() + "/")) {
                continue;
            }
            var problem = Problem.of("PACK_RULE_WITHOUT_CASE", id);
            if (lenient) {
                notes.add(new PackFault(spot, problem));
            } else {
                faults.add(spot, problem);
            }
        }
    }

    /// An overlay may switch off with a number what its base offers; that is worth a note.
    void rulesCanBeAnswered(RulesReader rules, boolean lenient) {
        new RuleChecks(pack, lenient ? this::note : faults::add, this::note).check(rules);
        for (var rule : pack.rules().values()) {
            var spot = rules.spot("rule." + rule.id());
            if (!rules.hasKind(rule.id()) && spot.file().startsWith(pack.id() + "/")) {
                note(spot, Problem.of("PACK_RULE_WITHOUT_KIND", rule.id()));
            }
        }
    }

    private void note(Spot spot, Problem problem) {
        notes.add(new PackFault(spot, problem));
    }

    /// Days without a value between two that have one, while the pack is in force.
    void valuesHaveNoGaps(ParameterReader parameters) {
        for (var parameter : pack.parameters().values()) {
            var values = parameter.values();
            for (var next = 1; next < values.size(); next++) {
                var before = values.get(next - 1).period().to();
                var after = values.get(next).period().from();
                if (before.plusDays(1).isBefore(after)) {
                    gap(parameter.key(), before.plusDays(1), after.minusDays(1), parameters);
                }
            }
        }
    }

    private void gap(String key, LocalDate from, LocalDate to, ParameterReader parameters) {
        new Period(from, to)
                .shared(pack.inForce())
                .ifPresent(
                        days ->
                                note(
                                        parameters.spot(key),
                                        Problem.of(
                                                "PACK_VALUES_GAP",
                                                key,
                                                days.from().toString(),
                                                days.to().toString())));
    }

    /// A parameter that nothing reads is either forgotten or waits for a later report.
    void parametersAreRead() {
        var read = readParameters(pack);
        read.addAll(parametersOfProcedures(pack));
        for (var key : pack.parameters().keySet()) {
            if (!read.contains(key) && !proof.readsLater().containsKey(key)) {
                notes.add(
                        new PackFault(
                                Spot.startOf(pack.id() + "/pack.yaml"),
                                Problem.of("PACK_PARAMETER_UNREAD", key)));
            }
        }
    }

    /// Keys of the parameters that rules, measures, funds or the plan read.
    static Set<String> readParameters(Pack pack) {
        var mentions = new Mentions(pack.definitions(), pack.rules());
        pack.rules().values().forEach((Rule rule) -> mentions.of(rule));
        for (Measure measure : pack.measures().values()) {
            measure.when().ifPresent(mentions::add);
            mentions.add(measure.amount());
            measure.most().ifPresent(mentions::add);
        }
        pack.funds().values().stream().map(Fund::cap).forEach(cap -> cap.ifPresent(mentions::add));
        pack.plan().reach().ifPresent(mentions::add);
        pack.plan().householdMost().ifPresent(mentions::add);
        return mentions.parameters();
    }

    /// Keys of the parameters that procedures and tasks read: no case can notice them.
    static Set<String> parametersOfProcedures(Pack pack) {
        var states = pack.procedures().values().stream().flatMap(one -> one.states().stream());
        return Stream.concat(
                        states.flatMap(state -> Stream.of(state.on(), state.deadline())),
                        pack.rhythm().values().stream()
                                .flatMap(task -> Stream.of(task.interval(), task.due())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static String name(Question asked) {
        return asked.kind() + "." + asked.id();
    }
}
