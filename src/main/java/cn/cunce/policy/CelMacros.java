package cn.cunce.policy;

import com.google.common.collect.ImmutableList;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import java.util.List;
import java.util.Optional;

/// Questions over lists: `persons.exists(p, …)`. Each becomes a fold whose step is a function of
/// our own, so that `ExprReader` knows it again.
final class CelMacros {

    private static final int ARGUMENTS = 2;

    /// What a fold begins with.
    private enum Start {
        NO,
        YES,
        ZERO,
        NO_MONEY
    }

    static List<CelMacro> all() {
        return List.of(
                over("exists", CelFunctions.EXISTS, Start.NO),
                over("all", CelFunctions.ALL, Start.YES),
                over("count", CelFunctions.COUNT, Start.ZERO),
                over("total", CelFunctions.TOTAL, Start.ZERO),
                over("sum", CelFunctions.SUM, Start.NO_MONEY));
    }

    private static CelMacro over(String word, String step, Start start) {
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
            Start start) {
        var variable = args.get(0);
        if (variable.getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return factory.reportError("the first argument must be a simple name");
        }
        var soFar = factory.getAccumulatorVarName();
        return factory.fold(
                variable.ident().name(),
                list,
                soFar,
                start(factory, start),
                factory.newBoolLiteral(true),
                factory.newGlobalCall(step, factory.newIdentifier(soFar), args.get(1)),
                factory.newIdentifier(soFar));
    }

    private static CelExpr start(CelMacroExprFactory factory, Start start) {
        return switch (start) {
            case NO -> factory.newBoolLiteral(false);
            case YES -> factory.newBoolLiteral(true);
            case ZERO -> factory.newIntLiteral(0);
            case NO_MONEY -> factory.newGlobalCall(CelFunctions.NO_MONEY);
        };
    }

    private CelMacros() {}
}
