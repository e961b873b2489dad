package cn.cunce.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Names of places by their code. Divisions change every year: a code that is not here is no
/// mistake.
final class Divisions {

    private static final int TOWN = 9;
    private static final int COUNTY = 6;
    private static final int PROVINCE = 2;

    private Divisions() {}

    /// The name of a place and of those above it up to the county, the nearest first; what is not
    /// known is left out.
    static List<String> names(String code) {
        var names = new ArrayList<String>();
        if (code.length() > TOWN) {
            village(code).ifPresent(names::add);
        }
        for (var digits : List.of(TOWN, COUNTY)) {
            if (code.length() >= digits) {
                find(Shipped.divisions("divisions.tsv"), code.substring(0, digits))
                        .ifPresent(names::add);
            }
        }
        return names;
    }

    private static Optional<String> village(String code) {
        var file = "villages-" + code.substring(0, PROVINCE) + ".tsv.gz";
        return find(Shipped.divisions(file).map(Divisions::unpacked), code);
    }

    private static InputStream unpacked(InputStream packed) {
        try {
            return new GZIPInputStream(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> find(Optional<InputStream> lines, String code) {
        return lines.flatMap(stream -> find(stream, code + "\t"));
    }

    private static Optional<String> find(InputStream stream, String start) {
        var characters = new InputStreamReader(stream, StandardCharsets.UTF_8);
        try (var lines = new BufferedReader(characters)) {
            return lines.lines()
                    .filter(line -> line.startsWith(start))
                    .findFirst()
                    .map(line -> line.substring(start.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
