package cn.cunce.policy;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The types that CEL checks expressions with: money, shares and dates are types of their own, so
/// that none of them can be compared with another or with a bare number.
final class CelTypes implements CelTypeProvider {

    static final CelType MONEY = OpaqueType.create("money");
    static final CelType DECIMAL = OpaqueType.create("decimal");
    static final CelType SHARE = OpaqueType.create("percent");
    static final CelType DATE = OpaqueType.create("date");
    static final CelType COUNTS = OpaqueType.create("counts");
    static final CelType WORDS = ListType.create(SimpleType.STRING);

    private final Map<String, StructType> structs = new LinkedHashMap<>();
    private final Map<String, CelType> clashing = new LinkedHashMap<>();

    static Optional<CelType> of(ValueType type) {
        return switch (type.base()) {
            case CONDITION -> Optional.of(SimpleType.BOOL);
            case COUNT -> Optional.of(SimpleType.INT);
            case DECIMAL -> Optional.of(DECIMAL);
            case MONEY -> Optional.of(MONEY);
            case SHARE -> Optional.of(SHARE);
            case DATE -> Optional.of(DATE);
            case WORD -> Optional.of(SimpleType.STRING);
            case WORDS -> Optional.of(WORDS);
            case COUNTS -> Optional.of(COUNTS);
            case RECORD -> Optional.empty();
        };
    }

    /// A struct whose fields may have dots in their names: `param.income.metric`. A name that goes
    /// on behind a field that has a value itself (`wageIncome.labour`) is kept as a variable.
    StructType struct(String name, Map<String, CelType> fields) {
        var direct = new LinkedHashMap<String, CelType>();
        var deeper = new LinkedHashMap<String, Map<String, CelType>>();
        fields.forEach(
                (key, type) -> {
                    var dot = key.indexOf('.');
                    if (dot < 0) {
                        direct.put(key, type);
                    } else {
                        deeper.computeIfAbsent(key.substring(0, dot), _ -> new LinkedHashMap<>())
                                .put(key.substring(dot + 1), type);
                    }
                });
        deeper.forEach(
                (key, rest) -> {
                    var path = name + "." + key;
                    if (direct.containsKey(key)) {
                        rest.forEach((last, type) -> clashing.put(path + "." + last, type));
                    } else {
                        direct.put(key, struct(path, rest));
                    }
                });
        // CEL takes a path for the type of that name, so no type is called as a path is
        var type = "@" + name;
        var struct =
                StructType.create(
                        type,
                        ImmutableSet.copyOf(direct.keySet()),
                        field -> Optional.ofNullable(direct.get(field)));
        structs.put(type, struct);
        return struct;
    }

    /// Whole names that no struct can hold, with their types.
    Map<String, CelType> clashing() {
        return clashing;
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(structs.values());
    }

    @Override
    public Optional<CelType> findType(String typeName) {
        return Optional.ofNullable(structs.get(typeName));
    }
}
