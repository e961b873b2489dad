package cn.cunce.cli;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.value.Money;
import cn.cunce.service.CompareAnswers;
import cn.cunce.service.DecideBook;
import cn.cunce.service.DecideBook.Decided;
import cn.cunce.service.DecideBook.Question;
import cn.cunce.service.KeepDecisions;
import cn.cunce.service.Meant;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ReadHousehold;
import cn.cunce.service.SmallestChange;
import cn.cunce.service.TryParameters;
import cn.cunce.text.Figures;
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

    @Option(names = "--smallest", descriptionKey = "cli.decide.smallest")
    private boolean withSmallest;

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
            var meant = Meant.by(unknown.get(), by.rules().keySet());
            return desk.misusedMeant(meant, "NO_SUCH_RULE", unknown.get(), pack);
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
        if (!rule.inForce().covers(on)) {
            return desk.refused("NO_RULE_IN_FORCE", pack, on);
        }
        var codes = services.codes().get();
        var trial = new TryParameters.Trial(villages, by, on, rule);
        var trying = new TryParameters(opened, codes);
        return against.isEmpty()
                ? new WhatIfReport(desk, trying, trial).told(tries)
                : new AgainstReport(desk, trying, new CompareAnswers(opened, codes), trial)
                        .told(against.get(), packs);
    }

    /// Of the village that is named, or of all in the book.
    private Outcome decide(OpenedBook opened, Pack by) {
        var villages = village.all(opened);
        if (villages.isEmpty()) {
            return desk.misused("WHICH_VILLAGE");
        }
        var deciding = new DecideBook(opened, services.codes().get());
        if (asked(deciding, by).isEmpty()) {
            return desk.refused("NO_RULE_IN_FORCE", pack, on);
        }
        if (number.isEmpty()) {
            var questions = villages.stream().map(code -> new Question(code, by, on)).toList();
            return told(opened, deciding, questions);
        }
        var reading = new ReadHousehold(opened);
        return villages.stream()
                .flatMap(code -> reading.find(code, number.get()).stream())
                .findFirst()
                .map(found -> new Question(found.village(), by, on, Optional.of(found)))
                .map(question -> told(opened, deciding, List.of(question)))
                .orElseGet(() -> desk.refused("NO_SUCH_HOUSEHOLD", number.get()));
    }

    private List<Rule> asked(DecideBook deciding, Pack by) {
        return deciding.rules(by, on).stream()
                .filter(rule -> rules.isEmpty() || rules.contains(rule.id()))
                .toList();
    }

    private Outcome told(OpenedBook opened, DecideBook deciding, List<Question> questions) {
        var pass = new Pass(opened, deciding, asked(deciding, questions.getFirst().pack()));
        if (!root.wantsJson()) {
            return inWords(pass, questions);
        }
        try (var json = new DecisionsJson(desk.out(), questions)) {
            questions.forEach(
                    question ->
                            pass.ask(
                                    question,
                                    decided -> json.add(decided, pass.flips(question, decided))));
            json.end(pass.counts);
        }
        return new Outcome.Written();
    }

    /// One line a rule; where a household or a rule is named, one line a ruling too, with what
    /// decides or what is missing.
    private Outcome inWords(Pass pass, List<Question> questions) {
        var lines = new ArrayList<String>();
        var words = new RulingWords(desk, questions.getFirst().pack());
        var named = number.isPresent() || !rules.isEmpty();
        for (var question : questions) {
            Consumer<Decided> told =
                    decided -> {
                        words.line(decided.explained()).ifPresent(lines::add);
                        pass.flips(question, decided).stream().map(words::flip).forEach(lines::add);
                    };
            pass.ask(question, named ? told : _ -> {});
        }
        lines.addAll(lines(pass.counts, pass.kept));
        if (named && pass.counts.list().stream().noneMatch(RuleCounts.Count::isAsked)) {
            lines.add(desk.text("cli.decide.nobody", on));
        }
        return Outcome.done(List.of(), lines);
    }

    /// One asking of some rules, village by village.
    private final class Pass {

        private final OpenedBook opened;
        private final DecideBook deciding;
        private final List<Rule> asked;
        private final RuleCounts counts;
        private final SmallestChange smallest;
        private int kept;

        Pass(OpenedBook opened, DecideBook deciding, List<Rule> asked) {
            this.opened = opened;
            this.deciding = deciding;
            this.asked = asked;
            this.counts = new RuleCounts(asked);
            this.smallest = new SmallestChange(opened, services.codes().get());
        }

        /// What is to be kept of a village is kept with it.
        void ask(Question question, Consumer<Decided> also) {
            var rulings = new ArrayList<Ruling>();
            var ear =
                    new DecideBook.Ear(
                            decided -> hear(decided, also, rulings), () -> false, asked::contains);
            deciding.decide(question, ear);
            if (keep) {
                new KeepDecisions(opened, services.packs().get().with(opened))
                        .keep(question.pack(), question.on(), rulings);
                kept += rulings.size();
            }
        }

        private void hear(Decided decided, Consumer<Decided> also, List<Ruling> rulings) {
            // a township or county is asked with each of its villages
            if (!counts.add(decided.answer())) {
                return;
            }
            also.accept(decided);
            if (keep && decided.answer().applies()) {
                rulings.add(decided.explained());
            }
        }

        /// How little would change an answer, where somebody asks.
        List<SmallestChange.Flip> flips(Question question, Decided decided) {
            var answer = decided.answer();
            return withSmallest
                    ? asked.stream()
                            .filter(rule -> rule.id().equals(answer.rule()))
                            .flatMap(rule -> smallest.of(question, rule, answer.subject()).stream())
                            .toList()
                    : List.of();
        }
    }

    private List<String> lines(RuleCounts counts, int kept) {
        var lines = new ArrayList<String>();
        counts.list().stream()
                .filter(RuleCounts.Count::isAsked)
                .map(this::line)
                .forEach(lines::add);
        if (keep) {
            lines.add(desk.text("cli.decide.kept", kept));
        }
        return lines;
    }

    private String line(RuleCounts.Count count) {
        var line =
                desk.text(
                        "cli.decide.line",
                        count.rule(),
                        count.title(),
                        count.yes(),
                        count.no(),
                        count.undetermined(),
                        count.notApplicable());
        return count.amountFen()
                .map(fen -> desk.text("cli.decide.sum", line, Figures.yuan(new Money(fen))))
                .orElse(line);
    }
}
