package cn.cunce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// `demo`: the whole journey on the sample village, by the same commands that people give: its
/// tables come in, the policy decides it and plans for its households, its register and a card are
/// printed, its filing goes out and arrives at the county, and both ledgers are compared byte for
/// byte. Another village is decided three years one after the other.
@Command(description = "cli.demo.about")
final class DemoCommand implements Callable<Outcome> {

    /// @param agreed whether every check held
    /// @param filingPassword opens the filing in Excel or WPS; the village is fictional
    private record Demo(
            boolean agreed,
            String folder,
            String village,
            JsonNode households,
            JsonNode persons,
            JsonNode rules,
            JsonNode funds,
            List<DemoYears.Year> years,
            List<String> papers,
            String filing,
            String filingPassword,
            String digest,
            List<Held> checks) {}

    /// @param code for ever; `check` says the same in words
    private record Held(String code, String check, boolean ok) {}

    private static final String WORDS = "cli.demo.";

    private static final String BOOK_PASSWORD = "cunce-demo-book";
    private static final String FILING_PASSWORD = "cunce-demo-filing";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.demo.out")
    private Path out;

    private final Desk desk;
    private final Services services;

    DemoCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
    }

    @Override
    public Outcome call() throws IOException {
        var folder = new DemoFolder(out);
        if (!folder.prepare()) {
            return desk.refused("FOLDER_TAKEN", out);
        }
        var demo = walk();
        Files.write(folder.report(), Json.bytes(demo));
        return Outcome.of(demo.agreed(), demo, lines(demo));
    }

    private Demo walk() throws IOException {
        var sample = services.sample();
        var walk = new DemoWalk(out, journey(), sample, filingPassword());
        var village = walk.newBook("village", sample.village());
        var county = walk.newBook("county", sample.county());
        var imported = walk.takeIn(village);
        var decided = walk.decide(village);
        var planned = walk.plan(village);
        var papers = walk.print(village);
        var filing = walk.file(village);
        walk.receive(county, filing);
        var digest = walk.compare(village, county);
        walk.verify("village", village);
        walk.verify("county", county);
        var years = new DemoYears(walk, sample).walk();
        return new Demo(
                walk.checks().allHold(),
                out.toString(),
                sample.village().name(),
                imported.path("households"),
                imported.path("persons"),
                decided.path("rules"),
                planned.path("funds"),
                years,
                papers.stream().map(Path::toString).toList(),
                filing.toString(),
                FILING_PASSWORD,
                digest,
                walk.checks().list().stream().map(this::held).toList());
    }

    private Journey journey() {
        return new Journey(desk.withPassword(BOOK_PASSWORD), services, out);
    }

    private Path filingPassword() throws IOException {
        return Files.writeString(out.resolve("filing-password.txt"), FILING_PASSWORD + "\n");
    }

    private Held held(Checks.Check check) {
        var code = check.key().substring(WORDS.length());
        return new Held(code, desk.text(check.key()), check.ok());
    }

    private List<String> lines(Demo demo) {
        var lines = new ArrayList<String>();
        demo.checks().forEach(held -> lines.add((held.ok() ? "✓ " : "✗ ") + held.check()));
        lines.add(desk.text("cli.demo.left", demo.folder(), demo.filing(), FILING_PASSWORD));
        lines.add(demo.agreed() ? desk.text("cli.demo.agreed") : desk.text("cli.demo.differs"));
        return lines;
    }
}
