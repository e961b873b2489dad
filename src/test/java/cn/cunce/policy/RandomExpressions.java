package cn.cunce.policy;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Subject;
import cn.cunce.policy.ValueType.Base;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Writes well-typed CEL texts at random, as a pack might: every operator, function and list, over
/// the fields of [RandomAnswers] and what the vocabulary has.
final class RandomExpressions {

    private static final List<Entity> OF_COUNTY = List.of(Entity.COUNTY, Entity.COUNTY_YEAR);
    private static final List<Entity> OF_TOWNSHIP =
            List.of(Entity.TOWNSHIP, Entity.COUNTY, Entity.COUNTY_YEAR);
    private static final List<Entity> OF_VILLAGE =
            List.of(
                    Entity.VILLAGE,
                    Entity.VILLAGE_YEAR,
                    Entity.VILLAGE,
                    Entity.VILLAGE_YEAR,
                    Entity.TOWNSHIP,
                    Entity.COUNTY,
                    Entity.COUNTY_YEAR);
    private static final List<Entity> OF_HOUSEHOLD =
            List.of(
                    Entity.HOUSEHOLD,
                    Entity.HOUSEHOLD_YEAR,
                    Entity.HOUSEHOLD,
                    Entity.HOUSEHOLD_YEAR,
                    Entity.VILLAGE,
                    Entity.VILLAGE_YEAR,
                    Entity.TOWNSHIP,
                    Entity.COUNTY);
    private static final Map<String, List<Entity>> LISTS =
            Map.ofEntries(
                    Map.entry("persons", List.of(Entity.PERSON, Entity.MEMBERSHIP)),
                    Map.entry("measures", List.of(Entity.MEASURE)),
                    Map.entry("demands", List.of(Entity.DEMAND)),
                    Map.entry("naturalVillages", List.of(Entity.NATURAL_VILLAGE)),
                    Map.entry("projects", List.of(Entity.PROJECT)),
                    Map.entry("meetings", List.of(Entity.MEETING)),
                    Map.entry("trainings", List.of(Entity.TRAINING)),
                    Map.entry("slopePlots", List.of(Entity.SLOPE_PLOT)),
                    Map.entry("loans", List.of(Entity.LOAN)),
                    Map.entry("alerts", List.of(Entity.ALERT)),
                    Map.entry("medicalClaims", List.of(Entity.MEDICAL_CLAIM)));
    private static final List<String> ORDERS = List.of("<", "<=", ">", ">=", "==", "!=");
    private static final Set<String> DERIVED =
            Set.of("netIncome", "perCapitaIncome", "grossIncome");

    /// Something that has a value, with its type.
    private record Atom(String text, ValueType type) {}

    private record Element(String variable, String list) {}

    private final Random random;
    private final Vocabulary vocabulary;
    private final boolean isOfUnit;
    private final ExprUnits units;

    /// What numbers count here: 亩 cannot be compared with 户.
    private final String counted;

    private final List<Atom> atoms = new ArrayList<>();
    private final Deque<Element> elements = new ArrayDeque<>();

    RandomExpressions(Random random, Vocabulary vocabulary, Subject.Kind subject) {
        this.random = random;
        this.vocabulary = vocabulary;
        this.isOfUnit = subject == Subject.Kind.TOWNSHIP || subject == Subject.Kind.COUNTY;
        this.units = new ExprUnits(vocabulary.parameters(), vocabulary.units());
        this.counted = pick(allUnits());
        var entities = entities(subject);
        entities.forEach(entity -> fields(entity).forEach(field -> add(field.name(), field)));
        own(subject).forEach((name, some) -> some.forEach(entity -> addOwn(name, entity)));
        if (entities.contains(Entity.HOUSEHOLD_YEAR)) {
            DERIVED.forEach(
                    key ->
                            add(
                                    "householdYear." + key,
                                    Catalogue.LEDGER
                                            .find(Entity.HOUSEHOLD_YEAR, key)
                                            .orElseThrow()));
        }
        vocabulary
                .parameters()
                .forEach((key, it) -> atoms.add(new Atom("param." + key, ValueType.of(it.type()))));
        vocabulary.definitions().forEach((id, type) -> atoms.add(new Atom("def." + id, type)));
        vocabulary.rules().stream()
                .sorted()
                .forEach(id -> atoms.add(new Atom("rule." + id, condition())));
    }

