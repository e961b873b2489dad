package cn.cunce.policy;

import cn.cunce.model.value.Word;
import cn.cunce.policy.ExpressionReader.Want;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What people call the types of expressions.
final class TypeWords {

    private static final Word CONDITION = new Word("packs.typeCondition");
    private static final Word COUNT = new Word("packs.typeCount");
    private static final Word DECIMAL = new Word("packs.typeDecimal");
    private static final Word MONEY = new Word("packs.typeMoney");
    private static final Word SHARE = new Word("packs.typeShare");
    private static final Word DATE = new Word("packs.typeDate");
    private static final Word WORD = new Word("packs.typeWord");
    private static final Word WORDS = new Word("packs.typeWords");
    private static final Word COUNTS = new Word("packs.typeCounts");
    private static final Word WEIGHTS = new Word("packs.typeWeights");
    private static final Word RECORD = new Word("packs.typeRecord");
    private static final Word LIST = new Word("packs.typeList");
    private static final Word ANY = new Word("packs.typeAny");

    private static final Map<String, Word> CEL =
            Map.ofEntries(
                    Map.entry("bool", CONDITION),
                    Map.entry("int", COUNT),
                    Map.entry("decimal", DECIMAL),
                    Map.entry("money", MONEY),
                    Map.entry("percent", SHARE),
                    Map.entry("date", DATE),
                    Map.entry("string", WORD),
                    Map.entry("list(string)", WORDS),
                    Map.entry("counts", COUNTS),
                    Map.entry("weights", WEIGHTS));
    private static final Pattern APART = Pattern.compile(", (?![^(]*\\))");

    static Word of(ValueType.Base base) {
        return switch (base) {
            case CONDITION -> CONDITION;
            case COUNT -> COUNT;
            case DECIMAL -> DECIMAL;
            case MONEY -> MONEY;
            case SHARE -> SHARE;
            case DATE -> DATE;
            case WORD -> WORD;
            case WORDS -> WORDS;
            case COUNTS -> COUNTS;
            case WEIGHTS -> WEIGHTS;
            case RECORD -> RECORD;
        };
    }

    static Word of(Want want) {
        return switch (want) {
            case CONDITION -> CONDITION;
            case MONEY -> MONEY;
            case COUNT -> COUNT;
            case ANY -> ANY;
        };
    }

    /// As CEL lists them: `int, list(string)`.
    static List<Word> of(String types) {
        return APART.splitAsStream(types).map(TypeWords::ofOne).toList();
    }

    private static Word ofOne(String type) {
        return CEL.getOrDefault(type, type.startsWith("list(") ? LIST : RECORD);
    }

    private TypeWords() {}
}
