package cn.cunce.policy;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
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
    static final CelType WEIGHTS = OpaqueType.create("weights");
    static final CelType WORDS = ListType.create(SimpleType.STRING);

    private final ImmutableMap<String, StructType> structs;

    CelTypes(Map<String, StructType> structs) {
        this.structs = ImmutableMap.copyOf(structs);
    }

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
            case WEIGHTS -> Optional.of(WEIGHTS);
            case RECORD -> Optional.empty();
        };
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