    private static List<Entity> entities(Subject.Kind subject) {
        return switch (subject) {
            case HOUSEHOLD, PERSON -> OF_HOUSEHOLD;
            case VILLAGE, PROJECT -> OF_VILLAGE;
            case TOWNSHIP -> OF_TOWNSHIP;
            case COUNTY -> OF_COUNTY;
        };
    }

    private static Map<String, List<Entity>> own(Subject.Kind subject) {
        return switch (subject) {
            case PERSON -> Map.of("person", List.of(Entity.PERSON, Entity.MEMBERSHIP));
            case PROJECT -> Map.of("project", List.of(Entity.PROJECT));
            case HOUSEHOLD, VILLAGE, TOWNSHIP, COUNTY -> Map.of();
        };
    }

    private void addOwn(String name, Entity entity) {
        fields(entity).forEach(field -> add(name + "." + field.key(), field));
    }

    private void add(String name, LedgerField<?> field) {
        if (isCounted(field)) {
            atoms.add(new Atom(name, ValueType.of(field.kind())));
        }
    }

    private List<String> allUnits() {
        return RandomAnswers.FIELDS.keySet().stream()
                .flatMap(entity -> fields(entity).stream())
                .map(this::unit)
                .distinct()
                .sorted()
                .toList();
    }

    private String unit(LedgerField<?> field) {
        return units.of(new Expr.Fact("", field));
    }

    private boolean isCounted(LedgerField<?> field) {
        var unit = unit(field);
        return unit.isEmpty() || unit.equals(counted);
    }

    private static List<LedgerField<?>> fields(Entity entity) {
        return RandomAnswers.FIELDS.getOrDefault(entity, List.<String>of()).stream()
                .<LedgerField<?>>map(key -> Catalogue.LEDGER.find(entity, key).orElseThrow())
                .toList();
    }

    private static ValueType condition() {
        return ValueType.of(Base.CONDITION);
    }

    /// @param depth how deep it may nest
    String condition(int depth) {
        if (depth <= 0) {
            return atom(Base.CONDITION).orElse("true");
        }
        var less = depth - 1;
        return switch (random.nextInt(17)) {
            case 0, 1 ->
                    "(" + condition(less) + " && " + condition(less) + more(" && ", less) + ")";
            case 2, 3 ->
                    "(" + condition(less) + " || " + condition(less) + more(" || ", less) + ")";
            case 4 -> "!(" + condition(less) + ")";
            case 5 ->
                    "(" + condition(less) + " ? " + condition(less) + " : " + condition(less) + ")";
            case 6, 7 -> over(less);
            case 8 -> "(" + words(less) + ")";
            case 9 -> "(" + share(less) + " " + order() + " " + share(less) + ")";
            case 10 -> "(" + date(less) + " " + order() + " " + date(less) + ")";
            case 11 ->
                    "consecutive("
                            + one("param.years", "param.years", "1")
                            + ", "
                            + condition(less)
                            + ")";
            case 12 -> "inYear(" + back() + ", " + condition(less) + ")";
            case 13 -> recorded();
            case 14 -> "(" + condition(less) + one(" == ", " != ") + condition(less) + ")";
            default -> "(" + compared(less) + ")";
        };
    }

    private String more(String between, int depth) {
        return random.nextInt(3) == 0 ? between + condition(depth) : "";
    }

