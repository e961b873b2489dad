package cn.cunce.service;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.AdoptedPlan;
import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.Plan;
import cn.cunce.paper.PlanSheet;
import cn.cunce.paper.PlanSheet.Content;
import cn.cunce.paper.PlanSheetPaper;
import cn.cunce.paper.PolicyBasis;
import cn.cunce.service.PrintPapers.Ear;
import cn.cunce.service.PrintPapers.Result;
import cn.cunce.store.BookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Prints the plan sheets of households (帮扶计划单) to be signed: what the book keeps of each plan,
/// and of a household whose plan nobody has adopted what the pack proposes.
public final class PrintPlanSheets {

    /// What is wanted.
    ///
    /// @param plan as the pack proposes it, of households whose plan nobody has adopted
    /// @param households in the order of the sheets; who has no plan has none
    public record Order(ProposePlan.Task task, Optional<Plan> plan, List<RecordId> households) {
        public Order {
            households = List.copyOf(households);
        }
    }

    private final OpenedBook opened;
    private final PlanSheetPaper paper;

    public PrintPlanSheets(OpenedBook opened, PlanSheetPaper paper) {
        this.opened = opened;
        this.paper = paper;
    }

    /// @param file written beside and moved over; stays as it is where there is nothing to print
    /// @throws IOException if the disk does not take it
    public Result print(Order order, Path file) throws IOException {
        var sheets = sheets(order);
        if (sheets.isEmpty()) {
            return new Result.Nothing();
        }
        var results = new ArrayList<Result>(1);
        NewFile.write(
                file,
                out -> results.add(print(order.task(), sheets, Optional.empty(), Ear.QUIET, out)));
        return results.getFirst();
    }

    /// @param filter which households, in words; empty for all
    /// @throws IOException if `out` fails
    public Result print(Order order, Optional<String> filter, Ear ear, OutputStream out)
            throws IOException {
        var sheets = sheets(order);
        return sheets.isEmpty()
                ? new Result.Nothing()
                : print(order.task(), sheets, filter, ear, out);
    }

    private Result print(
            ProposePlan.Task task,
            List<PlanSheet> sheets,
            Optional<String> filter,
            Ear ear,
            OutputStream out)
            throws IOException {
        var imprint =
                new Imprints(opened).of(task.village(), task.on()).of(filter, Optional.empty());
        var wanted =
                new PlanSheetPaper.Order(task.year(), PolicyBasis.of(task.pack()), imprint, false);
        var each = PrintPapers.heard(sheets.stream(), sheets.size(), ear);
        return Result.Done.of(paper.print(wanted, each, out), sheets.size(), imprint);
    }

    private List<PlanSheet> sheets(Order order) {
        var contents = contents(order);
        return opened.book()
                .read(
                        reader ->
                                order.households().stream()
                                        .flatMap(
                                                id ->
                                                        Optional.ofNullable(contents.get(id))
                                                                .stream())
                                        .flatMap(
                                                content ->
                                                        sheet(reader, content, order.task())
                                                                .stream())
                                        .toList());
    }

    private Map<RecordId, Content> contents(Order order) {
        var contents = new HashMap<RecordId, Content>();
        order.plan().stream()
                .flatMap(plan -> plan.households().stream())
                .forEach(plan -> contents.put(plan.household().record(), proposed(plan)));
        for (var plan : new ListPlans(opened).list(order.task().village(), order.task().year())) {
            var own = ofPack(plan, order.task().pack().id());
            if (!own.lines().isEmpty()) {
                contents.put(plan.household().record(), new Content.Adopted(own));
            }
        }
        return contents;
    }

    private static Content proposed(HouseholdPlan plan) {
        return new Content.Proposed(plan);
    }

    private static AdoptedPlan ofPack(AdoptedPlan plan, String pack) {
        return new AdoptedPlan(
                plan.household(),
                plan.year(),
                plan.lines().stream().filter(line -> line.source().pack().equals(pack)).toList());
    }

    private static Optional<PlanSheet> sheet(
            BookReader reader, Content content, ProposePlan.Task task) {
        var id = content.household().record();
        var forms = reader.forms(id.village(), List.of(id.id()), task.year());
        var help = HelpOfHouseholds.read(reader, id.village(), forms);
        return reader.householdFacts(id, task.on())
                .map(
                        facts ->
                                new PlanSheet(
                                        facts,
                                        content,
                                        forms.stream().findFirst().flatMap(help::person),
                                        forms.stream().findFirst().flatMap(help::unit)));
    }
}
