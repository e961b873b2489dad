package cn.cunce.policy;

import cn.cunce.model.rule.Expr;
import cn.cunce.model.value.Problem;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.compiler.CelCompiler;
import java.util.Comparator;

/// Reads an expression of a pack: CEL parses and checks it, and what packs may not say is refused.
final class ExpressionReader {

    /// What an expression must come to where it stands.
    enum Want {
        CONDITION,
        MONEY,
        COUNT,
        ANY
    }

    /// @param type what it comes to
    record Read(Expr expr, ValueType type) {}

    private final Vocabulary vocabulary;
    private final CelCompiler cel;

    ExpressionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.cel = CelEnvironment.of(vocabulary);
    }

    /// @throws ExpressionFault for what cannot be understood, does not fit, or may not be said
    Read read(String source, Want want) throws ExpressionFault {
        var ast = checked(source);
        var read = new ExprReader(vocabulary, ast).read();
        if (!fits(want, read.type().base())) {
            throw new ExpressionFault(
                    1,
                    1,
                    Problem.of(
                            "EXPRESSION_RESULT",
                            TypeWords.of(want),
                            TypeWords.of(read.type().base())));
        }
        return read;
    }

    private CelAbstractSyntaxTree checked(String source) throws ExpressionFault {
        try {
            return cel.compile(source).getAst();
        } catch (CelValidationException e) {
            var first =
                    e.getErrors().stream()
                            .min(Comparator.comparing(CelIssue::getSourceLocation))
                            .orElseThrow();
            var line = Math.max(1, first.getSourceLocation().getLine());
            var column = first.getSourceLocation().getColumn() + 1;
            var slips = new ExprSlips(vocabulary, source);
            throw new ExpressionFault(
                    line, column, slips.problem(first.getMessage(), line, column));
        }
    }

    private static boolean fits(Want want, ValueType.Base base) {
        return switch (want) {
            case CONDITION -> base == ValueType.Base.CONDITION;
            case MONEY -> base == ValueType.Base.MONEY;
            case COUNT -> base == ValueType.Base.COUNT;
            case ANY -> true;
        };
    }
}
