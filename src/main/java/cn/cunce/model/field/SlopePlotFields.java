package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DECIMAL;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.YES_NO;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// A plot of sloping land (坡耕地) of a household in a year.
public final class SlopePlotFields {

    public static final LedgerField<UUID> HOUSEHOLD =
            ask("household", "户", new Kind.Ref(Entity.HOUSEHOLD)).always().personal();
    public static final LedgerField<Long> YEAR =
            ask("year", "年度", COUNT).between(2013, 2099).always().open();
    public static final LedgerField<BigDecimal> AREA_MU =
            ask("areaMu", "面积", DECIMAL).in("亩").atLeast(0).personal();
    public static final LedgerField<BigDecimal> SLOPE_DEGREE =
            ask("slopeDegree", "坡度", DECIMAL).in("度").between(0, 90).personal();
    public static final LedgerField<Boolean> IS_BASIC_FARMLAND =
            ask("isBasicFarmland", "是否基本农田", YES_NO).personal();
    public static final LedgerField<String> PLACE = ask("place", "地名", TEXT).personal();

    public static final List<LedgerField<?>> ALL =
            List.of(HOUSEHOLD, YEAR, AREA_MU, SLOPE_DEGREE, IS_BASIC_FARMLAND, PLACE);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.SLOPE_PLOT, key, label, kind);
    }

    private SlopePlotFields() {}
}
