package cn.cunce.service;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.paper.HouseholdCard;
import cn.cunce.paper.HouseholdCardPaper;
import cn.cunce.paper.Imprint;
import cn.cunce.paper.Printed;
import cn.cunce.paper.RegisterRow;
import cn.cunce.paper.VillageRegisterPaper;
import cn.cunce.store.BookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Prints the village register (村册) and household cards (户卡) of a village, each page with the
/// digest of the state of the ledger from which it was printed.
public final class PrintPapers {

    /// What is wanted.
    ///
    /// @param year of incomes and conditions
    /// @param asOf 口径日期
    /// @param wholeNumbers whether identity and telephone numbers stand there in full
    public record Order(String village, int year, LocalDate asOf, boolean wholeNumbers) {}

    public sealed interface Result {

        /// @param digest SHA-256 of the village's state, in lower-case hex
        /// @param undrawn characters that no font has, each left as a blank box
        record Done(int pages, int households, String digest, List<String> undrawn)
                implements Result {
            public Done {
                undrawn = List.copyOf(undrawn);
            }
        }

        /// There is no household to print.
        record Nothing() implements Result {}
    }

    @FunctionalInterface
    private interface Printing {
        Result to(OutputStream out) throws IOException;
    }

    private static final int YEARS_ON_CARD = 3;

    private final OpenedBook opened;
    private final VillageRegisterPaper registerPaper;
    private final HouseholdCardPaper cardPaper;

    public PrintPapers(
            OpenedBook opened, VillageRegisterPaper registerPaper, HouseholdCardPaper cardPaper) {
        this.opened = opened;
        this.registerPaper = registerPaper;
        this.cardPaper = cardPaper;
    }

    /// The register, group after group in the order of their first households.
    ///
    /// @throws IOException if `out` fails
    public Result register(Order order, OutputStream out) throws IOException {
        var rows = opened.book().read(reader -> rows(reader, order));
        if (rows.isEmpty()) {
            return new Result.Nothing();
        }
        var imprint = new Imprints(opened).of(order.village(), order.asOf());
        var wanted = new VillageRegisterPaper.Order(order.year(), order.wholeNumbers(), imprint);
        return done(registerPaper.print(wanted, rows.stream(), out), rows.size(), imprint);
    }

    /// @param file written beside and moved over; stays as it is where there is nothing to print
    /// @throws IOException if the disk does not take it
    public Result register(Order order, Path file) throws IOException {
        return opened.book().read(reader -> rows(reader, order)).isEmpty()
                ? new Result.Nothing()
                : toFile(file, out -> register(order, out));
    }

    /// The cards of these households, in their order.
    ///
    /// @throws IOException if `out` fails
    public Result cards(Order order, List<RecordId> households, OutputStream out)
            throws IOException {
        if (households.isEmpty()) {
            return new Result.Nothing();
        }
        var reading = new ReadHousehold(opened);
        var cards =
                households.stream()
                        .flatMap(id -> reading.read(id, order.year()).stream())
                        .map(PrintPapers::card);
        var imprint = new Imprints(opened).of(order.village(), order.asOf());
        var printed = cardPaper.print(cards, order.wholeNumbers(), imprint, out);
        return done(printed, households.size(), imprint);
    }

    /// @param file written beside and moved over; stays as it is where there is nothing to print
    /// @throws IOException if the disk does not take it
    public Result cards(Order order, List<RecordId> households, Path file) throws IOException {
        return households.isEmpty()
                ? new Result.Nothing()
                : toFile(file, out -> cards(order, households, out));
    }

    private static Result toFile(Path file, Printing printing) throws IOException {
        var results = new ArrayList<Result>(1);
        NewFile.write(file, out -> results.add(printing.to(out)));
        return results.getFirst();
    }

    private static Result done(Printed printed, int households, Imprint imprint) {
        var undrawn = printed.undrawn().stream().map(Printed.Undrawn::characters).distinct();
        return new Result.Done(
                printed.pages(), households, imprint.ledgerDigest(), undrawn.toList());
    }

    private static List<RegisterRow> rows(BookReader reader, Order order) {
        try (var forms = reader.forms(order.village(), order.year())) {
            var byGroup =
                    forms.collect(
                            Collectors.groupingBy(
                                    PrintPapers::group, LinkedHashMap::new, Collectors.toList()));
            var inOrder = byGroup.values().stream().flatMap(Collection::stream).toList();
            var help = HelpOfHouseholds.read(reader, order.village(), inOrder);
            return inOrder.stream().map(form -> row(form, help)).toList();
        }
    }

    private static RegisterRow row(HouseholdForm form, HelpOfHouseholds help) {
        return RegisterRow.of(form).withHelp(help.person(form), help.unit(form));
    }

    private static String group(HouseholdForm form) {
        return form.household().get(HouseholdFields.GROUP_NAME).orElse("");
    }

    private static HouseholdCard card(ReadHousehold.Card read) {
        var upTo =
                read.years().stream()
                        .map(PrintPapers::year)
                        .filter(year -> year.year() <= read.form().year())
                        .toList();
        var latest = upTo.subList(Math.max(0, upTo.size() - YEARS_ON_CARD), upTo.size());
        var measures = read.measures().stream().map(LedgerRecord::answers).toList();
        return new HouseholdCard(read.form(), latest, measures);
    }

    private static HouseholdCard.Year year(LedgerRecord record) {
        var year = record.get(IncomeFields.YEAR).map(Long::intValue).orElse(0);
        return new HouseholdCard.Year(year, record.answers());
    }
}
