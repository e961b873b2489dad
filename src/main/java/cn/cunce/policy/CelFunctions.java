package cn.cunce.policy;

import static cn.cunce.policy.CelTypes.COUNTS;
import static cn.cunce.policy.CelTypes.DATE;
import static cn.cunce.policy.CelTypes.DECIMAL;
import static cn.cunce.policy.CelTypes.MONEY;
import static cn.cunce.policy.CelTypes.SHARE;
import static cn.cunce.policy.CelTypes.WEIGHTS;
import static cn.cunce.policy.CelTypes.WORDS;
import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.TypeParamType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What packs may do with values. It is all there is: CEL's own library is left out, so that
/// nothing can be said that cannot be explained, or that knows no third outcome.
final class CelFunctions {

    static final String EXISTS = "@exists";
    static final String ALL = "@all";
    static final String COUNT = "@count";
    static final String SUM = "@sum";
    static final String TOTAL = "@total";
    static final String NO_MONEY = "@noMoney";

    private static final CelType ANY = TypeParamType.create("A");
    private static final List<CelType> ORDERED = List.of(INT, DECIMAL, MONEY, SHARE, DATE);

    private final Map<String, List<CelOverloadDecl>> overloads = new LinkedHashMap<>();

    private CelFunctions() {}

    static List<CelFunctionDecl> all() {
        var functions = new CelFunctions();
        functions.logic();
        functions.comparisons();
        functions.arithmetic();
        functions.named();
        functions.folds();
        var all = new ArrayList<CelFunctionDecl>();
        functions.overloads.forEach(
                (name, some) -> all.add(CelFunctionDecl.newFunctionDeclaration(name, some)));
        return all;
    }

    /// Those that packs call by name.
    static List<String> names() {
        return all().stream()
                .map(CelFunctionDecl::name)
                .filter(name -> Character.isLetter(name.charAt(0)))
                .toList();
    }

    private void logic() {
        add("_&&_", BOOL, BOOL, BOOL);
        add("_||_", BOOL, BOOL, BOOL);
        add("!_", BOOL, BOOL);
        add("_?_:_", ANY, BOOL, ANY, ANY);
    }

    private void comparisons() {
        add("_==_", BOOL, ANY, ANY);
        add("_!=_", BOOL, ANY, ANY);
        for (var sign : List.of("_<_", "_<=_", "_>_", "_>=_")) {
            ORDERED.forEach(type -> add(sign, BOOL, type, type));
            add(sign, BOOL, INT, DECIMAL);
            add(sign, BOOL, DECIMAL, INT);
        }
        add("@in", BOOL, STRING, WORDS);
    }

    private void arithmetic() {
        for (var sign : List.of("_+_", "_-_")) {
            List.of(INT, DECIMAL, MONEY).forEach(type -> add(sign, type, type, type));
        }
    }

    private void named() {
        add("year", INT);
        add("onDate", DATE);
        add("age", INT, DATE);
        add("perHead", MONEY, MONEY, INT);
        List.of(INT, DECIMAL, MONEY).forEach(type -> add("share", SHARE, type, type));
        add("percentOf", MONEY, MONEY, SHARE);
        add("percent", SHARE, DECIMAL);
        add("daysAfter", DATE, DATE, INT);
        add("nothing", MONEY);
        add("times", MONEY, MONEY, INT);
        add("times", MONEY, MONEY, DECIMAL);
        for (var name : List.of("least", "most")) {
            List.of(INT, DECIMAL, MONEY, SHARE).forEach(type -> add(name, type, type, type));
        }
        add("trueShare", SHARE, ListType.create(BOOL));
        add("weighted", DECIMAL, ListType.create(INT), WEIGHTS);
        add("weighted", DECIMAL, ListType.create(DECIMAL), WEIGHTS);
        add("weighted", SHARE, ListType.create(SHARE), WEIGHTS);
        add("ethnicShare", SHARE, WORDS);
        add("skilledShare", SHARE, WORDS, INT);
        add("size", INT, WORDS);
        add("totalOf", INT, COUNTS);
        add("recorded", BOOL, DATE);
        add("inYear", ANY, INT, ANY);
        add("consecutive", BOOL, INT, BOOL);
    }

    /// Written by the macros over lists, see `CelMacros`.
    private void folds() {
        add(EXISTS, BOOL, BOOL, BOOL);
        add(ALL, BOOL, BOOL, BOOL);
        add(COUNT, INT, INT, BOOL);
        add(TOTAL, INT, INT, INT);
        add(SUM, MONEY, MONEY, MONEY);
        add(NO_MONEY, MONEY);
    }

    private void add(String name, CelType result, CelType... args) {
        var some = overloads.computeIfAbsent(name, _ -> new ArrayList<>());
        var id = name + "/" + some.size();
        some.add(CelOverloadDecl.newGlobalOverload(id, result, List.of(args)));
    }
}
