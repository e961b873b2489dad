package cn.cunce.policy;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Says in our own words what CEL found wrong with an expression.
///
/// @param source the expression
record ExprSlips(Vocabulary vocabulary, String source) {

    private static final Pattern FIELD = Pattern.compile("undefined field '([^']+)'");
    private static final Pattern NAME = Pattern.compile("undeclared reference to '([^']+)'");
    private static final Pattern OVERLOAD =
            Pattern.compile("no matching overload for '([^']+)' applied to '\\(([^']*)\\)'");
    private static final Pattern LITERAL = Pattern.compile("double|uint|bytes|null_type");
    private static final Set<String> SAMENESS = Set.of("==", "!=");
    private static final Set<String> ONE_OF =
            Set.of("list(string), string", "string, list(string)");
    private static final Set<String> FOLDS = Set.of("exists", "all", "count", "sum", "total");
    private static final Pattern PATH = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_.]*)$");

    /// @param line and `column` where CEL found it, from 1
    Problem problem(String message, int line, int column) {
        var field = FIELD.matcher(message);
        if (field.find()) {
            return field(field.group(1), before(line, column));
        }
        var name = NAME.matcher(message);
        if (name.find()) {
            return name(name.group(1));
        }
        var overload = OVERLOAD.matcher(message);
        return overload.find()
                ? together(overload.group(1).replace("_", "").replace("@", ""), overload.group(2))
                : SyntaxSlips.problem(message);
    }

    private static Problem together(String name, String types) {
        if (LITERAL.matcher(types).find()) {
            return Problem.of("EXPRESSION_LITERAL");
        }
        if (SAMENESS.contains(name) && ONE_OF.contains(types)) {
            return Problem.of("EXPRESSION_ONE_OF");
        }
        return Character.isLetter(name.charAt(0)) && !name.equals("in")
                ? Problem.of("EXPRESSION_ARGUMENTS", name, TypeWords.of(types))
                : Problem.of("EXPRESSION_TYPES", name, TypeWords.of(types));
    }

    /// What stands before the point of a name: `householdYear`, `param.margin`.
    private String before(int line, int column) {
        var lines = source.lines().toList();
        var text = line <= lines.size() ? lines.get(line - 1) : "";
        var path = PATH.matcher(text.substring(0, Math.clamp(column - 1L, 0, text.length())));
        return path.find() ? path.group(1) : "";
    }

    private Problem field(String name, String before) {
        var dot = before.indexOf('.');
        var root = dot < 0 ? before : before.substring(0, dot);
        var key = dot < 0 ? name : before.substring(dot + 1) + "." + name;
        return Near.to(key, known(root))
                .filter(near -> !near.equals(key)) // one that no rule may read
                .map(near -> Problem.of("EXPRESSION_MEANT", key, near))
                .orElseGet(() -> Problem.of("EXPRESSION_FIELD", name));
    }

    private List<String> known(String root) {
        return switch (root) {
            case "param" -> List.copyOf(vocabulary.parameters().keySet());
            case "def" -> List.copyOf(vocabulary.definitions().keySet());
            case "rule" -> List.copyOf(vocabulary.rules());
            default -> fields(root);
        };
    }

    /// Those of a record; of all that lists hold where it is the name that an expression gives.
    private List<String> fields(String root) {
        var record =
                CelEnvironment.ASKED.stream().filter(entity -> entity.key().equals(root)).toList();
        var entities =
                record.isEmpty()
                        ? CelEnvironment.LISTS.values().stream().flatMap(List::stream).toList()
                        : record;
        return entities.stream().flatMap(entity -> keys(entity).stream()).distinct().toList();
    }

    private List<String> keys(Entity entity) {
        return vocabulary.catalogue().all(entity).stream().map(LedgerField::key).toList();
    }

    private Problem name(String name) {
        if (name.equals("has")) {
            return Problem.of("EXPRESSION_HAS");
        }
        var operator = name.replace("_", "");
        if (!operator.isEmpty() && !Character.isLetter(operator.charAt(0))) {
            return Problem.of("EXPRESSION_OPERATOR", operator);
        }
        if (FOLDS.contains(name)) {
            return Problem.of("EXPRESSION_OVER_FORM");
        }
        var known = new ArrayList<>(roots());
        known.addAll(CelFunctions.names());
        return Optional.of(name)
                .flatMap(written -> Near.to(written, known))
                .map(near -> Problem.of("EXPRESSION_MEANT", name, near))
                .orElseGet(() -> Problem.of("EXPRESSION_NAME", name));
    }

    /// Names behind which a field stands.
    static List<String> roots() {
        var roots = new ArrayList<>(List.of("param", "def", "rule"));
        CelEnvironment.ASKED.forEach(entity -> roots.add(entity.key()));
        roots.addAll(CelEnvironment.LISTS.keySet());
        return roots;
    }
}
