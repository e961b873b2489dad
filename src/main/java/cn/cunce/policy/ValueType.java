package cn.cunce.policy;

/// What an expression comes to.
///
/// @param list name of the code list of its words; empty for what is not a code
record ValueType(Base base, String list) {

    enum Base {
        CONDITION,
        COUNT,
        DECIMAL,
        MONEY,
        PERCENT,
        SHARE,
        DATE,
        WORD,
        WORDS,
        COUNTS
    }

    static ValueType of(Base base) {
        return new ValueType(base, "");
    }
}
