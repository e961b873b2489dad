package cn.cunce.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.cunce.plan.Allocation.Claim;
import cn.cunce.plan.Allocation.Factor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void of_equal_remainders_the_larger_weight_then_the_smaller_code_gets_the_yuan() {
        assertThat(Allocation.byWeight(3, claims("C", 1, "B", 1, "A", 1, "D", 1)))
                .containsExactly(1L, 1L, 1L, 0L);
        assertThat(Allocation.byWeight(2, claims("A", 1, "B", 3))).containsExactly(0L, 2L);
    }

    @Test
    void a_factor_counts_by_its_percent_of_the_score() {
        var people = new Factor(60, List.of(new BigDecimal("2.5"), new BigDecimal("7.5")));
        var villages = new Factor(40, List.of(BigDecimal.TEN, BigDecimal.ZERO));

        assertThat(Allocation.byFactors(1000, List.of("A", "B"), List.of(people, villages)))
                .containsExactly(550L, 450L);
    }

    @Test
    void nothing_is_shared_out_by_weights_that_weigh_nothing() {
        assertThatThrownBy(() -> Allocation.byWeight(100, claims("A", 0, "B", 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Allocation.byWeight(100, claims("A", -1, "B", 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(50)
    void what_is_given_out_is_the_total_and_nobody_is_a_yuan_from_his_share(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var claims = new ArrayList<Claim>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            var weight = BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(4));
            claims.add(new Claim("U" + i, weight));
            sum = sum.add(weight);
        }
        var total = random.nextLong(1_000_000_000_000L);

        var yuan = Allocation.byWeight(total, claims);

        assertThat(yuan.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
        for (int i = 0; i < claims.size(); i++) {
            var share = BigDecimal.valueOf(total).multiply(claims.get(i).weight());
            var exact = share.divide(sum, MathContext.DECIMAL128);
            assertThat(BigDecimal.valueOf(yuan.get(i)).subtract(exact).abs())
                    .isLessThan(BigDecimal.ONE);
        }
    }

    private static List<Claim> claims(Object... codesAndWeights) {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < codesAndWeights.length; i += 2) {
            var weight = BigDecimal.valueOf((Integer) codesAndWeights[i + 1]);
            claims.add(new Claim((String) codesAndWeights[i], weight));
        }
        return claims;
    }
}
