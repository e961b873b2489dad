package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.YES_NO;

import cn.cunce.model.value.PartialDate;
import java.util.List;
import java.util.UUID;

/// What is asked of a household (户) once, whatever the year. Its head is a membership, not a field.
public final class HouseholdFields {

    public static final LedgerField<String> HOUSEHOLD_ID =
            ask("householdId", "本地户编号", TEXT).computed().internal();
    public static final LedgerField<String> NATIONAL_HOUSEHOLD_NO =
            ask("nationalHouseholdNo", "户编号", TEXT)
                    .also("国家系统户编号")
                    .national("aac001")
                    .digits()
                    .internal();
    public static final LedgerField<String> GROUP_NAME =
            ask("groupName", "村民组", TEXT).also("自然村").always().internal();
    public static final LedgerField<String> ADDRESS =
            ask("address", "家庭住址", TEXT).always().personal();
    public static final LedgerField<String> PHONE =
            ask("phone", "户联系电话", TEXT).also("联系电话").national("aar012").digits().personal();
    public static final LedgerField<String> BANK_NAME =
            ask("bankName", "开户银行", TEXT).national("aaq002").personal();
    public static final LedgerField<String> BANK_ACCOUNT =
            ask("bankAccount", "银行账号", TEXT).digits().sensitive();
    public static final LedgerField<Boolean> IS_REGISTERED =
            ask("isRegistered", "是否建档立卡户", YES_NO).always().open();
    public static final LedgerField<String> IDENTIFICATION_STANDARD =
            ask("identificationStandard", "识别标准", new Kind.Code("identification_standard"))
                    .national("aac005")
                    .internal();
    public static final LedgerField<String> HOUSEHOLD_ATTRIBUTE =
            ask("householdAttribute", "贫困户属性", new Kind.Code("household_attribute"))
                    .national("aac006")
                    .internal();
    public static final LedgerField<String> POVERTY_STATUS =
            ask("povertyStatus", "脱贫状态", new Kind.Code("poverty_status"))
                    .also("脱贫属性")
                    .national("aar010")
                    .open();
    public static final LedgerField<PartialDate> FIRST_IDENTIFIED_DATE =
            ask("firstIdentifiedDate", "首次识别时间", DATE).national("aar041").internal();
    public static final LedgerField<Long> FIRST_REGISTERED_YEAR =
            ask("firstRegisteredYear", "首次识别年度", COUNT).between(2013, 2099).internal();
    public static final LedgerField<Long> EXIT_YEAR =
            ask("exitYear", "脱贫年度", COUNT).national("aac023").between(2013, 2099).open();
    public static final LedgerField<String> MAIN_CAUSE =
            ask("mainCause", "主要致贫原因", new Kind.Code("poverty_cause"))
                    .also("致贫原因")
                    .national("aac007")
                    .internal();
    public static final LedgerField<List<String>> OTHER_CAUSES =
            ask("otherCauses", "其他致贫原因", new Kind.Codes("poverty_cause"))
                    .national("aac008")
                    .internal();
    public static final LedgerField<String> CAUSE_NOTE =
            ask("causeNote", "致贫原因说明", TEXT).internal();
    public static final LedgerField<Boolean> IS_MILITARY_FAMILY =
            ask("isMilitaryFamily", "是否军烈属", YES_NO).national("aac012").internal();
    public static final LedgerField<Boolean> IS_ONLY_CHILD_FAMILY =
            ask("isOnlyChildFamily", "是否独生子女户", YES_NO).internal();
    public static final LedgerField<Boolean> IS_TWO_DAUGHTER_FAMILY =
            ask("isTwoDaughterFamily", "是否双女户", YES_NO).internal();
    public static final LedgerField<List<String>> BATCHES =
            ask("batches", "四个一批", new Kind.Codes("measure_group")).internal();
    public static final LedgerField<String> POST_EXIT_CLASS =
            ask("postExitClass", "脱贫后分类", new Kind.Code("post_exit_class")).internal();
    public static final LedgerField<String> MONITORING_CATEGORY =
            ask("monitoringCategory", "监测对象类别", new Kind.Code("monitoring_category")).internal();
    public static final LedgerField<List<String>> CARE_TAGS =
            ask("careTags", "关爱标签", new Kind.Codes("care_tag")).personal();
    public static final LedgerField<Boolean> IS_RELOCATED =
            ask("isRelocated", "是否易地搬迁户", YES_NO).open();
    public static final LedgerField<UUID> SPLIT_FROM_HOUSEHOLD =
            ask("splitFromHousehold", "分户来源", new Kind.Ref(Entity.HOUSEHOLD)).internal();
    public static final LedgerField<String> REMARK =
            ask("remark", "户备注", TEXT).also("备注").personal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    HOUSEHOLD_ID,
                    NATIONAL_HOUSEHOLD_NO,
                    GROUP_NAME,
                    ADDRESS,
                    PHONE,
                    BANK_NAME,
                    BANK_ACCOUNT,
                    IS_REGISTERED,
                    IDENTIFICATION_STANDARD,
                    HOUSEHOLD_ATTRIBUTE,
                    POVERTY_STATUS,
                    FIRST_IDENTIFIED_DATE,
                    FIRST_REGISTERED_YEAR,
                    EXIT_YEAR,
                    MAIN_CAUSE,
                    OTHER_CAUSES,
                    CAUSE_NOTE,
                    IS_MILITARY_FAMILY,
                    IS_ONLY_CHILD_FAMILY,
                    IS_TWO_DAUGHTER_FAMILY,
                    BATCHES,
                    POST_EXIT_CLASS,
                    MONITORING_CATEGORY,
                    CARE_TAGS,
                    IS_RELOCATED,
                    SPLIT_FROM_HOUSEHOLD,
                    REMARK);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.HOUSEHOLD, key, label, kind);
    }

    private HouseholdFields() {}
}
