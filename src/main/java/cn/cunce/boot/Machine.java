package cn.cunce.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The machine that the program runs on: what it is called, who is logged in, and where the
/// program may keep what is no book.
public final class Machine {

    /// Another folder than the usual one, for machines that several people share.
    private static final String HOME = "CUNCE_HOME";

    private static final Path MACHINE_ID = Path.of("/etc/machine-id");

    private final Map<String, String> environment;

    public Machine(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /// By which a copied book notices that it is at home elsewhere.
    public String name() {
        return variable("COMPUTERNAME").or(Machine::id).or(() -> variable("HOSTNAME")).orElse("");
    }

    public String account() {
        return System.getProperty("user.name", "");
    }

    /// Settings and logs.
    public Path folder() {
        return variable(HOME).map(Path::of).orElseGet(this::usualFolder);
    }

    public Path logs() {
        return folder().resolve("logs");
    }

    private Path usualFolder() {
        var home = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return variable("LOCALAPPDATA").map(Path::of).orElse(home).resolve("Cunce");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Cunce");
        }
        var data = variable("XDG_DATA_HOME").map(Path::of);
        return data.orElse(home.resolve(".local/share")).resolve("cunce");
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static Optional<String> id() {
        try {
            return Optional.of(Files.readString(MACHINE_ID).strip()).filter(id -> !id.isEmpty());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
