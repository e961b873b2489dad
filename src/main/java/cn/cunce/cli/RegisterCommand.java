package cn.cunce.cli;

import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Pack;
import cn.cunce.service.HouseholdLine;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.Meant;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PrintPapers;
import cn.cunce.service.ReadHousehold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `register`: prints household cards (R01), the village register (R02), plan sheets (PLAN) or why
// a
/// decision is what it is (WHY) as PDF.
@Command(description = "cli.register.about")
final class RegisterCommand implements Callable<Outcome> {

    private static final String CARDS = "R01";
    private static final String REGISTER = "R02";

    /// @param undrawn characters that no font has
    private record Registered(
            String kind,
            String file,
            String village,
            int year,
            int pages,
            int households,
            String digest,
            List<String> undrawn) {}

    @Mixin private final BookOptions book;
    @Mixin private final VillageOption village = new VillageOption();

    @Parameters(paramLabel = "KIND", descriptionKey = "cli.register.kind")
    private String kind;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.pdf",
            descriptionKey = "cli.register.out")
    private Path out;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.register.year")
    private Optional<Integer> year;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.register.on")
    private Optional<LocalDate> on;

    @Option(names = "--household", paramLabel = "NO", descriptionKey = "cli.register.household")
    private List<String> numbers = List.of();

    @Option(names = "--whole-numbers", descriptionKey = "cli.register.wholeNumbers")
    private boolean wholeNumbers;

    @Option(names = "--pack", paramLabel = "ID", descriptionKey = "cli.register.pack")
    private Optional<String> pack;

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "cli.register.rule")
    private Optional<String> rule;

    private final Desk desk;
    private final Services services;

    RegisterCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.book = new BookOptions(desk, services.open());
    }

    @Override
    public Outcome call() throws IOException {
        if (!List.of(CARDS, REGISTER, PolicyPapers.PLAN, PolicyPapers.WHY).contains(kind)) {
            return desk.misused("NO_SUCH_REGISTER", kind);
        }
        if (isOfPolicy() && pack.isEmpty()) {
            return desk.misused("WORD_MISSING", "--pack");
        }
        if (kind.equals(PolicyPapers.WHY) && rule.isEmpty()) {
            return desk.misused("WORD_MISSING", "--rule");
        }
        var folder = Optional.ofNullable(out.toAbsolutePath().getParent());
        return folder.filter(Files::isDirectory).isPresent()
                ? book.with(this::register)
                : desk.misused("NO_SUCH_FOLDER", out);
    }

    private Outcome register(OpenedBook opened) throws IOException {
        var of = village.of(opened);
        if (of.isEmpty()) {
            return desk.misused("WHICH_VILLAGE");
        }
        if (year.filter(told -> !tellsOf(opened, of.get(), told)).isPresent()) {
            return desk.refused("YEAR_NOT_TOLD", year.get());
        }
        var unknown =
                numbers.stream().filter(number -> !isIn(opened, of.get(), number)).findFirst();
        if (unknown.isPresent()) {
            return desk.refused("NO_SUCH_HOUSEHOLD", unknown.get());
        }
        var order = order(opened, of.get());
        return isOfPolicy() ? ofPolicy(opened, order) : printed(opened, order);
    }

    private boolean isOfPolicy() {
        return kind.equals(PolicyPapers.PLAN) || kind.equals(PolicyPapers.WHY);
    }

    private Outcome ofPolicy(OpenedBook opened, PrintPapers.Order order) throws IOException {
        return new PackChoice(desk, services, opened)
                .with(pack.orElseThrow(), order.asOf(), by -> ofPolicy(opened, order, by));
    }

    private Outcome ofPolicy(OpenedBook opened, PrintPapers.Order order, Pack by)
            throws IOException {
        var papers = new PolicyPapers(desk, services, opened, order);
        if (kind.equals(PolicyPapers.PLAN)) {
            return papers.plans(by, households(opened, order), out);
        }
        if (rule.filter(by.rules()::containsKey).isEmpty()) {
            var written = rule.orElse("");
            var meant = Meant.by(written, by.rules().keySet());
            return desk.misusedMeant(meant, "NO_SUCH_RULE", written, by.id());
        }
        var named = numbers.isEmpty() ? List.<RecordId>of() : households(opened, order);
        return papers.why(by, rule.get(), named, out);
    }

    private Outcome printed(OpenedBook opened, PrintPapers.Order order) throws IOException {
        return switch (print(opened, order)) {
            case PrintPapers.Result.Done done -> printed(order, done);
            case PrintPapers.Result.Nothing _ -> desk.refused("NOTHING_TO_PRINT", order.village());
        };
    }

    private static boolean tellsOf(OpenedBook opened, String village, int year) {
        return new ListHouseholds(opened).years(village).contains(year);
    }

    private static boolean isIn(OpenedBook opened, String village, String number) {
        return new ReadHousehold(opened).find(village, number).isPresent();
    }

    private PrintPapers.Order order(OpenedBook opened, String of) {
        var today = LocalDate.ofInstant(services.clock().instant(), Moment.CHINA);
        var told = year.orElseGet(() -> new ListHouseholds(opened).latestYear(of));
        return new PrintPapers.Order(of, told, on.orElse(today), wholeNumbers);
    }

    private PrintPapers.Result print(OpenedBook opened, PrintPapers.Order order)
            throws IOException {
        var papers = services.printing().apply(opened);
        return kind.equals(REGISTER)
                ? papers.register(order, out)
                : papers.cards(order, households(opened, order), out);
    }

    /// Those that were named, or all of the village.
    private List<RecordId> households(OpenedBook opened, PrintPapers.Order order) {
        if (!numbers.isEmpty()) {
            var reading = new ReadHousehold(opened);
            return numbers.stream()
                    .flatMap(number -> reading.find(order.village(), number).stream())
                    .toList();
        }
        return new ListHouseholds(opened)
                .list(order.village(), order.year()).stream()
                        .map(HouseholdLine::form)
                        .map(HouseholdForm::id)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static List<String> characters(List<PrintPapers.Undrawn> undrawn) {
        return undrawn.stream().map(PrintPapers.Undrawn::characters).distinct().toList();
    }

    private Outcome printed(PrintPapers.Order order, PrintPapers.Result.Done done) {
        var printed =
                new Registered(
                        kind,
                        out.toString(),
                        order.village(),
                        order.year(),
                        done.pages(),
                        done.households(),
                        done.digest(),
                        characters(done.undrawn()));
        return Outcome.of(
                done.undrawn().isEmpty(),
                printed,
                List.of(desk.text("cli.register.done", out, done.pages(), done.households())));
    }
}
