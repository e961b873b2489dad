package cn.cunce.paper;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The household card (户卡, R01): household, members and conditions on the front of an A4 sheet,
/// incomes, measures and signatures on its back.
public final class HouseholdCardPaper {

    private static final float RUNNING_SIZE = 10.5f;

    /// Of tables with many columns.
    private static final float TIGHT_SIZE = 9;

    private final PaperFonts fonts;
    private final FieldText values;
    private final Texts texts;

    public HouseholdCardPaper(PaperFonts fonts, FieldText values, Texts texts) {
        this.fonts = fonts;
        this.values = values;
        this.texts = texts;
    }

    /// Prints card after card, each from a new page on; nothing of those before is kept in memory.
    ///
    /// @param wholeNumbers whether identity and telephone numbers stand there in full; every page
    ///     then says to take it back after use
    /// @throws IOException if `out` fails
    public Printed print(
            Stream<HouseholdCard> cards, boolean wholeNumbers, Imprint imprint, OutputStream out)
            throws IOException {
        var warning = wholeNumbers ? texts.of("paper.wholeNumbers") : "";
        var title = texts.of("paper.card");
        var frame = new Frame(Sheet.A4_PORTRAIT, title, imprint, warning, texts);
        var pages = new Pages(frame, fonts, out);
        for (Iterator<HouseholdCard> each = cards.iterator(); each.hasNext(); ) {
            print(each.next(), wholeNumbers, pages);
        }
        return pages.close();
    }

    private void print(HouseholdCard card, boolean wholeNumbers, Pages pages) throws IOException {
        var form = card.form();
        var facts = new FactText(values, texts);
        var running = new CardTables(fonts, facts, texts, RUNNING_SIZE);
        var tight = new CardTables(fonts, facts, texts, TIGHT_SIZE);
        var head = RegisterRow.head(form).map(Member::person).orElse(Answers.NONE);
        pages.about(facts.whose(form.household(), head));
        pages.begin(texts.of("paper.card"), laterTitle(form, facts));
        var front = pages.page();
        new CardHead(running, wholeNumbers).print(form, pages);
        new CardMembers(tight, wholeNumbers).print(form, pages);
        new CardConditions(running).print(form.year(), form.householdYear(), pages);
        if (pages.page() == front) {
            pages.turn();
        }
        new CardIncome(running).print(card.years(), pages);
        new CardMeasures(tight).print(card.measures(), pages);
        var heading = texts.of("paper.card.signatures");
        new Signatures(running).print(heading, signers(), pages);
    }

    private List<String> signers() {
        return List.of(
                texts.of("paper.head"),
                texts.of("paper.responsible"),
                texts.of("paper.card.filledBy"),
                texts.of("paper.card.checkedBy"));
    }

    /// A page that goes on says whose card it is.
    private String laterTitle(HouseholdForm form, FactText facts) {
        var head = RegisterRow.head(form).map(Member::person).orElse(Answers.NONE);
        return texts.of(
                "paper.card.continued",
                facts.of(PersonFields.NAME, head),
                facts.orBlank(HouseholdFields.NATIONAL_HOUSEHOLD_NO, form.household()));
    }
}
