package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.policy.PackReader.Result.Read;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A number of a pack that could be another without any case noticing is not proved: somebody
/// mistyped it, or it is read nowhere.
class EveryNumberMattersTest {

    private final PackTester tester = new PackTester(Packs.CODES, Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"cs", "gz_xs", "gz_gg", "gs", "sd"})
    void a_case_notices_when_a_parameter_is_changed_a_little(String id) {
        var read = Packs.shipped(id);
        var unnoticed = new TreeSet<>(PackChecks.readParameters(read.pack()));
        unnoticed.removeIf(key -> isNoticed(read, key));

        assertThat(tester.cases(read).failed()).as("unchanged").isEmpty();
        assertThat(unnoticed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs", "gz_xs", "gz_gg", "gs", "sd"})
    void a_parameter_is_read_by_a_rule_or_said_to_be_read_later(String id) {
        var read = Packs.shipped(id);
        var unread = new TreeSet<>(read.pack().parameters().keySet());
        unread.removeAll(PackChecks.readParameters(read.pack()));
        unread.removeAll(PackChecks.parametersOfProcedures(read.pack()));
        var later = new TreeSet<>(read.proof().readsLater().keySet());
        later.removeAll(PackChecks.parametersOfProcedures(read.pack()));

        assertThat(unread).isEqualTo(later);
    }

    private boolean isNoticed(Read read, String key) {
        return Stream.of(1, -1)
                .anyMatch(step -> !tester.cases(read, new Nudge(key, step)).failed().isEmpty());
    }
}
