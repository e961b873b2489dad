package cn.cunce.paper;

import cn.cunce.model.rule.Ruling;
import cn.cunce.paper.CardTables.Pair;
import cn.cunce.text.FieldText;
import cn.cunce.text.ReasonLine;
import cn.cunce.text.ReasonText;
import cn.cunce.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// Why a ruling is what it is (认定结果说明): the question, the answer in one sentence, every
/// condition with what was found, the clauses in their own words, and what is still lacking; to be
/// handed over and signed.
public final class ExplanationPaper {

    private static final float RUNNING_SIZE = 10.5f;
    private static final float TIGHT_SIZE = 9;
    private static final float SMALL_SIZE = 8;
    private static final List<Float> ANSWER = List.of(78f, 416f);
    private static final List<Float> SOURCES = List.of(150f, 100f, 244f);
    private static final float SPACE_FOR_THE_FIRST = 40;

    private final PaperFonts fonts;
    private final FieldText values;
    private final Texts texts;

    public ExplanationPaper(PaperFonts fonts, FieldText values, Texts texts) {
        this.fonts = fonts;
        this.values = values;
        this.texts = texts;
    }

    /// What is to be printed.
    ///
    /// @param basis the pack that the rulings were made by
    /// @param imprint its pack is that of `basis`, whatever it says itself
    public record Order(PolicyBasis basis, Imprint imprint) {}

    /// Prints ruling after ruling, each from a new page on.
    ///
    /// @throws IOException if `out` fails
    public Printed print(Order order, Stream<ExplanationSheet> sheets, OutputStream out)
            throws IOException {
        var basis = new BasisWords(order.basis(), texts);
        var title = basis.marked(texts.of("paper.explanation"));
        var imprint = order.imprint().ofPack(basis.pack());
        var frame = new Frame(Sheet.A4_PORTRAIT, title, imprint, basis.warning(""), texts);
        var pages = new Pages(frame, fonts, out);
        for (Iterator<ExplanationSheet> each = sheets.iterator(); each.hasNext(); ) {
            new Printing(order.basis(), pages).print(each.next(), title);
        }
        return pages.close();
    }

    /// One ruling while it is being printed.
    private final class Printing {

        private final PolicyBasis basis;
        private final Pages pages;
        private final ReasonText reasons;
        private final CardTables running;
        private final CardTables tight;
        private final CardTables small;

        Printing(PolicyBasis basis, Pages pages) {
            this.basis = basis;
            this.pages = pages;
            this.reasons = new ReasonText(texts, PolicyBasis.in(basis.parameters()));
            var facts = new FactText(values, texts);
            this.running = new CardTables(fonts, facts, texts, RUNNING_SIZE);
            this.tight = new CardTables(fonts, facts, texts, TIGHT_SIZE);
            this.small = new CardTables(fonts, facts, texts, SMALL_SIZE);
        }

        void print(ExplanationSheet sheet, String title) throws IOException {
            var ruling = sheet.ruling();
            var who = reasons.who(ruling.subject());
            pages.about(who);
            pages.begin(title, texts.of("paper.explanation.continued", who));
            answer(sheet);
            var lines = reasons.lines(ruling.because());
            new ReasonTree(tight, reasons).print(lines, pages);
            missing(ruling);
            new ClauseQuotes(small)
                    .print(texts.of("paper.plan.clauses"), clauses(lines), basis, pages);
            sources(sheet.sources());
            var heading = texts.of("paper.explanation.signatures");
            new Signatures(running).print(heading, signers(), pages);
        }

        private void answer(ExplanationSheet sheet) throws IOException {
            var ruling = sheet.ruling();
            pages.heading(reasons.question(ruling), 0);
            var grid = new Grid(pages, ANSWER, List.of());
            for (var pair : answers(ruling, sheet.on().toString())) {
                if (!pair.value().isEmpty()) {
                    grid.add(
                            Row.of(
                                    List.of(
                                            running.label(pair.label()),
                                            running.words(pair.value()))));
                }
            }
        }

        private List<Pair> answers(Ruling ruling, String on) {
            return List.of(
                    new Pair(texts.of("paper.explanation.subject"), subject(ruling)),
                    new Pair(texts.of("paper.explanation.rule"), reasons.label(ruling.because())),
                    new Pair(texts.of("paper.explanation.on"), on),
                    new Pair(texts.of("paper.explanation.result"), reasons.answer(ruling)),
                    new Pair(
                            texts.of("paper.plan.amount"),
                            ruling.amount().map(running.facts()::money).map(this::yuan).orElse("")),
                    new Pair(texts.of("paper.plan.why"), reasons.headline(ruling)));
        }

        private String yuan(String amount) {
            return texts.of("reason.yuan", amount);
        }

        private String subject(Ruling ruling) {
            var who = reasons.who(ruling.subject());
            return ruling.subject().no().isEmpty()
                    ? who
                    : texts.of("paper.explanation.numbered", who, ruling.subject().no());
        }

        private void missing(Ruling ruling) throws IOException {
            if (ruling.missing().isEmpty()) {
                return;
            }
            pages.heading(texts.of("paper.explanation.missing"), SPACE_FOR_THE_FIRST);
            var grid = new Grid(pages, List.of(1f), List.of());
            for (var words : reasons.missing(ruling.missing())) {
                grid.add(Row.of(List.of(tight.words(words))));
            }
        }

        private static List<String> clauses(List<ReasonLine> lines) {
            return lines.stream().flatMap(line -> line.clauses().stream()).distinct().toList();
        }

        private void sources(List<ExplanationSheet.Source> sources) throws IOException {
            if (sources.isEmpty()) {
                return;
            }
            pages.heading(texts.of("paper.explanation.sources"), SPACE_FOR_THE_FIRST);
            var head =
                    small.head(
                            List.of(
                                    texts.of("paper.explanation.fact"),
                                    texts.of("paper.explanation.value"),
                                    texts.of("paper.explanation.source")));
            var grid = new Grid(pages, SOURCES, List.of(head));
            for (var source : sources) {
                grid.add(
                        Row.of(
                                List.of(
                                        small.words(source.fact()),
                                        small.words(source.value()),
                                        small.words(source.source()))));
            }
        }
    }

    private List<String> signers() {
        return List.of(
                texts.of("paper.explanation.explainer"),
                texts.of("paper.explanation.told"),
                texts.of("paper.plan.committee"));
    }
}
