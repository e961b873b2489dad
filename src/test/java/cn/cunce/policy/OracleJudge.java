package cn.cunce.policy;

import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Subject;
import dev.cel.runtime.CelEvaluationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Holds answers to a random pack against what CEL's own evaluator says.
final class OracleJudge {

    private static final Pattern DATED = Pattern.compile(".*(Date|\\.from|\\.to)(@.*)?");

    private final RandomPack pack;
    private final LocalDate on;
    private final Oracle oracle;
    private final List<String> differences = new ArrayList<>();
    private Optional<Matter> matter = Optional.empty();
    private Optional<OracleFacts> facts = Optional.empty();
    private long compared;
    private long named;
    private long contradicted;

    OracleJudge(RandomPack pack, LocalDate on) {
        this.pack = pack;
        this.on = on;
        this.oracle = new Oracle(pack, on);
    }

    List<String> differences() {
        return differences;
    }

    /// Answers that were compared; those that say INVALID are not: the oracle has no word for it.
    long compared() {
        return compared;
    }

    /// Sets of missing facts that were compared.
    long named() {
        return named;
    }

    long contradicted() {
        return contradicted;
    }

    void heard(Matter about, RuleAnswer answer) {
        var kind = about.subject().kind();
        if (kind != Subject.Kind.HOUSEHOLD && kind != Subject.Kind.VILLAGE) {
            return;
        }
        if (answer.error().isPresent()) {
            contradicted++;
            return;
        }
        if (matter.filter(known -> known == about).isEmpty()) {
            matter = Optional.of(about);
            facts = Optional.of(new OracleFacts(pack.pack(), about, on));
        }
        try {
            compare(answer, oracle.ask(answer.rule(), about, facts.orElseThrow()));
        } catch (OracleTree.Unasked _) {
            // a share of facts of each of a list: the evaluator cannot be asked
        } catch (CelEvaluationException e) {
            differences.add(answer.rule() + ": " + e + "\n" + told(answer));
        }
    }

    private void compare(RuleAnswer answer, Oracle.Said said) {
        compared++;
        if (!answer.result().equals(said.result()) || !answer.amount().equals(said.amount())) {
            differences.add(
                    answer.rule()
                            + ": closures "
                            + answer.result()
                            + " "
                            + answer.amount()
                            + ", oracle "
                            + said
                            + "\n"
                            + told(answer));
        } else if (said.result().isEmpty()
                && said.named()
                && canName(pack.sources().get(answer.rule()))) {
            named++;
            if (!exactly(answer.missing()).equals(exactly(said.missing()))) {
                differences.add(
                        answer.rule()
                                + ": closures miss "
                                + answer.missing()
                                + ", oracle "
                                + said.missing()
                                + "\n"
                                + told(answer));
            }
        }
    }

    /// Of a date that is known in part the oracle speaks only where nothing else is missing.
    private static TreeSet<String> exactly(Iterable<String> missing) {
        var names = new TreeSet<String>();
        missing.forEach(names::add);
        names.removeIf(DATED.asMatchPredicate());
        return names;
    }

    /// Of shares and of other rules the oracle cannot tell the names, nor of what speaks of them.
    private boolean canName(String text) {
        return Stream.of("rule.", "Share(").noneMatch(text::contains)
                && pack.types().keySet().stream()
                        .map(id -> "def." + id)
                        .filter(text::contains)
                        .allMatch(id -> canName(pack.sources().get(id)));
    }

    private String told(RuleAnswer answer) {
        return pack.sources().get(answer.rule()) + "\n" + definitions();
    }

    private String definitions() {
        var told = new StringBuilder();
        pack.sources().entrySet().stream()
                .filter(source -> source.getKey().startsWith("def."))
                .forEach(source -> told.append(source).append('\n'));
        return told.toString();
    }
}
