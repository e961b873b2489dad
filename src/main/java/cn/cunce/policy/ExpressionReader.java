package cn.cunce.policy;

import cn.cunce.model.rule.Expr;

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

    ExpressionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Read read(String source, Want want) throws ExpressionFault {
        throw new UnsupportedOperationException(source + want + vocabulary);
    }
}
