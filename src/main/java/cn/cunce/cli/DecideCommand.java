package cn.cunce.cli;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.service.CompareAnswers;
import cn.cunce.service.DecideBook;
import cn.cunce.service.DecideBook.Decided;
import cn.cunce.service.DecideBook.Question;
import cn.cunce.service.KeepDecisions;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ReadHousehold;
import cn.cunce.service.TryParameters;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `decide`: what the rules of a pack say of a village and its households on a day, and why.
@Command(description = "cli.decide.about")
final class DecideCommand implements Callable<Outcome> {

    @ParentCommand private Commands.Root root;
    @Mixin private final BookOptions book;
    @Mixin private final VillageOption village = new VillageOption();

    @Option(
            names = "--pack",
            required = true,
            paramLabel = "ID",
            descriptionKey = "cli.decide.pack")
    private String pack;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "cli.decide.on")
    private LocalDate on;

    @Option(names = "--household", paramLabel = "NO", descriptionKey = "cli.decide.household")
    private Optional<String> number;

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "cli.decide.rule")
    private List<String> rules = List.of();

    @Option(names = "--keep", descriptionKey = "cli.decide.keep")
    private boolean keep;

    @Option(names = "--try", paramLabel = "KEY=VALUE", descriptionKey = "cli.decide.try")
    private List<String> tries = List.of();

    @Option(names = "--against", paramLabel = "PACK@DATE", descriptionKey = "cli.decide.against")
    private Optional<String> against = Optional.empty();

    private final Desk desk;
    private final Services services;

    DecideCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.book = new BookOptions(desk, services.open());
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(
                opened -> {
                    var packs = new PackChoice(desk, services, opened);
                    return packs.with(pack, on, known -> answer(opened, packs, known));
                });
    }

    private Outcome answer(OpenedBook opened, PackChoice packs, Pack by) {
        var unknown = rules.stream().filter(id -> !by.rules().containsKey(id)).findFirst();
        if (unknown.isPresent()) {
            return desk.misused("NO_SUCH_RULE", unknown.get(), pack);
        }
        return tries.isEmpty() && against.isEmpty()
                ? decide(opened, by)
                : compare(opened, packs, by);
    }

    private Outcome compare(OpenedBook opened, PackChoice packs, Pack by) {
        if (rules.size() != 1 || number.isPresent() || keep) {
            return desk.misused("TRY_ONE_RULE");
        }
        var rule = Objects.requireNonNull(by.rules().get(rules.getFirst()));
        var villages = village.all(opened);
        if (villages.isEmpty()) {
            return desk.misused("WHICH_VILLAGE");
        }
        var codes = services.codes().get();
        var trial = new TryParameters.Trial(villages, by, on, rule);
        var trying = new TryParameters(opened, codes);
        return against.isEmpty()
                ? new WhatIfReport(desk, trying, trial).told(tries)
                : new AgainstReport(desk, trying, new CompareAnswers(opened, codes), trial)
                        .told(against.get(), named -> packs.find(named, on));
    }

    private Outcome decide(OpenedBook opened, Pack by) {
        var of = village.of(opened);
        if (of.isEmpty()) {
            return desk.misused("WHICH_VILLAGE");
        }
        var household = number.flatMap(no -> new ReadHousehold(opened).find(of.get(), no));
        if (number.isPresent() && household.isEmpty()) {
            return desk.refused("NO_SUCH_HOUSEHOLD", number.get());
        }
        var deciding = new DecideBook(opened, services.codes().get());
        if (asked(deciding, by).isEmpty()) {
            return desk.refused("NO_RULE_IN_FORCE", pack, on);
        }
        return told(opened, deciding, new Question(of.get(), by, on, household));
    }

    private List<Rule> asked(DecideBook deciding, Pack by) {
        return deciding.rules(by, on).stream()
                .filter(rule -> rules.isEmpty() || rules.contains(rule.id()))
                .toList();
    }

    private Outcome told(OpenedBook opened, DecideBook deciding, Question question) {
        var asked = asked(deciding, question.pack());
        var counts = new RuleCounts(asked);
        var kept = new ArrayList<Ruling>();
        if (!root.wantsJson()) {
            return inWords(opened, deciding, question, asked);
        }
        try (var json = new DecisionsJson(desk.out(), question)) {
            deciding.decide(
                    question, ear(asked, counts, kept, decided -> json.add(decided.explained())));
            keep(opened, question, kept);
            json.end(counts);
        }
        return new Outcome.Written();
    }

    /// One line a rule; where a household or a rule is named, one line a ruling too, with what
    /// decides or what is missing.
    private Outcome inWords(
            OpenedBook opened, DecideBook deciding, Question question, List<Rule> asked) {
        var counts = new RuleCounts(asked);
        var kept = new ArrayList<Ruling>();
        var single = new ArrayList<String>();
        var words = new RulingWords(desk, question.pack());
        Consumer<Decided> told = decided -> words.line(decided.explained()).ifPresent(single::add);
        var named = number.isPresent() || !rules.isEmpty();
        deciding.decide(question, ear(asked, counts, kept, named ? told : _ -> {}));
        keep(opened, question, kept);
        var lines = new ArrayList<>(single);
        lines.addAll(lines(counts, kept));
        return Outcome.done(List.of(), lines);
    }

    private DecideBook.Ear ear(
            List<Rule> asked, RuleCounts counts, List<Ruling> kept, Consumer<Decided> also) {
        var ids = asked.stream().map(Rule::id).toList();
        return DecideBook.Ear.of(
                (Decided decided) -> {
                    var answer = decided.answer();
                    if (ids.contains(answer.rule())) {
                        counts.add(answer);
                        also.accept(decided);
                        if (keep && answer.applies()) {
                            kept.add(decided.explained());
                        }
                    }
                });
    }

    private void keep(OpenedBook opened, Question question, List<Ruling> kept) {
        if (keep) {
            new KeepDecisions(opened, services.packs().get().with(opened))
                    .keep(question.pack(), question.on(), kept);
        }
    }

    private List<String> lines(RuleCounts counts, List<Ruling> kept) {
        var lines = new ArrayList<String>();
        counts.list().stream()
                .filter(RuleCounts.Count::isAsked)
                .forEach(
                        count ->
                                lines.add(
                                        desk.text(
                                                "cli.decide.line",
                                                count.rule(),
                                                count.title(),
                                                count.yes(),
                                                count.no(),
                                                count.undetermined(),
                                                count.notApplicable())));
        if (keep) {
            lines.add(desk.text("cli.decide.kept", kept.size()));
        }
        return lines;
    }
}
