package cn.cunce.plan;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Entitlement;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// Offers and tasks for tests of planning, by hand and by lot.
final class PlanSketch {

    static final Explanation BECAUSE =
            new Explanation(
                    Explanation.Kind.ALL,
                    "",
                    "",
                    "",
                    0,
                    Optional.of(Verdict.YES),
                    Optional.empty(),
                    "",
                    List.of(),
                    List.of(),
                    List.of());

    static Measure measure(String id, int priority, String fund, String... excludes) {
        return new Measure(
                id,
                "措施" + id,
                "0110",
                "",
                List.of("CS-8"),
                fund,
                List.of(),
                List.of(),
                Optional.empty(),
                new Expr.Constant(0L),
                Optional.empty(),
                List.of(excludes),
                priority,
                "户");
    }

    static Entitlement offer(Measure measure, long yuan) {
        return offer(measure, Verdict.YES, Optional.of(yuan(yuan)), List.of());
    }

    static Entitlement offer(
            Measure measure, Verdict eligible, Optional<Money> amount, List<String> missing) {
        return new Entitlement(
                measure, eligible, amount, missing, List.of("01"), List.of(), false, BECAUSE);
    }

    static Candidate household(int number, long incomeYuan, Entitlement... offers) {
        return household(number, Optional.of(yuan(incomeYuan)), offers);
    }

    static Candidate household(int number, Optional<Money> income, Entitlement... offers) {
        return new Candidate(subject(number), income, Limit.NONE, List.of(offers), List.of());
    }

    static Subject subject(int number) {
        return new Subject(
                Subject.Kind.HOUSEHOLD,
                new RecordId(Entity.HOUSEHOLD, "522799203204", new UUID(0, number)),
                String.format("%03d", number),
                "户主" + number);
    }

    static FundLimit fund(String key, long yuan) {
        return new FundLimit(key, "资金" + key, Limit.of(yuan(yuan)));
    }

    static PlanTask task(List<FundLimit> funds, Candidate... candidates) {
        return new PlanTask("cs", "1", 2017, List.of(candidates), funds, Map.of());
    }

    static Money yuan(long yuan) {
        return new Money(yuan * 100);
    }

    /// A village with more wishes than money, where many measures exclude each other.
    static PlanTask random(Random random) {
        var funds =
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(n -> new FundLimit("f" + n, "资金" + n, limit(random, 20_000)))
                        .toList();
        var measures =
                IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(n -> measure(n, funds.size(), random))
                        .toList();
        var most = new HashMap<String, Limit>();
        measures.forEach(measure -> most.put(measure.id(), limit(random, 8_000)));
        var candidates =
                IntStream.range(0, random.nextInt(20))
                        .mapToObj(n -> candidate(n, measures, random))
                        .toList();
        return new PlanTask("cs", "1", 2017, candidates, funds, most);
    }

    private static Limit limit(Random random, int mostYuan) {
        return switch (random.nextInt(8)) {
            case 0 -> Limit.NONE;
            case 1 -> Limit.unknown(List.of("param.cap"));
            default -> Limit.of(new Money(random.nextInt(mostYuan * 100)));
        };
    }

    private static Measure measure(int number, int funds, Random random) {
        var excluded = "m" + random.nextInt(6);
        return measure(
                "m" + number,
                random.nextInt(3),
                "f" + random.nextInt(funds),
                excluded.equals("m" + number) ? "m9" : excluded);
    }

    private static Candidate candidate(int number, List<Measure> measures, Random random) {
        var offers = new ArrayList<Entitlement>();
        for (var measure : measures) {
            if (random.nextBoolean()) {
                offers.add(offer(measure, random));
            }
        }
        var income =
                random.nextInt(4) == 0
                        ? Optional.<Money>empty()
                        : Optional.of(yuan(random.nextInt(5) * 1000));
        var open = random.nextInt(10) == 0 ? List.of("household.mainCause") : List.<String>of();
        return new Candidate(subject(number), income, limit(random, 6_000), offers, open);
    }

    private static Entitlement offer(Measure measure, Random random) {
        var amount = Optional.of(new Money(random.nextInt(300_000)));
        return switch (random.nextInt(8)) {
            case 0 -> offer(measure, Verdict.NO, Optional.empty(), List.of());
            case 1 ->
                    offer(measure, Verdict.UNDETERMINED, amount, List.of("household.isRegistered"));
            case 2 -> offer(measure, Verdict.YES, Optional.empty(), List.of("param.amount"));
            case 3 -> offer(measure, Verdict.YES, Optional.of(Money.ZERO), List.of());
            default -> offer(measure, Verdict.YES, amount, List.of());
        };
    }

    private PlanSketch() {}
}
