package cn.cunce.cli;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Ruling;
import cn.cunce.service.DecideBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PrintExplanation;
import cn.cunce.service.PrintPapers;
import cn.cunce.service.PrintPlanSheets;
import cn.cunce.service.ProposePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `register PLAN` and `register WHY`: plan sheets to be signed, and why a decision is what it is.
record PolicyPapers(Desk desk, Services services, OpenedBook opened, PrintPapers.Order order) {

    static final String PLAN = "PLAN";
    static final String WHY = "WHY";

    private record Printed(String kind, String file, String village, String pack, int sheets) {}

    /// @param households whose sheets are wanted, in the order of the sheets
    Outcome plans(Pack pack, List<RecordId> households, Path file) throws IOException {
        var task = new ProposePlan.Task(order.village(), pack, order.year(), Map.of());
        var plan = new ProposePlan(opened, services.codes().get()).propose(task, () -> false);
        var printing = services.planSheets().apply(opened);
        return switch (printing.print(new PrintPlanSheets.Order(task, plan, households), file)) {
            case PrintPapers.Result.Done done -> printed(PLAN, pack, done.households(), file);
            case PrintPapers.Result.Nothing _ -> desk.refused("NOTHING_TO_PRINT", order.village());
        };
    }

    /// @param rule asked about these households; about all whom it reaches where none is named
    Outcome why(Pack pack, String rule, List<RecordId> households, Path file) {
        var found = new ArrayList<Ruling>();
        var ear =
                DecideBook.Ear.of(
                        decided -> {
                            var answer = decided.answer();
                            if (answer.rule().equals(rule)
                                    && (answer.applies() || !households.isEmpty())) {
                                found.add(decided.explained());
                            }
                        });
        var deciding = new DecideBook(opened, services.codes().get());
        if (households.isEmpty()) {
            deciding.decide(question(pack, Optional.empty()), ear);
        }
        households.forEach(each -> deciding.decide(question(pack, Optional.of(each)), ear));
        if (found.isEmpty()) {
            return desk.refused("NO_RULE_IN_FORCE", pack.id(), order.asOf());
        }
        var printing = services.explanations().apply(opened);
        return switch (printing.print(pack, order.asOf(), found, file)) {
            case PrintExplanation.Result.Saved _ -> printed(WHY, pack, found.size(), file);
            case PrintExplanation.Result.NotWritten(var reason) ->
                    desk.refused("FILE_TROUBLE", reason);
        };
    }

    private DecideBook.Question question(Pack pack, Optional<RecordId> household) {
        return new DecideBook.Question(order.village(), pack, order.asOf(), household);
    }

    private Outcome printed(String kind, Pack pack, int sheets, Path file) {
        var printed = new Printed(kind, file.toString(), order.village(), pack.id(), sheets);
        return Outcome.done(printed, desk.text("cli.register.sheets", file, sheets));
    }
}
