package cn.cunce.policy;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import cn.cunce.policy.ExpressionReader.Want;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A pack with random definitions and rules, read by CEL as any pack is.
///
/// @param sources the text of each definition (`def.x`) and rule, for the message of a failure
/// @param types what its definitions come to
record RandomPack(
        Pack pack,
        Map<String, String> sources,
        Map<String, RuleText> rules,
        Map<String, ValueType> types) {

    /// One rule, as a pack writes it.
    record RuleText(Optional<String> contradicts, Optional<String> applies, List<WordText> words) {}

    /// One of its words.
    record WordText(String result, String when, Optional<String> amount, boolean yes) {}

    static final LocalDate ON = LocalDate.of(2017, 12, 31);

    private static final int DEPTH = 4;

    static RandomPack of(long seed, int rules, Subject.Kind subject) {
        return new Writer(new Random(seed), subject).pack(rules);
    }

    /// Values of 2016 and 2017, or of 2017 alone: other years have none.
    static Map<String, Parameter> parameters() {
        var all = new LinkedHashMap<String, Parameter>();
        add(all, "line", Parameter.Type.MONEY, new Money(360_000), new Money(400_000));
        add(all, "years", Parameter.Type.COUNT, 1L, 2L);
        add(all, "back", Parameter.Type.COUNT, -1L, -1L);
        add(all, "limit", Parameter.Type.PERCENT, new BigDecimal("30"), new BigDecimal("33.3333"));
        add(all, "factor", Parameter.Type.DECIMAL, new BigDecimal("1.5"), new BigDecimal("0.75"));
        add(
                all,
                "deadline",
                Parameter.Type.DATE,
                LocalDate.of(2016, 2, 29),
                LocalDate.of(2017, 6, 30));
        add(all, "strict", Parameter.Type.YES_NO, false, true);
        add(
                all,
                "groups",
                new Parameter.Type.Coded("ethnicity", false),
                List.of("01"),
                List.of("02", "03"));
        add(
                all,
                "able",
                new Parameter.Type.Coded("labour_ability", false),
                List.of("01"),
                List.of("01", "02"));
        add(all, "cause", new Parameter.Type.Coded("poverty_cause", true), "01", "02");
        add(
                all,
                "causes",
                new Parameter.Type.Coded("poverty_cause", false),
                List.of("02"),
                List.of("01", "03"));
        add(all, "names", Parameter.Type.TEXTS, List.of("木工"), List.of("a\"b", "x\\y"));
        add(all, "name", Parameter.Type.TEXT, "木工", "石'敏");
        var weights = new Parameter.Type.Weights(List.of("a", "b"));
        add(all, "weights", weights, weights(60, 40), weights(100, 0));
        for (var type :
                List.of(Parameter.Type.MONEY, Parameter.Type.COUNT, Parameter.Type.PERCENT)) {
            var key = "unset" + all.size();
            all.put(key, new Parameter(key, key, type, "", List.of()));
        }
        return all;
    }

    private static void add(
            Map<String, Parameter> to,
            String key,
            Parameter.Type type,
            Object in2016,
            Object in2017) {
        var values = List.of(dated(2016, in2016), dated(2017, in2017));
        to.put(key, new Parameter(key, key, type, "", values));
    }

    private static Map<String, Long> weights(long a, long b) {
        var weights = new LinkedHashMap<String, Long>();
        weights.put("a", a);
        weights.put("b", b);
        return weights;
    }

    private static Parameter.Dated dated(int year, Object value) {
        var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Parameter.Dated(period, value, year == 2016 ? "R-1" : "", "random", false);
    }

    /// Writes one pack.
    private static final class Writer {

        private final Random random;
        private final Subject.Kind subject;
        private final Map<String, Parameter> parameters = parameters();
        private final Map<String, Definition> definitions = new LinkedHashMap<>();
        private final Map<String, ValueType> types = new LinkedHashMap<>();
        private final Map<String, Rule> rules = new LinkedHashMap<>();
        private final Map<String, String> sources = new LinkedHashMap<>();
        private final Map<String, RuleText> texts = new LinkedHashMap<>();
        private ExpressionReader reader = new ExpressionReader(vocabulary(Set.of()));

        Writer(Random random, Subject.Kind subject) {
            this.random = random;
            this.subject = subject;
        }

        RandomPack pack(int number) {
            for (var i = 0; i < 4; i++) {
                define("d" + i, condition(2));
            }
            define("m", fitting(() -> expressions().money(2)));
            define("n", fitting(() -> expressions().count(2)));
            define("s", fitting(() -> expressions().share(2)));
            define("t", fitting(() -> expressions().date(2)));
            reader = new ExpressionReader(vocabulary(names(number)));
            for (var i = 0; i < number; i++) {
                rule("r" + i);
            }
            return new RandomPack(made(), sources, texts, types);
        }

        private RandomExpressions expressions() {
            return new RandomExpressions(random, vocabulary(few()), subject);
        }

        private Vocabulary vocabulary(Set<String> ofRules) {
            return new Vocabulary(
                    Catalogue.LEDGER, Shipped.codeLists(), parameters, types, ofRules);
        }

        /// Rules that others may speak of: the first ones, so that chains of them stay short.
        private Set<String> few() {
            return rules.keySet().stream().limit(random.nextInt(4)).collect(Collectors.toSet());
        }

        private static Set<String> names(int number) {
            return IntStream.range(0, number)
                    .mapToObj(each -> "r" + each)
                    .collect(Collectors.toSet());
        }

        private String condition(int depth) {
            return fitting(() -> expressions().condition(depth));
        }

        /// What mixes units that do not go together is written anew.
        private String fitting(Supplier<String> written) {
            while (true) {
                var source = written.get();
                try {
                    reader.read(source, Want.ANY);
                    return source;
                } catch (ExpressionFault e) {
                    if (!e.problem().code().equals("EXPRESSION_UNITS")) {
                        throw new IllegalStateException(e.problem() + ": " + source, e);
                    }
                }
            }
        }

        private void define(String id, String source) {
            var read = read(source);
            definitions.put(id, new Definition(id, id, List.of(), read.expr()));
            types.put(id, read.type());
            sources.put("def." + id, source);
            reader = new ExpressionReader(vocabulary(Set.of()));
        }

        private ExpressionReader.Read read(String source) {
            try {
                return reader.read(source, Want.ANY);
            } catch (ExpressionFault e) {
                throw new IllegalStateException(
                        e.problem() + " at " + e.column() + ": " + source, e);
            }
        }

        private void rule(String id) {
            Optional<String> contradicts =
                    random.nextInt(4) == 0 ? Optional.of(condition(2)) : Optional.empty();
            Optional<String> applies =
                    random.nextInt(3) == 0 ? Optional.of(condition(1)) : Optional.empty();
            var words = new ArrayList<WordText>();
            var some = 1 + random.nextInt(3);
            for (var i = 0; i < some; i++) {
                words.add(word("W" + i, condition(1 + random.nextInt(DEPTH))));
            }
            words.add(word("ELSE", "true"));
            var text = new RuleText(contradicts, applies, words);
            rules.put(id, rule(id, text));
            texts.put(id, text);
            sources.put(id, text.toString());
        }

        private Rule rule(String id, RuleText text) {
            return new Rule(
                    id,
                    id,
                    Rule.Kind.CHECK,
                    subject,
                    List.of(),
                    new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2030, 12, 31)),
                    text.applies().map(this::expr),
                    text.contradicts().stream()
                            .map(when -> new Rule.Contradiction("CONFLICT", "", expr(when)))
                            .toList(),
                    text.words().stream().map(this::word).toList(),
                    List.of());
        }

        private WordText word(String result, String when) {
            Optional<String> amount =
                    random.nextInt(4) == 0
                            ? Optional.of(fitting(() -> expressions().money(2)))
                            : Optional.empty();
            return new WordText(result, when, amount, random.nextBoolean());
        }

        private Rule.Word word(WordText text) {
            return new Rule.Word(
                    text.result(),
                    text.result(),
                    text.yes() ? Verdict.YES : Verdict.NO,
                    expr(text.when()),
                    text.amount().map(this::expr),
                    List.of());
        }

        private Expr expr(String source) {
            return read(source).expr();
        }

        private Pack made() {
            return RandomPack.pack(parameters, definitions, rules);
        }
    }

    /// A pack of nothing but these.
    static Pack pack(
            Map<String, Parameter> parameters,
            Map<String, Definition> definitions,
            Map<String, Rule> rules) {
        return new Pack(
                "random",
                "",
                "1",
                "",
                "",
                List.of(),
                new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2030, 12, 31)),
                Optional.empty(),
                false,
                false,
                Map.of(),
                Map.of(),
                parameters,
                definitions,
                rules,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Pack.PlanTerms.NONE);
    }
}
