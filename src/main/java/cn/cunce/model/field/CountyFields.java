package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.YES_NO;

import cn.cunce.model.value.PartialDate;
import java.util.List;

/// What is asked of a county (县), prefecture or province once, whatever the year; kept under its
// own
/// code.
public final class CountyFields {

    public static final LedgerField<String> COUNTY_CODE =
            ask("countyCode", "行政区划代码", TEXT).always().open();
    public static final LedgerField<String> COUNTY_NAME =
            ask("countyName", "名称", TEXT).always().open();
    public static final LedgerField<String> UNIT_LEVEL =
            ask("unitLevel", "层级", new Kind.Code("county_level")).always().open();
    public static final LedgerField<Boolean> IS_DEEP_POVERTY_COUNTY =
            ask("isDeepPovertyCounty", "是否深度贫困县（市、区）", YES_NO).open();
    public static final LedgerField<PartialDate> EXIT_DATE =
            ask("exitDate", "县退出日期", DATE).event().open();
    public static final LedgerField<PartialDate> HOSPITAL_SPECIALTY_DONE_DATE =
            ask("hospitalSpecialtyDoneDate", "县级医院重点专科建成日期", DATE).event().open();
    public static final LedgerField<PartialDate> WEAK_DISCIPLINE_DONE_DATE =
            ask("weakDisciplineDoneDate", "县级薄弱学科建成日期", DATE).event().open();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    COUNTY_CODE,
                    COUNTY_NAME,
                    UNIT_LEVEL,
                    IS_DEEP_POVERTY_COUNTY,
                    EXIT_DATE,
                    HOSPITAL_SPECIALTY_DONE_DATE,
                    WEAK_DISCIPLINE_DONE_DATE);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.COUNTY, key, label, kind);
    }

    private CountyFields() {}
}
