package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/// What the packs promise of themselves, and what is published of them.
class PackTesterTest {

    private final PackTester tester = new PackTester(Packs.CODES);

    @ParameterizedTest
    @MethodSource("cn.cunce.policy.Packs#ids")
    void a_pack_keeps_what_its_cases_promise(String id) {
        var report = tester.cases(Packs.shipped(id));

        assertThat(report.failed()).isEmpty();
        assertThat(report.cases()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("cn.cunce.policy.Packs#ids")
    void whoever_reads_a_pack_learns_of_parameters_that_nothing_reads(String id) {
        assertThat(Packs.shipped(id).notes()).isEqualTo(List.of());
    }
}