    private String compared(int depth) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> money(depth) + " " + order() + " " + money(depth);
            case 2 -> decimal(depth) + " " + order() + " " + decimal(depth);
            case 3 -> count(depth) + " " + one("<", "<=", ">", ">=") + " " + decimal(depth);
            default -> count(depth) + " " + order() + " " + count(depth);
        };
    }

    String money(int depth) {
        if (depth <= 0) {
            return atom(Base.MONEY).orElse("param.line");
        }
        var less = depth - 1;
        return switch (random.nextInt(12)) {
            case 0 -> "(" + money(less) + " + " + money(less) + ")";
            case 1 -> "(" + money(less) + " - " + money(less) + ")";
            case 2 -> "perHead(" + money(less) + ", " + count(less) + ")";
            case 3 -> "percentOf(" + money(less) + ", " + share(0) + ")";
            case 4 -> "times(" + money(less) + ", " + count(0) + ")";
            case 5 -> "times(" + money(less) + ", " + decimal(0) + ")";
            case 6 -> one("least", "most") + "(" + money(less) + ", " + money(less) + ")";
            case 7 -> "(" + condition(less) + " ? " + money(less) + " : " + money(less) + ")";
            case 8 -> "inYear(" + back() + ", " + money(less) + ")";
            case 9 -> each("sum", variable -> money(Math.min(less, 1)));
            default -> money(0);
        };
    }

    String count(int depth) {
        if (depth <= 0) {
            return random.nextInt(4) == 0
                    ? one("0", "1", "year()", "param.years")
                    : atom(Base.COUNT).orElse("1");
        }
        var less = depth - 1;
        return switch (random.nextInt(12)) {
            case 0 -> "(" + count(less) + " + " + count(less) + ")";
            case 1 -> "(" + count(less) + " - " + count(less) + ")";
            case 2 -> "age(" + date(less) + ")";
            case 3 -> "size(" + list(less) + ")";
            case 4 -> atom(Base.COUNTS).map(counts -> "totalOf(" + counts + ")").orElse("0");
            case 5 -> one("least", "most") + "(" + count(less) + ", " + count(less) + ")";
            case 6 -> "(" + condition(less) + " ? " + count(less) + " : " + count(less) + ")";
            case 7 -> each("count", variable -> condition(less));
            case 8 -> each("total", variable -> count(Math.min(less, 1)));
            case 9 -> "inYear(" + back() + ", " + count(less) + ")";
            default -> count(0);
        };
    }

    private String decimal(int depth) {
        if (depth <= 0 || random.nextInt(3) == 0) {
            return atom(Base.DECIMAL).orElse("param.factor");
        }
        return switch (random.nextInt(5)) {
            case 4 -> "weighted([" + count(depth - 1) + ", " + count(0) + "], param.weights)";
            case 0 -> "(" + decimal(depth - 1) + " + " + decimal(depth - 1) + ")";
            case 1 -> "(" + decimal(depth - 1) + " - " + decimal(depth - 1) + ")";
            case 2 ->
                    one("least", "most")
                            + "("
                            + decimal(depth - 1)
                            + ", "
                            + decimal(depth - 1)
                            + ")";
            default -> "(" + condition(depth - 1) + " ? " + decimal(0) + " : " + decimal(0) + ")";
        };
    }

    String share(int depth) {
        if (depth <= 0) {
            return atom(Base.SHARE).orElse("param.limit");
        }
        return switch (random.nextInt(isOfUnit ? 4 : 12)) {
            case 0 -> "share(" + count(depth - 1) + ", " + count(depth - 1) + ")";
            case 1 -> "share(" + money(depth - 1) + ", " + money(depth - 1) + ")";
            case 2 -> "share(" + decimal(depth - 1) + ", " + decimal(depth - 1) + ")";
            case 3 -> "trueShare([" + condition(depth - 1) + ", " + condition(depth - 1) + "])";
            case 4, 5 -> "ethnicShare(" + words("groups", depth - 1) + ")";
            case 6 -> "skilledShare(" + words("able", depth - 1) + ", " + needed(depth - 1) + ")";
            case 7 ->
                    "(" + condition(depth - 1) + " ? " + share(depth - 1) + " : " + share(0) + ")";
            case 8 -> one("least", "most") + "(" + share(depth - 1) + ", " + share(0) + ")";
            case 9 -> "percent(" + decimal(depth - 1) + ")";
            case 10 -> "weighted([" + share(depth - 1) + ", " + share(0) + "], param.weights)";
            default -> share(0);
        };
    }

    /// Codes of a parameter, now and then as long as a condition says so.
    private String words(String parameter, int depth) {
        var words = "param." + parameter;
        return random.nextInt(6) == 0
                ? "(" + condition(depth) + " ? " + words + " : " + words + ")"
                : words;
    }

    private String needed(int depth) {
        var needed = one("1", "0", "param.years");
        return random.nextInt(6) == 0 ? "(" + condition(depth) + " ? " + needed + " : 0)" : needed;
    }

    String date(int depth) {
        if (depth > 0 && random.nextInt(5) == 0) {
            return "(" + condition(depth - 1) + " ? " + date(0) + " : " + date(0) + ")";
        }
        if (depth > 0 && random.nextInt(5) == 0) {
            return "inYear(" + back() + ", " + date(0) + ")";
        }
        if (depth > 0 && random.nextInt(5) == 0) {
            return "daysAfter(" + date(0) + ", " + count(0) + ")";
        }
        return random.nextInt(4) == 0
                ? one("onDate()", "param.deadline")
                : atom(Base.DATE).orElse("onDate()");
    }

    /// Codes and words: equal, one of some, and lists of them.
    private String words(int depth) {
        var word = typed(Base.WORD);
        if (word.isEmpty() || random.nextInt(3) == 0) {
            return atomOf(Base.WORDS).map(this::inList).orElseGet(() -> compared(depth));
        }
        var list = word.get().type().list();
        return switch (random.nextInt(4)) {
            case 0 -> word.get().text() + " in [" + label(list) + ", " + label(list) + "]";
            case 1 ->
                    same(Base.WORDS, list)
                            .map(words -> word.get().text() + " in " + words)
                            .orElseGet(() -> word.get().text() + " == " + label(list));
            case 2 ->
                    same(Base.WORD, list)
                            .map(other -> word.get().text() + " " + one("==", "!=") + " " + other)
                            .orElseThrow();
            default -> word.get().text() + " " + one("==", "!=") + " " + label(list);
        };
    }

    private String inList(Atom words) {
        return label(words.type().list()) + " in " + words.text();
    }

    private String list(int depth) {
        var words = typed(Base.WORDS).map(Atom::text).orElse("param.groups");
        return depth > 0 && random.nextInt(3) == 0
                ? "inYear(" + back() + ", " + words + ")"
                : words;
    }

    private String label(String list) {
        var word =
                list.isEmpty()
                        ? pick(RandomAnswers.WORDS)
                        : RandomAnswers.label(list, pick(RandomAnswers.codes(list))).orElseThrow();
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String recorded() {
        var dates = new ArrayList<String>();
        elements.forEach(
                element ->
                        LISTS.get(element.list()).stream()
                                .flatMap(entity -> fields(entity).stream())
                                .filter(LedgerField::eventDate)
                                .forEach(it -> dates.add(element.variable() + "." + it.key())));
        atoms.stream()
                .filter(atom -> atom.text().endsWith("renovationDoneDate"))
                .forEach(atom -> dates.add(atom.text()));
        return dates.isEmpty() ? condition(0) : "recorded(" + pick(dates) + ")";
    }

    private String over(int depth) {
        return each(one("exists", "all"), variable -> condition(depth));
    }

    private String each(String fold, java.util.function.UnaryOperator<String> inner) {
        if (isOfUnit || elements.size() > 1) {
            return switch (fold) {
                case "sum" -> money(0);
                case "count", "total" -> count(0);
                default -> condition(0);
            };
        }
        var list =
                random.nextInt(3) == 0
                        ? "persons"
                        : pick(LISTS.keySet().stream().sorted().toList());
        var variable = "x" + elements.size();
        elements.push(new Element(variable, list));
        var text = list + "." + fold + "(" + variable + ", " + inner.apply(variable) + ")";
        elements.pop();
        return text;
    }

    /// How many years away: a number, or now and then what a fact says.
    private String back() {
        return random.nextInt(8) == 0
                ? ofFact()
                : one("-1", "-1", "param.back", "0 - param.years", "1");
    }

    private String ofFact() {
        var years =
                Stream.concat(atoms.stream(), ofElements().stream())
                        .map(Atom::text)
                        .filter(text -> text.endsWith("Year"))
                        .toList();
        if (years.isEmpty()) {
            return "param.back";
        }
        return pick(years) + one(" - year()", " - year()", " - year()", "");
    }

    private String order() {
        return pick(ORDERS);
    }

    private Optional<String> atom(Base base) {
        return atomOf(base).map(Atom::text);
    }

    private Optional<Atom> typed(Base base) {
        return atomOf(base);
    }

    /// Of somebody of a list, if there is one, more often than not.
    private Optional<Atom> atomOf(Base base) {
        var ofElements = ofElements().stream().filter(atom -> atom.type().base() == base).toList();
        if (!ofElements.isEmpty() && random.nextInt(3) > 0) {
            return Optional.of(pick(ofElements));
        }
        var some = atoms.stream().filter(atom -> atom.type().base() == base).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(pick(some));
    }

    private Optional<String> same(Base base, String list) {
        var all = new ArrayList<Atom>(atoms);
        all.addAll(ofElements());
        var some =
                all.stream()
                        .filter(atom -> atom.type().equals(new ValueType(base, list)))
                        .map(Atom::text)
                        .toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(pick(some));
    }

    private List<Atom> ofElements() {
        var all = new ArrayList<Atom>();
        for (var element : elements) {
            for (var entity : LISTS.get(element.list())) {
                for (var field : fields(entity)) {
                    if (isCounted(field)) {
                        var name = element.variable() + "." + field.key();
                        all.add(new Atom(name, ValueType.of(field.kind())));
                    }
                }
            }
        }
        return all;
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
