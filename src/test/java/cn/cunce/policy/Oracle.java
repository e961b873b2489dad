package cn.cunce.policy;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.value.Money;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// CEL's own evaluator with its unknowns, asked the rules of a random pack: a judge that shares
/// nothing with ours but the parser and the checker.
final class Oracle {

    /// What it says of one subject.
    ///
    /// @param result the word that holds; empty while the outcome is open
    /// @param missing where each missing fact was found; of lists without names
    record Said(String result, Optional<Money> amount, TreeSet<String> missing, boolean named) {}

    private record Asked(
            Optional<CelRuntime.Program> applies,
            Map<RandomPack.WordText, CelRuntime.Program> words,
            Map<RandomPack.WordText, CelRuntime.Program> amounts) {}

    private final RandomPack pack;
    private final LocalDate on;
    private final CelCompiler compiler;
    private final CelRuntime runtime;
    private final OracleShares shares = new OracleShares();
    private final Map<String, CelAbstractSyntaxTree> checked = new HashMap<>();
    private final Map<String, Asked> rules = new HashMap<>();
    private final List<List<CelRuntime.Program>> apart = new ArrayList<>();
    private Optional<UnknownContext> context = Optional.empty();

    Oracle(RandomPack pack, LocalDate on) {
        this.pack = pack;
        this.on = on;
        this.compiler =
                CelEnvironment.of(
                        new Vocabulary(
                                Catalogue.LEDGER,
                                Shipped.codeLists(),
                                pack.pack().parameters(),
                                pack.types(),
                                pack.rules().keySet()));
        this.runtime =
                CelRuntimeFactory.standardCelRuntimeBuilder()
                        .setStandardEnvironmentEnabled(false)
                        .setOptions(CelOptions.current().enableUnknownTracking(true).build())
                        .addFunctionBindings(new OracleFunctions(shares, this::apart).all())
                        .build();
    }

    /// @throws CelEvaluationException for what contradicts itself, too
    Said ask(String rule, Matter matter, OracleFacts facts) throws CelEvaluationException {
        shares.about(matter);
        var asked = rules.computeIfAbsent(rule, this::compiled);
        var missing = new TreeSet<String>();
        var context = facts.context();
        this.context = Optional.of(context);
        if (asked.applies().isPresent()) {
            var reaches = asked.applies().get().advanceEvaluation(context);
            if (Boolean.FALSE.equals(reaches)) {
                return new Said("NOT_APPLICABLE", Optional.empty(), missing, true);
            }
            add(reaches, missing);
        }
        for (var word : asked.words().entrySet()) {
            var holds = word.getValue().advanceEvaluation(context);
            if (Boolean.TRUE.equals(holds)) {
                // behind it no other word can hold, though an earlier one may
                return missing.isEmpty()
                        ? new Said(
                                word.getKey().result(),
                                amount(asked, word.getKey(), context),
                                missing,
                                true)
                        : open(missing);
            }
            add(holds, missing);
        }
        return open(missing);
    }

    private static Said open(TreeSet<String> missing) {
        return new Said("", Optional.empty(), missing, !missing.contains("?"));
    }

    private static Optional<Money> amount(
            Asked asked, RandomPack.WordText word, UnknownContext context)
            throws CelEvaluationException {
        var program = asked.amounts().get(word);
        return program == null
                ? Optional.empty()
                : Optional.of((Money) program.advanceEvaluation(context));
    }

    private void add(Object value, TreeSet<String> missing) {
        if (value instanceof CelUnknownSet unknown) {
            unknown.attributes()
                    .forEach(path -> missing.add(OracleFacts.name(path, on).orElse("?")));
        }
    }

    private Asked compiled(String id) {
        var rule = pack.rules().get(id);
        var words = new LinkedHashMap<RandomPack.WordText, CelRuntime.Program>();
        var amounts = new LinkedHashMap<RandomPack.WordText, CelRuntime.Program>();
        for (var word : rule.words()) {
            words.put(word, program(tree().of(word)));
            word.amount().ifPresent(amount -> amounts.put(word, program(tree().of(amount))));
        }
        return new Asked(rule.applies().map(text -> program(tree().of(text))), words, amounts);
    }

    private OracleTree tree() {
        return new OracleTree(this::checked, this::keep, pack, on);
    }

    private long keep(List<CelAbstractSyntaxTree> facts) {
        apart.add(facts.stream().map(this::program).toList());
        return apart.size() - 1;
    }

    private Object[] apart(long number) {
        return apart.get((int) number).stream().map(this::asked).toArray();
    }

    private Object asked(CelRuntime.Program program) {
        try {
            return program.advanceEvaluation(context.orElseThrow());
        } catch (CelEvaluationException e) {
            throw new OracleFunctions.Contradiction();
        }
    }

    private CelRuntime.Program program(CelAbstractSyntaxTree tree) {
        try {
            return runtime.createProgram(tree);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private CelAbstractSyntaxTree checked(String text) {
        return checked.computeIfAbsent(
                text,
                _ -> {
                    try {
                        return compiler.compile(text).getAst();
                    } catch (CelValidationException e) {
                        throw new IllegalStateException(text, e);
                    }
                });
    }
}
