package cn.cunce.policy;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.PackText;
import cn.cunce.model.rule.Period;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import cn.cunce.policy.PackReader.Proof;
import cn.cunce.policy.PackReader.Result;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Makes a pack of its folders: first what is quoted, then the numbers, then what is built on them.
final class PackBuilder {

    private static final Set<String> PARAMETER_KEYS = Set.of("parameters", "reads-later");
    private static final Period ALWAYS =
            new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2099, 12, 31));

    private final List<PackFolder> folders;
    private final PackHead head;
    private final Catalogue catalogue;
    private final CodeLists codes;
    private final PackFaults faults;
    private final ClauseReader clauses;
    private final ParameterReader parameters;
    private final Map<Scalar, String> readsLater = new LinkedHashMap<>();

    /// @param folders the pack, behind those it builds on
    PackBuilder(List<PackFolder> folders, Catalogue catalogue, CodeLists codes, PackFaults faults) {
        this.folders = folders;
        this.head = folders.getLast().head();
        this.catalogue = catalogue;
        this.codes = codes;
        this.faults = faults;
        this.clauses = new ClauseReader(documents(), faults);
        this.parameters = new ParameterReader(codes, clauses, faults);
    }

    Result build(String digest) {
        each("clauses.yaml", this::clauses);
        each("parameters/", this::parameters);
        var vocabulary =
                new Vocabulary(catalogue, codes, parameters.parameters(), Map.of(), Set.of());
        var expressions = new Expressions(vocabulary, faults);
        parameters.unread().forEach(key -> expressions.isBroken("param." + key));
        var rules = new RulesReader(vocabulary, expressions, clauses, faults);
        each("rules/", (mapping, _) -> rules.gather(mapping));
        rules.read(inForce());
        var measures =
                new MeasureReader(new ParameterValues(codes, faults), clauses, expressions, faults);
        each("measures/", (mapping, _) -> measures.read(mapping));
        measures.checkNames();
        var procedures = new ProcedureReader(parameters.parameters(), clauses, faults);
        each("procedures/", (mapping, _) -> procedures.read(mapping));
        return proved(pack(digest, rules, measures, procedures, plan(expressions)), rules);
    }

    private Result proved(Pack pack, RulesReader rules) {
        var proof = proof(pack);
        var checks = new PackChecks(pack, proof, faults);
        checks.rulesReadWhatTheirSubjectsHave(rules);
        if (faults.isEmpty()) {
            var lenient = head.overlay() || head.unfinished();
            checks.rulesHaveCases(rules, lenient);
            checks.rulesCanBeAnswered(rules, lenient);
            checks.parametersAreRead();
            checks.valuesHaveNoGaps(parameters);
        }
        return faults.isEmpty()
                ? new Result.Read(pack, text(), proof, checks.notes())
                : new Result.Faulty(faults.sorted());
    }

    private PackText text() {
        var files = new LinkedHashMap<String, String>();
        for (var folder : folders) {
            folder.sections().forEach(piece -> files.put(piece.file(), piece.text()));
        }
        return new PackText(files);
    }

    private void clauses(Mapping file, PackHead of) {
        new Section(file, Set.of("clauses"), faults).mapping("clauses").ifPresent(clauses::read);
    }

    private void parameters(Mapping file, PackHead of) {
        var section = new Section(file, PARAMETER_KEYS, faults);
        section.mapping("parameters").ifPresent(mapping -> parameters.read(mapping, of));
        section.mapping("reads-later").ifPresent(this::readLater);
    }

    private void readLater(Mapping mapping) {
        for (var entry : Section.once(mapping, faults)) {
            if (entry.value() instanceof Scalar why && !why.text().isBlank()) {
                readsLater.put(entry.key(), why.text());
            } else {
                faults.add(
                        entry.value().spot(), Problem.of("PACK_TEXT_EXPECTED", entry.key().text()));
            }
        }
    }

    private Pack pack(
            String digest,
            RulesReader rules,
            MeasureReader measures,
            ProcedureReader procedures,
            Pack.PlanTerms plan) {
        return new Pack(
                head.id(),
                head.title(),
                head.version(),
                digest,
                nearest(PackHead::jurisdiction).orElse(""),
                nearest(of -> Optional.of(of.divisions()).filter(all -> !all.isEmpty()))
                        .orElse(List.of()),
                inForce(),
                head.base().map(Scalar::text),
                isAny(PackHead::example),
                isAny(PackHead::unfinished),
                documents(),
                clauses.clauses(),
                parameters.parameters(),
                rules.definitions(),
                rules.rules(),
                measures.measures(),
                measures.funds(),
                measures.suggested(),
                procedures.procedures(),
                procedures.rhythm(),
                plan);
    }

    /// The cases of the pack itself; those of its base hold for the base.
    private Proof proof(Pack pack) {
        var later = new LinkedHashMap<String, String>();
        readsLater.forEach(
                (key, why) -> {
                    if (!pack.parameters().containsKey(key.text())) {
                        faults.add(key.spot(), Problem.of("PACK_PARAMETER_UNKNOWN", key.text()));
                    }
                    later.put(key.text(), why);
                });
        var cases = new CaseReader(pack, catalogue, codes, faults);
        var suites = new SuiteReader(pack, catalogue, faults);
        var own = folders.getLast();
        own.tables().forEach(cases::read);
        own.sections().stream()
                .filter(piece -> piece.file().endsWith("/suites.yaml"))
                .forEach(piece -> suites.read(piece.mapping()));
        return new Proof(cases.cases(), suites.suites(), suites.computed(), later);
    }

    private void each(String name, BiConsumer<Mapping, PackHead> reader) {
        for (var folder : folders) {
            for (var piece : folder.sections()) {
                if (piece.file().startsWith(folder.head().id() + "/" + name)) {
                    reader.accept(piece.mapping(), folder.head());
                }
            }
        }
    }

    /// What the pack says of itself, or else the nearest of those it builds on that says it.
    private <T> Optional<T> nearest(Function<PackHead, Optional<T>> said) {
        return folders.reversed().stream()
                .flatMap(of -> said.apply(of.head()).stream())
                .findFirst();
    }

    /// What is said of one of them holds of the whole.
    private boolean isAny(Predicate<PackHead> said) {
        return folders.stream().map(PackFolder::head).anyMatch(said);
    }

    private Map<String, String> documents() {
        var all = new LinkedHashMap<String, String>();
        folders.forEach(folder -> all.putAll(folder.head().documents()));
        return all;
    }

    private Period inForce() {
        return nearest(PackHead::inForce).orElse(ALWAYS);
    }

    private Pack.PlanTerms plan(Expressions expressions) {
        var reach = nearest(PackHead::planFor);
        var most = nearest(PackHead::householdMost);
        return new Pack.PlanTerms(
                reach.flatMap(expressions::condition), most.flatMap(expressions::money));
    }
}
