package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.YES_NO;

import java.util.List;

/// What is asked of a township (乡镇) once, whatever the year; kept under its own code.
public final class TownshipFields {

    public static final LedgerField<String> TOWN_CODE =
            ask("townCode", "乡镇代码", TEXT).always().open();
    public static final LedgerField<String> TOWN_NAME =
            ask("townName", "乡镇名称", TEXT).always().open();
    public static final LedgerField<Boolean> IS_DEEP_POVERTY_TOWN =
            ask("isDeepPovertyTown", "是否深度贫困乡镇", YES_NO).open();

    public static final List<LedgerField<?>> ALL =
            List.of(TOWN_CODE, TOWN_NAME, IS_DEEP_POVERTY_TOWN);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.TOWNSHIP, key, label, kind);
    }

    private TownshipFields() {}
}
