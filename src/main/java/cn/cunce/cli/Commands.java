package cn.cunce.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// All commands by their names, with their descriptions in words.
final class Commands {

    static final String JSON = "--json";

    /// What stands before all commands, and what all of them understand.
    @Command(name = "cunce", description = "cli.about")
    static final class Root {

        @Option(names = JSON, scope = ScopeType.INHERIT, descriptionKey = "cli.option.json")
        private boolean json;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                scope = ScopeType.INHERIT,
                descriptionKey = "cli.option.help")
        private boolean help;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                descriptionKey = "cli.option.version")
        private boolean version;

        /// Whether the command is asked for one JSON object.
        boolean wantsJson() {
            return json;
        }
    }

    private final Desk desk;
    private final Services services;

    Commands(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
    }

    /// Fresh for one line of words: commands hold what they were given.
    CommandLine line() {
        var line = new CommandLine(new Root());
        byName().forEach(line::addSubcommand);
        line.setOut(new PrintWriter(desk.out(), true));
        line.setErr(new PrintWriter(desk.err(), true));
        line.setResourceBundle(desk.texts().bundle());
        line.getCommandSpec().version("cunce " + desk.version());
        describe(line);
        line.getSubcommands().values().forEach(this::describe);
        return line;
    }

    /// In the order in which a book is worked with.
    private Map<String, Callable<Outcome>> byName() {
        var open = services.open();
        var commands = new LinkedHashMap<String, Callable<Outcome>>();
        commands.put("new", new NewCommand(desk, services));
        commands.put("import", new ImportCommand(desk, services));
        commands.put("waiting", new WaitingCommand(desk, open));
        commands.put("undo", new UndoCommand(desk, open));
        commands.put("operations", new OperationsCommand(desk, open));
        commands.put("history", new HistoryCommand(desk, services));
        commands.put("find", new FindCommand(desk, open));
        commands.put("decide", new DecideCommand(desk, services));
        commands.put("decisions", new DecisionsCommand(desk, services));
        commands.put("answer", new AnswerCommand(desk, services));
        commands.put("plan", new PlanCommand(desk, services));
        commands.put("pack", new PackCommand(desk, services));
        commands.put("register", new RegisterCommand(desk, services));
        commands.put("file", new FileCommand(desk, services));
        commands.put("receive", new ReceiveCommand(desk, services));
        commands.put("receipt", new ReceiptCommand(desk, services));
        commands.put("conflicts", new ConflictsCommand(desk, open));
        commands.put("resolve", new ResolveCommand(desk, services));
        commands.put("devices", new DevicesCommand(desk, open));
        commands.put("enroll", new EnrollCommand(desk, open));
        commands.put("revoke", new RevokeCommand(desk, open));
        commands.put("dump", new DumpCommand(desk, open));
        commands.put("verify", new VerifyCommand(desk, open));
        commands.put("compact", new CompactCommand(desk, open));
        commands.put("backup", new BackupCommand(desk, open));
        commands.put("backups", new BackupsCommand(desk));
        commands.put("restore", new RestoreCommand(desk, services.restore()));
        commands.put("demo", new DemoCommand(desk, services));
        return commands;
    }

    /// Annotations carry keys; people read sentences.
    private void describe(CommandLine line) {
        var usage = line.getCommandSpec().usageMessage();
        usage.description(desk.text(usage.description()[0]));
    }
}
