package cn.cunce.cli;

import cn.cunce.model.plan.Plan;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.value.Money;
import cn.cunce.service.AdoptPlan;
import cn.cunce.service.BudgetFile;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ProposePlan;
import cn.cunce.text.PlanText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `plan`: what help a pack proposes for each household in a year, how much, from which fund, and
/// what it does not propose and why.
@Command(description = "cli.plan.about")
final class PlanCommand implements Callable<Outcome> {

    private record Findings(List<FindingReport> findings) {}

    @Mixin private final BookOptions book;
    @Mixin private final VillageOption village = new VillageOption();

    @Option(
            names = "--pack",
            required = true,
            paramLabel = "ID",
            descriptionKey = "cli.decide.pack")
    private String pack;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            descriptionKey = "cli.plan.year")
    private int year;

    @Option(names = "--budget", paramLabel = "FILE", descriptionKey = "cli.plan.budget")
    private Optional<Path> budget;

    @Option(names = "--adopt", descriptionKey = "cli.plan.adopt")
    private boolean adopt;

    private final Desk desk;
    private final Services services;

    PlanCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.book = new BookOptions(desk, services.open());
    }

    @Override
    public Outcome call() throws IOException {
        if (budget.isPresent() && !Files.isReadable(budget.get())) {
            return desk.misused("NO_SUCH_FILE", budget.get());
        }
        var on = LocalDate.of(year, 12, 31);
        return book.with(
                opened ->
                        new PackChoice(desk, services, opened)
                                .with(pack, on, by -> plan(opened, by)));
    }

    private Outcome plan(OpenedBook opened, Pack by) throws IOException {
        if (by.measures().isEmpty()) {
            return desk.misused("PACK_WITHOUT_MEASURES", pack);
        }
        if (!isInForce(by)) {
            return desk.refused("NO_RULE_IN_FORCE", pack, year);
        }
        if (budget.isEmpty()) {
            return plan(opened, by, Map.of());
        }
        return switch (BudgetFile.read(budget.get(), by)) {
            case BudgetFile.Result.Read(var amounts) -> plan(opened, by, amounts);
            case BudgetFile.Result.Faulty(var findings) ->
                    faulty(
                            findings.stream()
                                    .map(each -> FindingReport.of(each, desk.texts()))
                                    .toList());
        };
    }

    private boolean isInForce(Pack by) {
        var period = by.inForce();
        return year >= period.from().getYear() && year <= period.to().getYear();
    }

    private static Outcome faulty(List<FindingReport> findings) {
        var lines = findings.stream().map(FindingReport::shown).toList();
        return Outcome.of(false, new Findings(findings), lines);
    }

    private Outcome plan(OpenedBook opened, Pack by, Map<String, Money> amounts) {
        var of = village.of(opened);
        if (of.isEmpty()) {
            return desk.misused("WHICH_VILLAGE");
        }
        var task = new ProposePlan.Task(of.get(), by, year, amounts);
        var plan =
                new ProposePlan(opened, services.codes().get())
                        .propose(task, () -> false)
                        .orElseThrow();
        var words = words(by);
        var adopted = adopt ? adopted(opened, plan, words) : 0;
        var told = PlanReport.of(plan, words, adopted);
        return Outcome.done(told, lines(told));
    }

    /// Lines that a person has changed stay as they are.
    private int adopted(OpenedBook opened, Plan plan, PlanText words) {
        var adopting = new AdoptPlan(opened, words::why);
        return switch (adopting.adopt(plan, AdoptPlan.ByHand.KEEP)) {
            case AdoptPlan.Result.Adopted(_, var counts) -> counts.created() + counts.updated();
            case AdoptPlan.Result.Nothing _ -> 0;
        };
    }

    private PlanText words(Pack by) {
        return PlanText.of(desk.texts(), services.text().get(), by);
    }

    private List<String> lines(PlanReport told) {
        var lines = new ArrayList<String>();
        for (var household : told.households()) {
            lines.add(
                    desk.text(
                            "cli.plan.household",
                            household.household(),
                            household.name(),
                            household.measures().size(),
                            household.refused().size()));
            household
                    .measures()
                    .forEach(
                            line ->
                                    lines.add(
                                            desk.text(
                                                    "cli.plan.line",
                                                    line.title(),
                                                    new Money(line.amountFen()).yuan(),
                                                    line.why())));
            household
                    .refused()
                    .forEach(
                            refused ->
                                    lines.add(
                                            desk.text(
                                                    "cli.plan.refused",
                                                    refused.title(),
                                                    refused.why())));
        }
        told.funds()
                .forEach(
                        fund ->
                                lines.add(
                                        desk.text(
                                                "cli.plan.fund",
                                                fund.title(),
                                                new Money(fund.usedFen()).yuan())));
        if (adopt) {
            lines.add(desk.text("cli.plan.adopted", told.adopted()));
        }
        return lines;
    }
}
