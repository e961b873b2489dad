package cn.cunce.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Pages as a person types them: `1-3,7`. Nothing typed means all.
final class PageRange {

    private static final Pattern APART = Pattern.compile("[\\s,，、;；]+");
    private static final Pattern PART = Pattern.compile("(\\d{1,6})(?:[-—–~～](\\d{1,6}))?");

    /// In the order typed, each once.
    ///
    /// @param pages how many there are
    /// @return empty where it cannot be understood, or a page is not there
    static Optional<List<Integer>> of(String typed, int pages) {
        if (typed.isBlank()) {
            return Optional.of(IntStream.rangeClosed(1, pages).boxed().toList());
        }
        var wanted = new ArrayList<Integer>();
        for (var word : APART.split(typed.strip())) {
            var part = PART.matcher(word);
            if (!part.matches()) {
                return Optional.empty();
            }
            var from = Integer.parseInt(part.group(1));
            var to = Optional.ofNullable(part.group(2)).map(Integer::parseInt).orElse(from);
            if (from < 1 || to < from || to > pages) {
                return Optional.empty();
            }
            IntStream.rangeClosed(from, to).forEach(wanted::add);
        }
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(wanted.stream().distinct().toList());
    }

    private PageRange() {}
}
