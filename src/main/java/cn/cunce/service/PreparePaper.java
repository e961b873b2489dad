package cn.cunce.service;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.Plan;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PaperSize;
import cn.cunce.model.value.Table;
import cn.cunce.service.PrintPapers.Ear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes a paper ready to be looked at: what is shown is, byte for byte, what is saved.
public final class PreparePaper {

    /// A paper that is wanted.
    public sealed interface Wish {

        PrintPapers.Order order();

        record Register(PrintPapers.Order order, PrintPapers.Selection selection) implements Wish {}

        record Cards(PrintPapers.Order order, List<RecordId> households) implements Wish {}

        /// @param proposed whether households whose plan nobody has adopted have the proposal
        /// @param budget amounts by key of the fund, within which is proposed
        record PlanSheets(
                PrintPapers.Order order,
                List<RecordId> households,
                Pack pack,
                boolean proposed,
                Map<String, Money> budget)
                implements Wish {}

        /// @param rule that is asked about each of them
        record Explanations(
                PrintPapers.Order order, List<RecordId> households, Pack pack, String rule)
                implements Wish {}

        record SeenList(PrintPapers.Order order, Table table, PaperSize size) implements Wish {}

        default PaperSize size() {
            return switch (this) {
                case Register _ -> PaperSize.A3_LANDSCAPE;
                case SeenList list -> list.size();
                case Cards _, PlanSheets _, Explanations _ -> PaperSize.A4_PORTRAIT;
            };
        }
    }

    public sealed interface Result {

        record Ready(PreparedPaper paper, PrintPapers.Result.Done done) implements Result {}

        /// There is no household to print.
        record Nothing() implements Result {}

        /// Somebody cancelled; nothing is kept of it.
        record Cancelled() implements Result {}
    }

    /// What prints; each is made when it is first wanted, as its fonts are large.
    public record Printing(
            Supplier<PrintPapers> papers,
            Supplier<PrintPlanSheets> planSheets,
            Supplier<PrintExplanation> explanations,
            Supplier<PrintList> lists) {}

    private final Printing printing;
    private final ProposePlan proposing;
    private final DecideBook deciding;

    public PreparePaper(Printing printing, ProposePlan proposing, DecideBook deciding) {
        this.printing = printing;
        this.proposing = proposing;
        this.deciding = deciding;
    }

    public Result prepare(Wish wish, Ear ear) {
        var pdf = new ByteArrayOutputStream();
        try {
            var printed = print(wish, ear, pdf);
            if (ear.isCancelled()) {
                return new Result.Cancelled();
            }
            return switch (printed) {
                case PrintPapers.Result.Done done ->
                        new Result.Ready(new PreparedPaper(pdf.toByteArray(), wish.size()), done);
                case PrintPapers.Result.Nothing _ -> new Result.Nothing();
            };
        } catch (IOException e) {
            throw new UncheckedIOException("printing into memory", e);
        }
    }

    private PrintPapers.Result print(Wish wish, Ear ear, ByteArrayOutputStream pdf)
            throws IOException {
        return switch (wish) {
            case Wish.Register(var order, var selection) ->
                    printing.papers().get().register(order, selection, ear, pdf);
            case Wish.Cards(var order, var households) ->
                    printing.papers().get().cards(order, households, ear, pdf);
            case Wish.PlanSheets sheets -> print(sheets, ear, pdf);
            case Wish.Explanations sheets -> print(sheets, ear, pdf);
            case Wish.SeenList(var order, var table, var size) ->
                    printing.lists().get().print(order, table, size, ear, pdf);
        };
    }

    private PrintPapers.Result print(Wish.PlanSheets wish, Ear ear, ByteArrayOutputStream pdf)
            throws IOException {
        var order = wish.order();
        var task = new ProposePlan.Task(order.village(), wish.pack(), order.year(), wish.budget());
        var plan =
                wish.proposed()
                        ? proposing.propose(task, ear::isCancelled)
                        : Optional.<Plan>empty();
        var sheets = new PrintPlanSheets.Order(task, plan, wish.households());
        return printing.planSheets().get().print(sheets, order.filter(), ear, pdf);
    }

    private PrintPapers.Result print(Wish.Explanations wish, Ear ear, ByteArrayOutputStream pdf)
            throws IOException {
        var rulings = rulings(wish, ear);
        if (rulings.isEmpty()) {
            return new PrintPapers.Result.Nothing();
        }
        var order =
                new PrintExplanation.Order(wish.pack(), wish.order().asOf(), wish.order().filter());
        return printing.explanations().get().print(order, rulings, ear, pdf);
    }

    private List<Ruling> rulings(Wish.Explanations wish, Ear ear) {
        var rulings = new ArrayList<Ruling>();
        for (var household : wish.households()) {
            if (ear.isCancelled()) {
                break;
            }
            var question =
                    new DecideBook.Question(
                            wish.order().village(), wish.pack(), wish.order().asOf());
            deciding.explain(
                            question,
                            wish.rule(),
                            new Subject(Subject.Kind.HOUSEHOLD, household, "", ""))
                    .ifPresent(rulings::add);
        }
        return rulings;
    }

    /// The papers on which a list fits, the one that suits best first.
    public List<PaperSize> sizes(Table table) {
        return printing.lists().get().sizes(table);
    }

    /// What the register would be as a table to work with.
    public Table table(Wish.Register wish) {
        return printing.papers().get().registerTable(wish.order(), wish.selection());
    }
}
