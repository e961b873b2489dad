package cn.cunce.policy;

import cn.cunce.model.value.Problem;

/// An expression that cannot be understood or may not be said, with its place.
final class ExpressionFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final transient Problem problem;

    /// @param line within the expression, from 1
    /// @param column within that line, from 1
    ExpressionFault(int line, int column, Problem problem) {
        super(problem.code() + problem.args() + " at " + line + ":" + column);
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Problem problem() {
        return problem;
    }
}
