package cn.cunce.service;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Table;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints the village register (村册) and household cards (户卡) of a village, each page with the
/// digest of the state of the ledger from which it was printed.
public final class PrintPapers {

    /// What is wanted.
    ///
    /// @param year of incomes and conditions
    /// @param asOf 口径日期
    /// @param wholeNumbers whether identity and telephone numbers stand there in full
    /// @param filter which households, in words; empty for all
    /// @param reason why whole numbers are needed, which then stands on every page
    public record Order(
            String village,
            int year,
            LocalDate asOf,
            boolean wholeNumbers,
            Optional<String> filter,
            Optional<String> reason) {

        public Order(String village, int year, LocalDate asOf, boolean wholeNumbers) {
            this(village, year, asOf, wholeNumbers, Optional.empty(), Optional.empty());
        }
    }

    /// Which households, and how they are arranged.
    ///
    /// @param households in their order; empty for all of the village by number
    /// @param byGroup whether each group (村民组) stands in one piece with its own sums
    public record Selection(Optional<List<RecordId>> households, boolean byGroup) {
        public static final Selection ALL = new Selection(Optional.empty(), true);
    }

    /// What is heard while it goes on.
    public interface Ear {
        Ear QUIET =
                new Ear() {
                    @Override
                    public void done(long households, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };

        void done(long households, long total);

        /// Asked between two households; what has been printed by then ends there.
        boolean isCancelled();
    }

    /// A text that could not be drawn whole.
    ///
    /// @param household in words, empty where it belongs to none
    /// @param characters that no font has, each left as a blank box
    public record Undrawn(String household, String text, String characters) {

        /// It is about people: a log must not carry it.
        @Override
        public String toString() {
            return "Undrawn[" + characters + "]";
        }
    }

    public sealed interface Result {

        /// @param digest SHA-256 of the village's state, in lower-case hex
        /// @param undrawn what stands there with a blank box for a character that no font has
        record Done(int pages, int households, String digest, List<Undrawn> undrawn)
                implements Result {
            public Done {
                undrawn = List.copyOf(undrawn);
            }

            static Done of(Printed printed, int households, Imprint imprint) {
                return new Done(
                        printed.pages(),
                        households,
                        imprint.ledgerDigest(),
                        onceForEach(printed.undrawn()));
            }

            /// A name stands on several pages of a card: a person needs to hear of it once.
            private static List<Undrawn> onceForEach(List<Printed.Undrawn> texts) {
                var once = new LinkedHashMap<String, Undrawn>();
                for (var text : texts) {
                    once.putIfAbsent(
                            text.whose() + "\n" + text.characters(),
                            new Undrawn(text.whose(), text.text(), text.characters()));
                }
                return List.copyOf(once.values());
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
    public Result register(Order order, Selection selection, Ear ear, OutputStream out)
            throws IOException {
        var rows = opened.book().read(reader -> rows(reader, order, selection));
        if (rows.isEmpty()) {
            return new Result.Nothing();
        }
        var wanted = wanted(order, selection);
        var printed = registerPaper.print(wanted, heard(rows.stream(), rows.size(), ear), out);
        return Result.Done.of(printed, rows.size(), wanted.imprint());
    }

    /// The lines of the register as a table to work with.
    public Table registerTable(Order order, Selection selection) {
        var rows = opened.book().read(reader -> rows(reader, order, selection));
        return registerPaper.table(wanted(order, selection), rows);
    }

    private VillageRegisterPaper.Order wanted(Order order, Selection selection) {
        return new VillageRegisterPaper.Order(
                order.year(), selection.byGroup(), order.wholeNumbers(), imprint(order));
    }

    private Imprint imprint(Order order) {
        return new Imprints(opened)
                .of(order.village(), order.asOf())
                .of(order.filter(), order.reason());
    }

    /// Goes on while nobody cancels, and says how far it is.
    static <T> Stream<T> heard(Stream<T> each, long total, Ear ear) {
        var done = new AtomicLong();
        return each.takeWhile(_ -> !ear.isCancelled())
                .peek(_ -> ear.done(done.incrementAndGet(), total));
    }

    /// @param file written beside and moved over; stays as it is where there is nothing to print
    /// @throws IOException if the disk does not take it
    public Result register(Order order, Path file) throws IOException {
        return opened.book().read(reader -> rows(reader, order, Selection.ALL)).isEmpty()
                ? new Result.Nothing()
                : toFile(file, out -> register(order, Selection.ALL, Ear.QUIET, out));
    }

    /// The cards of these households, in their order.
    ///
    /// @throws IOException if `out` fails
    public Result cards(Order order, List<RecordId> households, Ear ear, OutputStream out)
            throws IOException {
        if (households.isEmpty()) {
            return new Result.Nothing();
        }
        var reading = new ReadHousehold(opened);
        var cards =
                heard(households.stream(), households.size(), ear)
                        .flatMap(id -> reading.read(id, order.year()).stream())
                        .map(PrintPapers::card);
        var imprint = imprint(order);
        var printed = cardPaper.print(cards, order.wholeNumbers(), imprint, out);
        return Result.Done.of(printed, households.size(), imprint);
    }

    /// @param file written beside and moved over; stays as it is where there is nothing to print
    /// @throws IOException if the disk does not take it
    public Result cards(Order order, List<RecordId> households, Path file) throws IOException {
        return households.isEmpty()
                ? new Result.Nothing()
                : toFile(file, out -> cards(order, households, Ear.QUIET, out));
    }

    private static Result toFile(Path file, Printing printing) throws IOException {
        var results = new ArrayList<Result>(1);
        NewFile.write(file, out -> results.add(printing.to(out)));
        return results.getFirst();
    }

    private static List<RegisterRow> rows(BookReader reader, Order order, Selection selection) {
        var chosen = chosen(reader, order, selection.households());
        var inOrder = selection.byGroup() ? byGroup(chosen) : chosen;
        var help = HelpOfHouseholds.read(reader, order.village(), inOrder);
        return inOrder.stream().map(form -> row(form, help)).toList();
    }

    private static List<HouseholdForm> chosen(
            BookReader reader, Order order, Optional<List<RecordId>> households) {
        try (var forms = reader.forms(order.village(), order.year())) {
            if (households.isEmpty()) {
                return forms.toList();
            }
            var byId = new HashMap<RecordId, HouseholdForm>();
            forms.forEach(form -> form.id().ifPresent(id -> byId.put(id, form)));
            return households.get().stream()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                    .toList();
        }
    }

    private static List<HouseholdForm> byGroup(List<HouseholdForm> forms) {
        var groups =
                forms.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PrintPapers::group,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return groups.values().stream().flatMap(Collection::stream).toList();
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
