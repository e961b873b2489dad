package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.TEXT;

import cn.cunce.model.value.PartialDate;
import java.util.List;

/// A person and unit that answer for households or the village (帮扶责任人和单位).
public final class ResponsibleFields {

    public static final LedgerField<String> PERSON_NAME =
            ask("personName", "姓名", TEXT).also("帮扶责任人").always().internal();
    public static final LedgerField<String> UNIT_NAME =
            ask("unitName", "单位", TEXT).also("帮扶单位").always().open();
    public static final LedgerField<String> UNIT_LEVEL =
            ask("unitLevel", "单位隶属", new Kind.Code("unit_level")).always().open();
    public static final LedgerField<String> DUTY_KIND =
            ask("dutyKind", "职责", new Kind.Code("duty_kind")).always().internal();
    public static final LedgerField<String> POSITION =
            ask("position", "职务", TEXT).always().internal();
    public static final LedgerField<String> CONTACT_PHONE =
            ask("contactPhone", "电话", TEXT).also("联系电话").always().digits().internal();
    public static final LedgerField<PartialDate> LINK_FROM =
            ask("linkFrom", "起始日期", DATE).always().internal();
    public static final LedgerField<PartialDate> LINK_TO =
            ask("linkTo", "结束日期", DATE).event().internal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    PERSON_NAME,
                    UNIT_NAME,
                    UNIT_LEVEL,
                    DUTY_KIND,
                    POSITION,
                    CONTACT_PHONE,
                    LINK_FROM,
                    LINK_TO);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.RESPONSIBLE, key, label, kind);
    }

    private ResponsibleFields() {}
}
