package cn.cunce.policy;

import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Gathers the records that expressions may name, with their fields.
final class CelRecords {

    private final Map<String, StructType> structs = new LinkedHashMap<>();
    private final Map<String, CelType> clashing = new LinkedHashMap<>();

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
        var known = ImmutableMap.copyOf(direct);
        var struct =
                StructType.create(
                        type, known.keySet(), field -> Optional.ofNullable(known.get(field)));
        structs.put(type, struct);
        return struct;
    }

    /// Whole names that no struct can hold, with their types.
    Map<String, CelType> clashing() {
        return clashing;
    }

    CelTypes types() {
        return new CelTypes(structs);
    }
}
