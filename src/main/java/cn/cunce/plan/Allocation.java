package cn.cunce.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Shares whole yuan out by weight, by the method of the largest remainder: everybody gets his
// exact
/// share rounded down, and those whose remainder is largest one yuan more, until nothing is left.
///
/// Of equal remainders the larger weight comes first, then the smaller code (in UTF-16 order). What
/// is given out is the total, to the yuan.
public final class Allocation {

    /// @param code of the unit
    /// @param weight not negative
    public record Claim(String code, BigDecimal weight) {}

    /// What counts in a score.
    ///
    /// @param percent of the score; all together are 100
    /// @param values of the units, in their order, not negative and not all zero
    public record Factor(long percent, List<BigDecimal> values) {
        public Factor {
            values = List.copyOf(values);
        }
    }

    /// Yuan of each unit, in the order of the claims.
    ///
    /// @throws IllegalArgumentException for a negative weight, or if all are zero
    public static List<Long> byWeight(long yuan, List<Claim> claims) {
        var weights = whole(claims.stream().map(Claim::weight).toList());
        return shared(yuan, claims.stream().map(Claim::code).toList(), weights);
    }

    /// The score of a unit is the sum of its part of each factor, weighed by percent.
    ///
    /// @throws IllegalArgumentException for a negative value, or a factor that is zero everywhere
    public static List<Long> byFactors(long yuan, List<String> codes, List<Factor> factors) {
        return shared(yuan, codes, scores(codes.size(), factors));
    }

    /// Scores over one common denominator, so that nothing is rounded.
    private static List<BigInteger> scores(int units, List<Factor> factors) {
        var values = factors.stream().map(factor -> whole(factor.values())).toList();
        var sums = values.stream().map(Allocation::sum).toList();
        var scores = new ArrayList<BigInteger>();
        for (int unit = 0; unit < units; unit++) {
            var score = BigInteger.ZERO;
            for (int i = 0; i < factors.size(); i++) {
                var part = values.get(i).get(unit).multiply(others(sums, i));
                score = score.add(part.multiply(BigInteger.valueOf(factors.get(i).percent())));
            }
            scores.add(score);
        }
        return scores;
    }

    private static BigInteger others(List<BigInteger> sums, int without) {
        return IntStream.range(0, sums.size())
                .filter(i -> i != without)
                .mapToObj(sums::get)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /// In proportion as they were, but without decimals.
    private static List<BigInteger> whole(List<BigDecimal> numbers) {
        var decimals = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var scale = Math.max(decimals, 0);
        return numbers.stream().map(each -> each.setScale(scale).unscaledValue()).toList();
    }

    private static BigInteger sum(List<BigInteger> numbers) {
        var sum = numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() <= 0 || numbers.stream().anyMatch(each -> each.signum() < 0)) {
            throw new IllegalArgumentException("weights: " + numbers);
        }
        return sum;
    }

    private static List<Long> shared(long yuan, List<String> codes, List<BigInteger> weights) {
        var sum = sum(weights);
        var parts =
                weights.stream()
                        .map(weight -> weight.multiply(BigInteger.valueOf(yuan)))
                        .map(each -> each.divideAndRemainder(sum))
                        .toList();
        var given = parts.stream().mapToLong(part -> part[0].longValueExact()).sum();
        var lucky = lucky(yuan - given, parts, weights, codes);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i)[0].longValueExact() + (lucky.contains(i) ? 1 : 0))
                .toList();
    }

    /// Who gets one yuan more.
    private static Set<Integer> lucky(
            long left, List<BigInteger[]> parts, List<BigInteger> weights, List<String> codes) {
        Comparator<Integer> byRemainder = Comparator.comparing(i -> parts.get(i)[1]);
        Comparator<Integer> byWeight = Comparator.comparing(weights::get);
        Comparator<Integer> order =
                byRemainder.thenComparing(byWeight).reversed().thenComparing(codes::get);
        return new HashSet<>(
                IntStream.range(0, parts.size()).boxed().sorted(order).limit(left).toList());
    }

    private Allocation() {}
}
