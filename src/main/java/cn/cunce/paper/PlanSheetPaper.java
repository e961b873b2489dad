package cn.cunce.paper;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.text.FieldText;
import cn.cunce.text.PlanText;
import cn.cunce.text.ReasonText;
import cn.cunce.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The plan sheet of a household (帮扶方案): what it gets in a year and why, what it does not get
/// and why not, in words that its people can read, to be signed by them.
public final class PlanSheetPaper {

    private static final float RUNNING_SIZE = 10.5f;
    private static final float TIGHT_SIZE = 9;

    /// Of what stands there to be looked up.
    private static final float SMALL_SIZE = 8;

    private final PaperFonts fonts;
    private final FieldText values;
    private final Texts texts;

    public PlanSheetPaper(PaperFonts fonts, FieldText values, Texts texts) {
        this.fonts = fonts;
        this.values = values;
        this.texts = texts;
    }

    /// What is to be printed.
    ///
    /// @param year of the plans
    /// @param imprint its pack is that of `basis`, whatever it says itself
    /// @param wholeNumbers whether telephone numbers stand there in full; every page then says to
    ///     take it back after use
    public record Order(int year, PolicyBasis basis, Imprint imprint, boolean wholeNumbers) {}

    /// Prints household after household, each from a new page on; nothing of those before is kept
    /// in memory.
    ///
    /// @throws IOException if `out` fails
    public Printed print(Order order, Stream<PlanSheet> sheets, OutputStream out)
            throws IOException {
        var basis = new BasisWords(order.basis(), texts);
        var title = basis.marked(texts.of("paper.plan", order.year()));
        var warning = basis.warning(order.wholeNumbers() ? texts.of("paper.wholeNumbers") : "");
        var imprint = order.imprint().ofPack(basis.pack());
        var frame = new Frame(Sheet.A4_PORTRAIT, title, imprint, warning, texts);
        var pages = new Pages(frame, fonts, out);
        for (Iterator<PlanSheet> each = sheets.iterator(); each.hasNext(); ) {
            print(each.next(), order, title, pages);
        }
        return pages.close();
    }

    private void print(PlanSheet sheet, Order order, String title, Pages pages) throws IOException {
        var facts = new FactText(values, texts);
        var running = new CardTables(fonts, facts, texts, RUNNING_SIZE);
        var tight = new CardTables(fonts, facts, texts, TIGHT_SIZE);
        var small = new CardTables(fonts, facts, texts, SMALL_SIZE);
        var plan = PlanEntries.of(sheet.content(), words(order.basis()), values, texts);
        var head = sheet.facts().members().stream().findFirst().map(MemberFacts::person);
        pages.about(facts.whose(sheet.facts().household(), head.orElse(Answers.NONE)));
        pages.begin(title, laterTitle(sheet, facts));
        new PlanHead(running, order.wholeNumbers())
                .print(sheet, order.year(), plan.suggested(), pages);
        new PlanMeasures(tight).print(plan, pages);
        new PlanRefusals(small).print(plan.left(), pages);
        var clauses = plan.entries().stream().flatMap(entry -> entry.clauses().stream());
        new ClauseQuotes(small)
                .print(texts.of("paper.plan.clauses"), clauses.toList(), order.basis(), pages);
        new Signatures(running).print(texts.of("paper.plan.signatures"), signers(), pages);
    }

    private PlanText words(PolicyBasis basis) {
        return new PlanText(
                texts,
                values,
                new ReasonText(texts, PolicyBasis.in(basis.parameters())),
                PolicyBasis.in(basis.measures()),
                PolicyBasis.in(basis.funds()));
    }

    private List<String> signers() {
        return List.of(
                texts.of("paper.head"),
                texts.of("paper.responsible"),
                texts.of("paper.plan.committee"));
    }

    /// A page that goes on says whose sheet it is.
    private String laterTitle(PlanSheet sheet, FactText facts) {
        var head = sheet.facts().members().stream().findFirst().map(MemberFacts::person);
        return texts.of(
                "paper.plan.continued",
                facts.of(PersonFields.NAME, head.orElse(Answers.NONE)),
                facts.orBlank(HouseholdFields.NATIONAL_HOUSEHOLD_NO, sheet.facts().household()));
    }
}
