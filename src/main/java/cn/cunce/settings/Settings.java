package cn.cunce.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a person chose, and what the program remembers between two starts.
///
/// @param books opened last, the last first, at most [#MOST_BOOKS]
/// @param fontPercent 字号, from 90 to 150
/// @param remembered small choices of the screens by their names: columns, widths, filters
public record Settings(
        List<KnownBook> books,
        Theme theme,
        int fontPercent,
        Window window,
        Map<String, String> remembered) {

    public static final int MOST_BOOKS = 10;
    public static final int LEAST_PERCENT = 90;
    public static final int MOST_PERCENT = 150;
    public static final Settings INITIAL =
            new Settings(List.of(), Theme.LIGHT, 100, new Window(1366, 728, false), Map.of());

    public enum Theme {
        LIGHT,
        DARK,
        /// As the system of the machine is.
        SYSTEM
    }

    /// Size of the window in logical pixels.
    public record Window(int widthPx, int heightPx, boolean maximised) {}

    /// A book that was opened here.
    ///
    /// @param tier `village`, `township` or `county`
    public record KnownBook(Path folder, String name, String tier, Instant opened) {}

    public Settings {
        books = books.stream().limit(MOST_BOOKS).toList();
        remembered = Map.copyOf(remembered);
        fontPercent = Math.clamp(fontPercent, LEAST_PERCENT, MOST_PERCENT);
    }

    /// With this book as the last one opened.
    public Settings opened(KnownBook book) {
        var others = books.stream().filter(known -> !known.folder().equals(book.folder()));
        return new Settings(
                Stream.concat(Stream.of(book), others).toList(),
                theme,
                fontPercent,
                window,
                remembered);
    }

    public Settings with(Theme chosen) {
        return new Settings(books, chosen, fontPercent, window, remembered);
    }

    public Settings withFontPercent(int percent) {
        return new Settings(books, theme, percent, window, remembered);
    }

    public Settings with(Window left) {
        return new Settings(books, theme, fontPercent, left, remembered);
    }

    /// With a small choice, which an empty value forgets.
    public Settings remembering(String name, String value) {
        var now = new HashMap<>(remembered);
        now.put(name, value);
        now.values().removeIf(String::isEmpty);
        return new Settings(books, theme, fontPercent, window, now);
    }
}
