package cn.cunce.boot;

import cn.cunce.job.CrashCode;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What nobody expected: logged once for each code, and shown with the code, so that a telephone
/// call can name it. Work goes on.
final class Crash implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Crash.class);

    private final Messages messages;
    private final Executor window;
    private final Set<String> logged = new HashSet<>();

    /// @param window runs what touches the window
    Crash(Messages messages, Executor window) {
        this.messages = messages;
        this.window = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        tell(thrown);
    }

    void tell(Throwable thrown) {
        var code = CrashCode.of(thrown);
        logOnce(code, thrown);
        window.execute(() -> messages.say(Message.of(Level.MUST, "shell.crashed", code)));
    }

    private synchronized void logOnce(String code, Throwable thrown) {
        if (logged.add(code)) {
            LOG.error("unexpected {}", code, thrown);
        }
    }
}
