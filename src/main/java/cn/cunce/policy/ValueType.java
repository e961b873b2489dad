package cn.cunce.policy;

import cn.cunce.model.field.Kind;
import cn.cunce.model.rule.Parameter;

/// What an expression comes to.
///
/// @param list name of the code list of its words; empty for what is not a code
record ValueType(Base base, String list) {

    enum Base {
        CONDITION,
        COUNT,
        DECIMAL,
        MONEY,
        SHARE,
        DATE,
        WORD,
        WORDS,
        /// Numbers by the codes of a list.
        COUNTS,
        /// Percentages by name.
        WEIGHTS,
        /// Another record: nothing that a rule can use.
        RECORD
    }

    static ValueType of(Base base) {
        return new ValueType(base, "");
    }

    static ValueType of(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text _, Kind.IdNumber _ -> of(Base.WORD);
            case Kind.Count _ -> of(Base.COUNT);
            case Kind.Decimal _ -> of(Base.DECIMAL);
            case Kind.Amount _ -> of(Base.MONEY);
            case Kind.Date _ -> of(Base.DATE);
            case Kind.YesNo _ -> of(Base.CONDITION);
            case Kind.Code(var list) -> new ValueType(Base.WORD, list);
            case Kind.Codes(var list) -> new ValueType(Base.WORDS, list);
            case Kind.Texts _ -> of(Base.WORDS);
            case Kind.Ref _, Kind.Refs _ -> of(Base.RECORD);
            case Kind.ByCode<?>(var list, var each) ->
                    each instanceof Kind.Count ? new ValueType(Base.COUNTS, list) : of(Base.RECORD);
        };
    }

    static ValueType of(Parameter.Type type) {
        return switch (type) {
            case Parameter.Type.Coded(var list, var single) ->
                    new ValueType(single ? Base.WORD : Base.WORDS, list);
            case Parameter.Type.Weights _ -> of(Base.WEIGHTS);
            case Parameter.Type.Plain plain -> of(plain);
        };
    }

    private static ValueType of(Parameter.Type.Plain plain) {
        return switch (plain.word()) {
            case "money" -> of(Base.MONEY);
            case "int" -> of(Base.COUNT);
            case "decimal" -> of(Base.DECIMAL);
            case "percent" -> of(Base.SHARE);
            case "date" -> of(Base.DATE);
            case "bool" -> of(Base.CONDITION);
            case "text" -> of(Base.WORD);
            case "texts" -> of(Base.WORDS);
            default -> throw new IllegalArgumentException("parameter type: " + plain.word());
        };
    }
}
