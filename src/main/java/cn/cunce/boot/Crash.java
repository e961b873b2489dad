package cn.cunce.boot;

import cn.cunce.job.CrashReport;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What nobody expected: logged once for each code, and shown with the code, so that a telephone
/// call can name it. Work goes on.
final class Crash implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Crash.class);

    private final Messages messages;
    private final Executor window;
    private final Path logs;
    private final Consumer<Path> showing;
    private final Set<String> logged = new HashSet<>();

    /// @param window runs what touches the window
    /// @param logs where reports are put
    /// @param showing shows a folder with the system's own file manager
    Crash(Messages messages, Executor window, Path logs, Consumer<Path> showing) {
        this.messages = messages;
        this.window = window;
        this.logs = logs;
        this.showing = showing;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        tell(thrown);
    }

    void tell(Throwable thrown) {
        var report = CrashReport.write(thrown, logs);
        logOnce(report.code(), thrown);
        window.execute(() -> messages.say(said(report)));
    }

    private Message said(CrashReport report) {
        return report.file()
                .map(
                        file ->
                                Message.of(
                                                Level.MUST,
                                                "shell.crashLogged",
                                                report.code(),
                                                file.getFileName())
                                        .with("shell.openLogs", () -> showing.accept(logs)))
                .orElseGet(() -> Message.of(Level.MUST, "shell.crashed", report.code()));
    }

    private synchronized void logOnce(String code, Throwable thrown) {
        if (logged.add(code)) {
            LOG.error("unexpected {}", code, thrown);
        }
    }
}
