package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.PackText;
import cn.cunce.model.rule.PackText.Part;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.PackCase.Question;
import cn.cunce.policy.PackReader.Result.Read;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sees whether the cases of a pack hold it: whether each answer of each rule is given by one, and
/// each number noticed by one. It runs all cases many times.
public final class PackProver {

    private final PackTester tester;

    public PackProver(CodeLists codes) {
        this.tester = new PackTester(codes, Map.of());
    }

    /// What its own rules and parameters lack, by file and line.
    public List<PackFault> notes(Read read) {
        var faults = new PackFaults();
        var failing = tester.cases(read).failed();
        failing.forEach(each -> faults.add(caseSpot(read, each), failed(each)));
        answers(read, faults);
        // a case that fails anyway notices nothing
        if (failing.isEmpty()) {
            numbers(read, faults);
        }
        return faults.sorted();
    }

    private static Problem failed(PackTester.Failed failed) {
        return Problem.of("PACK_CASE_FAILS", failed.name(), failed.expected(), failed.actual());
    }

    /// `cs/cases/exit.csv:3`, by the name of the case.
    private static Spot caseSpot(Read read, PackTester.Failed failed) {
        return read.proof().cases().stream()
                .filter(one -> one.name().equals(failed.name()))
                .map(PackCase::spot)
                .findFirst()
                .orElseGet(() -> Spot.startOf(read.pack().id() + "/pack.yaml"));
    }

    private static void answers(Read read, PackFaults faults) {
        for (var rule : read.pack().rules().values()) {
            var given = given(read, rule);
            if (given.isEmpty()) {
                continue;
            }
            var lacking = verdicts(rule);
            lacking.removeAll(given);
            own(read, Part.RULE, rule.id())
                    .filter(_ -> !lacking.isEmpty())
                    .ifPresent(spot -> faults.add(spot, lacking(rule, lacking)));
        }
    }

    private static Problem lacking(Rule rule, Set<String> answers) {
        return Problem.of("PACK_ANSWER_WITHOUT_CASE", rule.id(), String.join("、", answers));
    }

    /// A rule without any case is told by `PackChecks`.
    private static Set<String> given(Read read, Rule rule) {
        return read.proof().cases().stream()
                .filter(one -> one.question().equals(new Question(Question.Kind.RULE, rule.id())))
                .map(one -> one.expected().outcome())
                .collect(Collectors.toSet());
    }

    /// What a rule may say; whom it does not reach it answers with no.
    private static Set<String> verdicts(Rule rule) {
        var verdicts = new LinkedHashSet<String>();
        rule.words().forEach(word -> verdicts.add(word.means().key()));
        verdicts.add(Verdict.UNDETERMINED.key());
        return verdicts;
    }

    private void numbers(Read read, PackFaults faults) {
        for (var key : PackChecks.readParameters(read.pack())) {
            var spot = own(read, Part.PARAMETER, key);
            if (spot.isPresent() && !isNoticed(read, key)) {
                faults.add(spot.get(), Problem.of("PACK_PARAMETER_UNPROVED", key));
            }
        }
    }

    private boolean isNoticed(Read read, String key) {
        return Stream.of(1, -1)
                .anyMatch(step -> !tester.cases(read, new Nudge(key, step)).failed().isEmpty());
    }

    /// Where the pack itself says what it is; empty where one that it builds on does, whose cases
    /// hold it.
    private static Optional<Spot> own(Read read, Part part, String id) {
        var folder = read.pack().id() + "/";
        var others = new LinkedHashMap<>(read.text().files());
        others.keySet().removeIf(file -> file.startsWith(folder));
        return new PackText(others).find(part, id).isPresent()
                ? Optional.empty()
                : read.text().find(part, id).map(place -> new Spot(place.file(), place.line(), 1));
    }
}
