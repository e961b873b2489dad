package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.YES_NO;

import java.util.List;
import java.util.UUID;

/// What is asked of an administrative village (行政村) once, whatever the year.
public final class VillageFields {

    public static final LedgerField<String> VILLAGE_CODE =
            ask("villageCode", "行政区划代码", TEXT)
                    .also("村级代码", "村代码")
                    .national("aar008")
                    .always()
                    .open();
    public static final LedgerField<String> VILLAGE_NAME =
            ask("villageName", "村名", TEXT).also("行政村", "行政村名称", "村").always().open();
    public static final LedgerField<String> TOWN_NAME =
            ask("townName", "乡镇", TEXT).also("乡（镇）", "所属乡（镇）", "乡", "镇").always().open();
    public static final LedgerField<String> COUNTY_NAME =
            ask("countyName", "县（市、区）", TEXT).also("县（市、区、旗）", "县").always().open();
    public static final LedgerField<Boolean> IS_LISTED_POOR_VILLAGE =
            ask("isListedPoorVillage", "是否贫困村", YES_NO).open();
    public static final LedgerField<List<String>> VILLAGE_LISTS =
            ask("villageLists", "所属名单", new Kind.Codes("village_list")).also("贫困村类别").open();
    public static final LedgerField<String> VILLAGE_CLASS =
            ask("villageClass", "村类别", new Kind.Code("village_class")).also("贫困村类别").open();
    public static final LedgerField<Long> FIRST_LISTED_YEAR =
            ask("firstListedYear", "列入贫困村名单年度", COUNT).between(2013, 2099).open();
    public static final LedgerField<Long> GROUP_COUNT =
            ask("groupCount", "村民组数", COUNT).also("自然村（组）数").in("个").atLeast(0).open();
    public static final LedgerField<UUID> LEADER_PERSON =
            ask("leaderPerson", "包村领导", new Kind.Ref(Entity.RESPONSIBLE)).internal();
    public static final LedgerField<UUID> PARTNER_UNIT =
            ask("partnerUnit", "对口帮扶部门", new Kind.Ref(Entity.RESPONSIBLE)).open();
    public static final LedgerField<List<UUID>> WORK_TEAM =
            ask("workTeam", "驻村工作队", new Kind.Refs(Entity.RESPONSIBLE)).internal();
    public static final LedgerField<UUID> FIRST_SECRETARY =
            ask("firstSecretary", "第一书记", new Kind.Ref(Entity.RESPONSIBLE)).open();
    public static final LedgerField<String> VILLAGE_STATUS =
            ask("villageStatus", "村退出状态", new Kind.Code("exit_state")).always().open();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    VILLAGE_CODE,
                    VILLAGE_NAME,
                    TOWN_NAME,
                    COUNTY_NAME,
                    IS_LISTED_POOR_VILLAGE,
                    VILLAGE_LISTS,
                    VILLAGE_CLASS,
                    FIRST_LISTED_YEAR,
                    GROUP_COUNT,
                    LEADER_PERSON,
                    PARTNER_UNIT,
                    WORK_TEAM,
                    FIRST_SECRETARY,
                    VILLAGE_STATUS);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.VILLAGE, key, label, kind);
    }

    private VillageFields() {}
}
