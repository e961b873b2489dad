package cn.cunce.cli;

import cn.cunce.cli.Journey.Step;
import cn.cunce.service.BookCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The steps of the demo, each a command, with what must hold after it.
final class DemoWalk {

    private final Path folder;
    private final Journey journey;
    private final SampleFiles sample;
    private final Path filingPassword;
    private final Checks checks = new Checks();

    DemoWalk(Path folder, Journey journey, SampleFiles sample, Path filingPassword) {
        this.folder = folder;
        this.journey = journey;
        this.sample = sample;
        this.filingPassword = filingPassword;
    }

    Checks checks() {
        return checks;
    }

    Path newBook(String name, BookCard card) throws IOException {
        var book = folder.resolve(name + "-book");
        var words = words("new", "--book", book, "--tier", card.tier().key());
        words.addAll(List.of("--code", card.code(), "--name", card.name()));
        card.above().forEach(above -> words.addAll(List.of("--above", above)));
        checks.add("cli.demo.bookMade", step("new-" + name, words).is(Exit.DONE));
        return book;
    }

    /// What has an error waits, and nobody mends it here: the command ends as done in part.
    JsonNode takeIn(Path book) throws IOException {
        var words = words("import", "--book", book);
        words.addAll(sample.copyTo(folder.resolve("sample")));
        var told = step("import", words).json();
        var waiting = step("waiting", words("waiting", "--book", book)).json().path("waiting");
        checks.add("cli.demo.imported", told.path("applied").asBoolean(false));
        checks.add("cli.demo.addsUp", addsUp(told, "households") && addsUp(told, "persons"));
        checks.add(
                "cli.demo.waits",
                waiting.size() == told.path("households").path("refused").asInt(-1));
        return told;
    }

    private static boolean addsUp(JsonNode told, String of) {
        var counts = told.path(of);
        var sum =
                counts.path("created").asInt(0)
                        + counts.path("updated").asInt(0)
                        + counts.path("unchanged").asInt(0)
                        + counts.path("refused").asInt(0);
        return sum > 0 && sum == told.path("totals").path(of).asInt(-1);
    }

    /// Every rule of the pack, on the last day of the ledger; kept, so that the filing carries it.
    JsonNode decide(Path book) throws IOException {
        var words = words("decide", "--book", book, "--pack", sample.pack(), "--keep");
        words.addAll(List.of("--on", sample.on()));
        var told = step("decide", words).json();
        checks.add("cli.demo.decided", told.path("rules").size() > 0 && explained(told));
        return told;
    }

    /// Nobody is left without a reason: what is open says what is missing, and all say why.
    private static boolean explained(JsonNode told) {
        for (var decision : told.path("decisions")) {
            var open = decision.path("outcome").asString("").equals("undetermined");
            var named = decision.path("missing").size() > 0 || !decision.path("error").isNull();
            if ((open && !named) || decision.path("because").path("parts").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// What the pack proposes for the year, written into the ledger.
    JsonNode plan(Path book) throws IOException {
        var words = words("plan", "--book", book, "--pack", sample.pack(), "--adopt");
        words.addAll(List.of("--year", sample.on().getYear()));
        var told = step("plan", words).json();
        checks.add("cli.demo.planned", told.path("adopted").asInt(0) > 0 && addsUp(told));
        return told;
    }

    /// Every line has its clause, and the funds give what the lines get.
    private static boolean addsUp(JsonNode plan) {
        long planned = 0;
        for (var household : plan.path("households")) {
            for (var line : household.path("measures")) {
                if (line.path("clauses").isEmpty() || line.path("why").asString("").isEmpty()) {
                    return false;
                }
                planned += line.path("amountFen").asLong(0);
            }
        }
        long used = 0;
        for (var fund : plan.path("funds")) {
            used += fund.path("usedFen").asLong(0);
        }
        return planned == used && planned == plan.path("objective").path("value").asLong(-1);
    }

    /// The register of the village, the card of its first household, and the plan sheets.
    List<Path> print(Path book) throws IOException {
        var first = dump("village", book).json().at("/villages/0/households/0/no").asString("");
        return List.of(
                print("village-register", words("register", "R02", "--book", book)),
                print(
                        "household-card",
                        words("register", "R01", "--book", book, "--household", first)),
                print("plan-sheets", planSheets(book)));
    }

    private List<Object> planSheets(Path book) {
        var words = words("register", "PLAN", "--book", book, "--pack", sample.pack());
        words.addAll(List.of("--year", sample.on().getYear()));
        return words;
    }

    private Path print(String name, List<Object> words) throws IOException {
        var pdf = folder.resolve(name + ".pdf");
        words.addAll(List.of("--out", pdf));
        var printed = step(name, words);
        checks.add("cli.demo.printed", printed.is(Exit.DONE) && Files.exists(pdf));
        return pdf;
    }

    /// Into the folder, under the name that filings have.
    Path file(Path book) throws IOException {
        var words = words("file", "--book", book, "--out", folder);
        words.addAll(List.of("--filing-password-file", filingPassword));
        var filed = step("file", words);
        checks.add("cli.demo.filed", filed.is(Exit.DONE));
        return Path.of(filed.json().path("file").asString(""));
    }

    /// Twice, because the second time must change nothing.
    void receive(Path book, Path filing) throws IOException {
        var once = received("receive", book, filing);
        checks.add(
                "cli.demo.arrived",
                once.path("accepted").asBoolean(false)
                        && once.path("waiting").asInt(-1) == 0
                        && once.path("new").asInt(-1) == once.path("changes").asInt(-2));
        var again = received("receive-again", book, filing);
        checks.add(
                "cli.demo.twice",
                again.path("accepted").asBoolean(false) && again.path("new").asInt(-1) == 0);
    }

    private JsonNode received(String report, Path book, Path filing) throws IOException {
        var words = words("receive", "--book", book, filing);
        words.addAll(List.of("--filing-password-file", filingPassword));
        return step(report, words).json().at("/files/0");
    }

    /// @return the digest of the village's ledger
    String compare(Path village, Path county) throws IOException {
        var here = dump("village", village);
        var there = dump("county", county);
        checks.add("cli.demo.equal", Arrays.equals(here.told(), there.told()));
        var digest = digest("village", village);
        checks.add("cli.demo.digests", digest.equals(digest("county", county)));
        return digest;
    }

    private Step dump(String name, Path book) throws IOException {
        return step("dump-" + name, words("dump", "--book", book));
    }

    private String digest(String name, Path book) throws IOException {
        return step("digest-" + name, words("dump", "--digest", "--book", book))
                .json()
                .path("digest")
                .asString("");
    }

    void verify(String name, Path book) throws IOException {
        var verified = step("verify-" + name, words("verify", "--book", book));
        checks.add("cli.demo.verified", verified.is(Exit.DONE));
    }

    /// A step of another part of the journey.
    JsonNode given(String report, Object... words) throws IOException {
        return step(report, words(words)).json();
    }

    Path folder() {
        return folder;
    }

    private Step step(String report, List<Object> words) throws IOException {
        return journey.step(report, words.toArray());
    }

    private static List<Object> words(Object... words) {
        return new ArrayList<>(List.of(words));
    }
}
