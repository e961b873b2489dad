package cn.cunce.policy;

import com.google.common.collect.ImmutableList;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Questions over lists: `persons.exists(p, …)`. Each becomes a fold whose step is a function of
/// our own, so that `ExprReader` knows it again.
final class CelMacros {

    private static final int ARGUMENTS = 2;

    static List<CelMacro> all() {
        return List.of(
                over("exists", CelFunctions.EXISTS, factory -> factory.newBoolLiteral(false)),
                over("all", CelFunctions.ALL, factory -> factory.newBoolLiteral(true)),
                over("count", CelFunctions.COUNT, factory -> factory.newIntLiteral(0)),
                over("total", CelFunctions.TOTAL, factory -> factory.newIntLiteral(0)),
                over(
                        "sum",
                        CelFunctions.SUM,
                        factory -> factory.newGlobalCall(CelFunctions.NO_MONEY)));
    }

    private static CelMacro over(
            String word, String step, Function<CelMacroExprFactory, CelExpr> start) {
        return CelMacro.newReceiverMacro(
                word,
                ARGUMENTS,
                (factory, list, args) -> Optional.of(fold(factory, list, args, step, start)));
    }

    private static CelExpr fold(
            CelMacroExprFactory factory,
            CelExpr list,
            ImmutableList<CelExpr> args,
            String step,
            Function<CelMacroExprFactory, CelExpr> start) {
        var variable = args.get(0);
        if (variable.getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return factory.reportError("the first argument must be a simple name");
        }
        var soFar = factory.getAccumulatorVarName();
        return factory.fold(
                variable.ident().name(),
                list,
                soFar,
                start.apply(factory),
                factory.newBoolLiteral(true),
                factory.newGlobalCall(step, factory.newIdentifier(soFar), args.get(1)),
                factory.newIdentifier(soFar));
    }

    private CelMacros() {}
}
