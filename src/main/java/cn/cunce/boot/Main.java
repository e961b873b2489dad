package cn.cunce.boot;

import cn.cunce.cli.Desk;
import cn.cunce.service.Surroundings;
import cn.cunce.service.Surroundings.Hardness;
import cn.cunce.text.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;

/// Where the program starts: words are a command, none open the window.
public final class Main {

    /// As of a command that was not given as it must be.
    private static final int NO_DISPLAY = 2;

    public static void main(String[] words) {
        // whatever the machine's own encoding is: what is read by programs is UTF-8
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        if (words.length == 0) {
            window();
        } else {
            System.exit(command(words));
        }
    }

    /// The toolkit says so where there is no display to open a window on.
    private static void window() {
        try {
            Application.launch(App.class);
        } catch (UnsupportedOperationException _) {
            System.err.println(Texts.chinese().of("cli.noDisplay"));
            System.exit(NO_DISPLAY);
        }
    }

    /// No window is begun, and no class of its toolkit is loaded.
    private static int command(String[] words) {
        var machine = new Machine(System.getenv());
        var desk =
                new Desk(
                        System.out,
                        System.err,
                        name -> Optional.ofNullable(System.getenv(name)).orElse(""),
                        machine.account(),
                        machine.logs(),
                        version(),
                        Texts.chinese());
        var surroundings = new Surroundings(Clock.systemUTC(), machine.name(), Hardness.USUAL);
        return CommandHouse.commands(desk, surroundings).run(words);
    }

    /// As the jar says; classes that were just compiled have none.
    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("-");
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    private Main() {}
}
