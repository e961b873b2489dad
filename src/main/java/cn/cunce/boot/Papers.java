package cn.cunce.boot;

import cn.cunce.paper.ExplanationPaper;
import cn.cunce.paper.HouseholdCardPaper;
import cn.cunce.paper.ListPaper;
import cn.cunce.paper.PaperFonts;
import cn.cunce.paper.PlanSheetPaper;
import cn.cunce.paper.VillageRegisterPaper;
import cn.cunce.service.PrintExplanation;
import cn.cunce.text.FieldText;
import cn.cunce.text.ReasonText;
import cn.cunce.text.SourceText;
import cn.cunce.text.Texts;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The papers of the program, with the fonts that ship. Fonts are large: they are read when the
/// first paper is wanted, and once.
final class Papers {

    private final Texts texts;
    private Optional<PaperFonts> fonts = Optional.empty();

    Papers(Texts texts) {
        this.texts = texts;
    }

    VillageRegisterPaper register() {
        return new VillageRegisterPaper(fonts(), values(), texts);
    }

    HouseholdCardPaper card() {
        return new HouseholdCardPaper(fonts(), values(), texts);
    }

    PlanSheetPaper planSheet() {
        return new PlanSheetPaper(fonts(), values(), texts);
    }

    ListPaper list() {
        return new ListPaper(fonts(), texts);
    }

    ExplanationPaper explanation() {
        return new ExplanationPaper(fonts(), values(), texts);
    }

    /// How the facts of an explanation and their sources are called.
    PrintExplanation.Words words(ZoneId zone) {
        var reasons = new ReasonText(texts, UnaryOperator.identity());
        var sources = new SourceText(texts, zone);
        var values = values();
        return new PrintExplanation.Words(
                reasons::missing,
                source -> values.of(source.field(), source.now()).orElse(""),
                source -> sources.of(source.at(), source.actor(), source.cause()));
    }

    private FieldText values() {
        return new FieldText(texts, Shipped.codeLists());
    }

    private synchronized PaperFonts fonts() {
        if (fonts.isEmpty()) {
            fonts = Optional.of(Shipped.paperFonts());
        }
        return fonts.get();
    }
}
