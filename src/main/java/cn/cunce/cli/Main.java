package cn.cunce.cli;

import cn.cunce.job.CrashReport;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: understands the words, has one command do its work, and prints what came of
/// it; with `--json` exactly one object, whatever happens.
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    /// What programs are told when nothing was done.
    private record Refusal(Problem refused) {
        record Problem(String code, String message) {}
    }

    /// What programs are told of a defect.
    private record Crash(Report crash) {
        record Report(String code, String log) {}
    }

    private final Desk desk;
    private final Commands commands;

    public Main(Desk desk, Services services) {
        this.desk = desk;
        this.commands = new Commands(desk, services);
    }

    /// @return the exit code: 0 done, 1 done in part or refused, 2 wrong usage, 3 a defect
    public int run(String... words) {
        var json = Arrays.asList(words).contains(Commands.JSON);
        try {
            return end(outcome(words), json).code();
        } catch (Exception | Error e) {
            return crashed(e, json).code();
        }
    }

    private Outcome outcome(String... words) throws Exception {
        var line = commands.line();
        try {
            var parsed = line.parseArgs(words);
            return CommandLine.executeHelpRequest(parsed) == null
                    ? outcome(parsed)
                    : new Outcome.Written();
        } catch (FileSystemException e) {
            return desk.refused("FILE_TROUBLE", String.valueOf(e.getMessage()));
        } catch (ParameterException e) {
            return misused(e);
        }
    }

    /// picocli's own sentences are English.
    private Outcome misused(ParameterException trouble) {
        var asked = Optional.ofNullable(trouble.getArgSpec());
        var written = Optional.ofNullable(trouble.getValue());
        if (asked.isPresent() && written.isPresent()) {
            var code = isDate(asked.get()) ? "DATE_MISTYPED" : "VALUE_MISTYPED";
            return desk.misused(code, word(asked.get()), written.get());
        }
        trouble.getCommandLine().usage(desk.err());
        return switch (trouble) {
            case UnmatchedArgumentException unknown ->
                    desk.misused("WORD_UNKNOWN", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                    desk.misused("WORD_MISSING", Main.words(missing.getMissing()));
            default -> desk.misused("WRONG_USAGE", String.valueOf(trouble.getValue()));
        };
    }

    private static boolean isDate(ArgSpec asked) {
        return Arrays.asList(asked.auxiliaryTypes()).contains(LocalDate.class);
    }

    private static String words(List<ArgSpec> missing) {
        return missing.stream().map(Main::word).collect(Collectors.joining(" "));
    }

    private static String word(ArgSpec asked) {
        return asked instanceof OptionSpec option ? option.longestName() : asked.paramLabel();
    }

    private Outcome outcome(ParseResult parsed) throws Exception {
        var last = parsed.asCommandLineList().getLast();
        if (last.getCommand() instanceof Callable<?> command
                && command.call() instanceof Outcome outcome) {
            return outcome;
        }
        last.usage(desk.err());
        return desk.misused("COMMAND_MISSING");
    }

    private Exit end(Outcome outcome, boolean json) {
        return switch (outcome) {
            case Outcome.Told(var exit, var object, var lines) -> {
                tell(object, lines, json);
                yield exit;
            }
            case Outcome.Refused(var exit, var code, var sentence) -> {
                desk.err().println(sentence);
                tell(new Refusal(new Refusal.Problem(code, sentence)), List.of(), json);
                yield exit;
            }
            case Outcome.Written _ -> Exit.DONE;
        };
    }

    private void tell(Object object, List<String> lines, boolean json) {
        if (json) {
            Json.print(object, desk.out());
        } else {
            lines.forEach(desk.out()::println);
        }
    }

    private Exit crashed(Throwable thrown, boolean json) {
        var report = CrashReport.write(thrown, desk.logs());
        var log = report.file().map(Object::toString).orElse("");
        LOG.error("crash {} {}", report.code(), log);
        desk.err().println(desk.text("cli.crash", report.code(), log));
        tell(new Crash(new Crash.Report(report.code(), log)), List.of(), json);
        return Exit.CRASHED;
    }
}
