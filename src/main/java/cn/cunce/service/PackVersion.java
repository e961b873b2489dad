package cn.cunce.service;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.PackIssuer;
import cn.cunce.policy.PackFiles;
import cn.cunce.policy.PackReader.Result;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// One version of a pack as it was read.
///
/// @param files its texts and those of the packs it builds on
/// @param issuer who has signed it; empty for what is shipped
record PackVersion(String id, PackFiles files, Result result, Optional<PackIssuer> issuer) {

    /// By the numbers in their names: 1.9 before 1.10; before all those of strangers.
    private static final Comparator<PackVersion> OLDEST_FIRST =
            Comparator.comparing(PackVersion::checked)
                    .thenComparing(PackVersion::version, PackVersion::compare);

    static final Comparator<PackVersion> NEWEST_FIRST = OLDEST_FIRST.reversed();

    Optional<Pack> pack() {
        return result instanceof Result.Read read ? Optional.of(read.pack()) : Optional.empty();
    }

    /// Whether it is known who it comes from.
    boolean checked() {
        return issuer.filter(by -> by.state() != PackIssuer.State.CHECKED).isEmpty();
    }

    boolean covers(LocalDate on) {
        return pack().filter(pack -> pack.inForce().covers(on)).isPresent();
    }

    String digest() {
        return pack().map(Pack::digest).orElse("");
    }

    String version() {
        return pack().map(Pack::version).orElse("");
    }

    private static int compare(String one, String other) {
        var mine = one.split("[.+_-]", -1);
        var yours = other.split("[.+_-]", -1);
        for (var at = 0; at < Math.min(mine.length, yours.length); at++) {
            var order = comparePart(mine[at], yours[at]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.length, yours.length);
    }

    private static int comparePart(String one, String other) {
        var numbers = one.matches("\\d{1,9}") && other.matches("\\d{1,9}");
        return numbers
                ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                : one.compareTo(other);
    }
}
