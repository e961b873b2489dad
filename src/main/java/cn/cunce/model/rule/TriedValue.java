package cn.cunce.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A value that a parameter might have, to see what would come of it (试调).
///
/// @param key of the parameter, without `param.`
/// @param year only of that year; empty for as long as the value of the day of the question holds
/// @param text of the value, as packs write it: money in 元, percentages without their sign
public record TriedValue(String key, Optional<Integer> year, String text) {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\s*(?:param\\.)?([a-zA-Z0-9_.]+)\\s*=\\s*(.*?)\\s*(?:@(\\d{4}))?\\s*");

    private static final Pattern BETWEEN = Pattern.compile(",(?=\\s*[a-zA-Z0-9_.]+\\s*=)");

    /// One or several that are tried together: `KEY=VALUE`, `KEY=VALUE@2017`, commas between.
    ///
    /// @return empty where a part is written otherwise
    public static Optional<List<TriedValue>> parse(String written) {
        var values = new ArrayList<TriedValue>();
        for (var part : BETWEEN.split(written)) {
            var match = FORM.matcher(part);
            if (!match.matches()) {
                return Optional.empty();
            }
            var year = Optional.ofNullable(match.group(3)).map(Integer::valueOf);
            values.add(new TriedValue(match.group(1), year, match.group(2)));
        }
        return Optional.of(List.copyOf(values));
    }

    /// As `parse` reads it.
    @Override
    public String toString() {
        return key + "=" + text + year.map(one -> "@" + one).orElse("");
    }
}
