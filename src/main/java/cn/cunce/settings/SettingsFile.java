package cn.cunce.settings;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import cn.cunce.settings.Settings.KnownBook;
import cn.cunce.settings.Settings.Theme;
import cn.cunce.settings.Settings.Window;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// Keeps the settings in `settings.properties` of one folder.
///
/// Settings are a comfort: a file that cannot be read gives the initial ones, and losing a write
/// loses no work.
public final class SettingsFile {

    private static final String REMEMBERED = "remembered.";

    private final Path file;

    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.properties");
    }

    public Settings read() {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
            return meant(lines);
        } catch (IOException | IllegalArgumentException | DateTimeParseException _) {
            return Settings.INITIAL;
        }
    }

    /// Writes beside the old file, and moves over it.
    public Settings write(Settings settings) throws IOException {
        var text = new StringWriter();
        written(settings).store(text, null);
        Files.createDirectories(file.getParent());
        var beside = Files.createTempFile(file.getParent(), "settings", ".part");
        Files.writeString(beside, text.toString());
        Files.move(beside, file, ATOMIC_MOVE, REPLACE_EXISTING);
        return settings;
    }

    private static Settings meant(Properties lines) {
        var initial = Settings.INITIAL;
        var window =
                new Window(
                        number(lines, "window.width", initial.window().widthPx()),
                        number(lines, "window.height", initial.window().heightPx()),
                        Boolean.parseBoolean(lines.getProperty("window.maximised")));
        return new Settings(
                books(lines),
                Theme.valueOf(lines.getProperty("theme", initial.theme().name())),
                number(lines, "font.percent", initial.fontPercent()),
                window,
                remembered(lines));
    }

    private static Map<String, String> remembered(Properties lines) {
        return lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(REMEMBERED))
                .collect(
                        Collectors.toMap(
                                name -> name.substring(REMEMBERED.length()), lines::getProperty));
    }

    private static int number(Properties lines, String key, int otherwise) {
        return Integer.parseInt(lines.getProperty(key, String.valueOf(otherwise)));
    }

    private static List<KnownBook> books(Properties lines) {
        var books = new ArrayList<KnownBook>();
        for (var i = 0; lines.containsKey("book." + i + ".folder"); i++) {
            var book = "book." + i + ".";
            books.add(
                    new KnownBook(
                            Path.of(lines.getProperty(book + "folder")),
                            lines.getProperty(book + "name", ""),
                            lines.getProperty(book + "tier", "village"),
                            Instant.parse(lines.getProperty(book + "opened", ""))));
        }
        return books;
    }

    private static Properties written(Settings settings) {
        var lines = new Properties();
        lines.setProperty("theme", settings.theme().name());
        lines.setProperty("font.percent", String.valueOf(settings.fontPercent()));
        lines.setProperty("window.width", String.valueOf(settings.window().widthPx()));
        lines.setProperty("window.height", String.valueOf(settings.window().heightPx()));
        lines.setProperty("window.maximised", String.valueOf(settings.window().maximised()));
        settings.remembered().forEach((name, value) -> lines.setProperty(REMEMBERED + name, value));
        for (var i = 0; i < settings.books().size(); i++) {
            var known = settings.books().get(i);
            lines.setProperty("book." + i + ".folder", known.folder().toString());
            lines.setProperty("book." + i + ".name", known.name());
            lines.setProperty("book." + i + ".tier", known.tier());
            lines.setProperty("book." + i + ".opened", known.opened().toString());
        }
        return lines;
    }
}
