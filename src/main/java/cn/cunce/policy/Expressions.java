package cn.cunce.policy;

import cn.cunce.model.rule.Expr;
import cn.cunce.policy.ExpressionReader.Read;
import cn.cunce.policy.ExpressionReader.Want;
import cn.cunce.policy.Node.Scalar;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the expressions of a pack where they stand, so that what is wrong with one is told with
/// its place in the file.
final class Expressions {

    private static final Pattern NAMED = Pattern.compile("\\b(param|def|rule)\\.([a-zA-Z0-9_.]+)");

    private final PackFaults faults;
    private final Set<String> broken = new HashSet<>();
    private ExpressionReader reader;

    Expressions(Vocabulary vocabulary, PackFaults faults) {
        this.reader = new ExpressionReader(vocabulary);
        this.faults = faults;
    }

    /// From now on expressions may speak of this.
    void speak(Vocabulary vocabulary) {
        reader = new ExpressionReader(vocabulary);
    }

    /// What could not be read itself is no fault of those who speak of it.
    ///
    /// @param name `def.met`, `param.margin.factor`
    void isBroken(String name) {
        broken.add(name);
    }

    Optional<Expr> condition(Scalar source) {
        return read(source, Want.CONDITION).map(Read::expr);
    }

    Optional<Expr> money(Scalar source) {
        return read(source, Want.MONEY).map(Read::expr);
    }

    Optional<Read> read(Scalar source, Want want) {
        if (mentions(source).stream().anyMatch(broken::contains)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(source.text(), want));
        } catch (ExpressionFault fault) {
            faults.add(source.at(fault.line(), fault.column()), fault.problem());
            return Optional.empty();
        }
    }

    /// The parameters, definitions and rules that an expression names: `param.x`, `def.x`,
    /// `rule.x`.
    static Set<String> mentions(Scalar source) {
        var names = new LinkedHashSet<String>();
        NAMED.matcher(source.text())
                .results()
                .forEach(match -> names.add(match.group(1) + "." + match.group(2)));
        return names;
    }
}
