package cn.cunce.cli;

import cn.cunce.TickingClock;
import cn.cunce.boot.CommandHouse;
import cn.cunce.service.Surroundings;
import cn.cunce.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A terminal in a test: gives words to the real command line over real books, and reads what comes
/// back.
final class Terminal {

    static final String PASSWORD = "枫香坪村的册子口令";

    /// What a command left.
    record Answer(int exit, String out, String err) {

        /// @throws AssertionError unless standard output is exactly one object
        JsonNode json() {
            var lines = out.lines().toList();
            if (lines.size() != 1) {
                throw new AssertionError("lines on standard output: " + out + "\n" + err);
            }
            return JsonMapper.shared().readTree(lines.getFirst());
        }
    }

    private final Path folder;
    private final UnaryOperator<String> environment;
    private final Clock clock = new TickingClock("2018-12-31T00:00:00Z");

    Terminal(Path folder) {
        this(folder, name -> name.equals("CUNCE_PASSWORD") ? PASSWORD : "");
    }

    Terminal(Path folder, UnaryOperator<String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path passwordFile(String name, String password) throws IOException {
        return Files.writeString(file(name), password + "\n");
    }

    /// Words with blanks between them; what has blanks itself is given as one of several.
    Answer run(String words, Object... more) {
        var all = new ArrayList<String>(List.of(words.split(" ")));
        Arrays.stream(more).map(Object::toString).forEach(all::add);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var desk =
                new Desk(
                        stream(out),
                        stream(err),
                        environment,
                        "石敏",
                        folder.resolve("logs"),
                        "test",
                        Texts.chinese());
        var surroundings = new Surroundings(clock, "terminal", Surroundings.Hardness.LIGHT);
        var exit = CommandHouse.commands(desk, surroundings).run(all.toArray(String[]::new));
        return new Answer(exit, text(out), text(err));
    }

    /// A new book of a village, with its folder.
    Path village(String name) {
        var book = file(name);
        var made =
                run(
                        "new --json --tier village --code 522700001001 --name 枫香坪村"
                                + " --above 松溪乡 --above 云岭县 --book",
                        book);
        if (made.exit() != 0) {
            throw new AssertionError(made);
        }
        return book;
    }

    /// A new, empty book of the county above.
    Path county(String name) {
        var book = file(name);
        var made = run("new --json --tier county --code 522700 --name 云岭县 --book", book);
        if (made.exit() != 0) {
            throw new AssertionError(made);
        }
        return book;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
