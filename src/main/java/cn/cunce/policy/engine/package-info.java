/// Works out what expressions and rules of a pack come to over the facts of somebody on a day, and
/// why. Entered by `policy` alone, through `Engine`; CEL and YAML do not come in here.
///
/// `RuleCompiler` makes a `Node` of each expression: a closure (`Fast`) that answers, and the parts
/// from which it can say what is missing and why it is so. Facts lie in a `Frame`, each in its
/// `Slot`; how conditions and numbers say that there is no answer is told at `Status`.
///
/// To add a function of the language: its name in `Expr.Function`, its types in `CelFunctions` and
/// `ExprCalls`, what it comes to in `Functions` (over what is known, exactly, every rounding
/// written out), its unit in `FunctionNode`, and its result in `CallCompiler` if that is a number.
/// It is right then; if rules ask it of everybody, give it a closure in `CallCompiler`.
///
/// To add a kind of expression: a record in `Expr`, its reading in `ExprReader` or `ExprCalls`, and
/// a case in `ExprCompiler`, which the compiler asks for, as it does in `Mentions`, in the room
/// `store`, and in the test `Walk`, which says slowly what it means. Compile its parts, make the
/// closure of them (`Compiled.of` knows from the parts whether it can contradict itself, is the
/// same for everybody or for a village), and take `JoinedNode` if it is open with whatever its
/// parts lack.
///
/// To add a list: `Records` finds it, `Elements` names what is in it.
@org.jspecify.annotations.NullMarked
package cn.cunce.policy.engine;
