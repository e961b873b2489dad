package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.MONEY;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.TEXTS;
import static cn.cunce.model.field.Kind.YES_NO;

import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.util.List;

/// What is asked of a person (人). Where he lives and since when is a membership.
public final class PersonFields {

    public static final LedgerField<String> PERSON_ID =
            ask("personId", "本地人编号", TEXT).computed().internal();
    public static final LedgerField<String> NATIONAL_PERSON_NO =
            ask("nationalPersonNo", "人编号", TEXT)
                    .also("国家系统人编号", "人口编号")
                    .national("aab001")
                    .internal();
    public static final LedgerField<String> NAME =
            ask("name", "姓名", TEXT).national("aab002").always().personal();
    public static final LedgerField<String> SEX =
            ask("sex", "性别", new Kind.Code("sex")).national("aab003").always().personal();
    public static final LedgerField<String> ID_TYPE =
            ask("idType", "证件类型", new Kind.Code("id_document"))
                    .national("aab018")
                    .always()
                    .personal();
    public static final LedgerField<String> ID_NUMBER =
            ask("idNumber", "证件号码", new Kind.IdNumber())
                    .also("身份证号", "身份证号码", "公民身份号码")
                    .national("aab004")
                    .sensitive();
    public static final LedgerField<PartialDate> BIRTH_DATE =
            ask("birthDate", "出生日期", DATE).national("aab005").always().personal();
    public static final LedgerField<String> ETHNICITY =
            ask("ethnicity", "民族", new Kind.Code("ethnicity"))
                    .national("aab007")
                    .always()
                    .sensitive();
    public static final LedgerField<String> POLITICAL_STATUS =
            ask("politicalStatus", "政治面貌", new Kind.Code("political_status"))
                    .national("aak033")
                    .sensitive();

    public static final LedgerField<String> EDUCATION_LEVEL =
            ask("educationLevel", "文化程度", new Kind.Code("education_level"))
                    .national("aab008")
                    .internal();
    public static final LedgerField<String> SCHOOLING_STATE =
            ask("schoolingState", "在校生状况", new Kind.Code("schooling_state"))
                    .national("aab009")
                    .internal();
    public static final LedgerField<String> SCHOOL_NAME =
            ask("schoolName", "就读学校", TEXT).personal();
    public static final LedgerField<String> NOT_IN_SCHOOL_REASON =
            ask("notInSchoolReason", "失学或辍学原因", new Kind.Code("not_in_school_reason"))
                    .also("义务教育阶段未上学原因")
                    .personal();
    public static final LedgerField<Boolean> SPEAKS_MANDARIN =
            ask("speaksMandarin", "会讲普通话", YES_NO).also("是否会讲普通话").internal();

    public static final LedgerField<List<String>> HEALTH =
            ask("health", "健康状况", new Kind.Codes("health")).national("aab017").always().sensitive();
    public static final LedgerField<String> ILLNESS_NAME =
            ask("illnessName", "病种", TEXT).sensitive();
    public static final LedgerField<String> TREATMENT_CLASS =
            ask("treatmentClass", "救治分类", new Kind.Code("treatment_class")).sensitive();
    public static final LedgerField<Boolean> SIGNED_DOCTOR =
            ask("signedDoctor", "家庭医生签约", YES_NO).internal();
    public static final LedgerField<String> DISABILITY_CERT =
            ask("disabilityCert", "残疾人证号", TEXT).sensitive();
    public static final LedgerField<String> DISABILITY_TYPE =
            ask("disabilityType", "残疾类别", new Kind.Code("disability_type")).sensitive();
    public static final LedgerField<String> DISABILITY_LEVEL =
            ask("disabilityLevel", "残疾等级", new Kind.Code("disability_level"))
                    .national("abb002")
                    .sensitive();
    public static final LedgerField<Boolean> LONG_TERM_CARE_NEED =
            ask("longTermCareNeed", "长期照料护理需求", YES_NO).sensitive();

    public static final LedgerField<String> LABOUR_ABILITY =
            ask("labourAbility", "劳动技能", new Kind.Code("labour_ability"))
                    .also("劳动能力")
                    .national("aab010")
                    .internal();
    public static final LedgerField<List<String>> PRACTICAL_SKILLS =
            ask("practicalSkills", "实用技能", TEXTS).internal();
    public static final LedgerField<String> WORK_REGION =
            ask("workRegion", "务工区域", new Kind.Code("work_region")).also("务工状况").internal();
    public static final LedgerField<String> WORK_PLACE = ask("workPlace", "务工所在地", TEXT).personal();
    public static final LedgerField<Long> WORK_MONTHS =
            ask("workMonths", "务工时间（月）", COUNT).also("务工时间").in("月").between(0, 12).internal();
    public static final LedgerField<String> WORK_EMPLOYER =
            ask("workEmployer", "务工企业名称", TEXT).personal();
    public static final LedgerField<String> JOB_CHANNEL =
            ask("jobChannel", "就业渠道", new Kind.Code("job_channel")).internal();
    public static final LedgerField<String> PUBLIC_POST =
            ask("publicPost", "公益性岗位类型", new Kind.Code("public_post")).internal();
    public static final LedgerField<Long> PUBLIC_POST_MONTHS =
            ask("publicPostMonths", "公益性岗位（月数）", COUNT).in("月").between(1, 12).internal();
    public static final LedgerField<String> TRAINING_WISH =
            ask("trainingWish", "培训意愿与工种", TEXT).internal();
    public static final LedgerField<Boolean> JOB_WISH = ask("jobWish", "就业意愿", YES_NO).internal();

    public static final LedgerField<Boolean> DIBAO =
            ask("dibao", "是否享受低保", YES_NO).always().personal();
    public static final LedgerField<Boolean> TEKUN =
            ask("tekun", "是否特困供养人员", YES_NO).always().personal();
    public static final LedgerField<Boolean> MEDICAL_INSURED =
            ask("medicalInsured", "参加城乡居民基本医疗保险（新农合）", YES_NO)
                    .also("是否参加城乡居民基本医疗保险", "是否参加基本医保", "是否参加新型农村合作医疗（城乡居民基本医疗保险）")
                    .always()
                    .personal();
    public static final LedgerField<Boolean> EMPLOYEE_MEDICAL =
            ask("employeeMedical", "参加城镇职工基本医疗保险", YES_NO)
                    .also("是否参加城镇职工基本医疗保险")
                    .always()
                    .personal();
    public static final LedgerField<Boolean> SERIOUS_ILLNESS_INSURED =
            ask("seriousIllnessInsured", "参加大病保险", YES_NO)
                    .also("是否参加大病保险", "参加大病医疗")
                    .always()
                    .personal();
    public static final LedgerField<Boolean> COMMERCIAL_MEDICAL =
            ask("commercialMedical", "参加商业补充医疗保险", YES_NO).also("是否参加商业补充医疗保险").personal();
    public static final LedgerField<Boolean> PENSION_INSURED =
            ask("pensionInsured", "参加城乡居民基本养老保险", YES_NO)
                    .also("是否参加城乡居民基本养老保险", "是否参加养老保险")
                    .personal();
    public static final LedgerField<Boolean> EMPLOYEE_PENSION =
            ask("employeePension", "参加城镇职工基本养老保险", YES_NO).also("是否参加城镇职工基本养老保险").personal();
    public static final LedgerField<Boolean> MEDICAL_AID_RECEIVED =
            ask("medicalAidReceived", "接受大病医疗救助", YES_NO).also("是否接受大病医疗救助").sensitive();
    public static final LedgerField<Money> SELF_PAID_COMPLIANT_YTD =
            ask("selfPaidCompliantYtd", "年累计自负合规医疗费用", MONEY).in("元/年").atLeast(0).sensitive();
    public static final LedgerField<Money> NONCOMPLIANT_COST =
            ask("noncompliantCost", "不合规医疗费用", MONEY).in("元").atLeast(0).sensitive();

    public static final LedgerField<PartialDate> DEATH_DATE =
            ask("deathDate", "死亡日期", DATE).event().personal();
    public static final LedgerField<PartialDate> DEATH_REGISTERED_DATE =
            ask("deathRegisteredDate", "注销日期", DATE).event().internal();
    public static final LedgerField<String> REMARK = ask("remark", "备注", TEXT).personal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    PERSON_ID,
                    NATIONAL_PERSON_NO,
                    NAME,
                    SEX,
                    ID_TYPE,
                    ID_NUMBER,
                    BIRTH_DATE,
                    ETHNICITY,
                    POLITICAL_STATUS,
                    EDUCATION_LEVEL,
                    SCHOOLING_STATE,
                    SCHOOL_NAME,
                    NOT_IN_SCHOOL_REASON,
                    SPEAKS_MANDARIN,
                    HEALTH,
                    ILLNESS_NAME,
                    TREATMENT_CLASS,
                    SIGNED_DOCTOR,
                    DISABILITY_CERT,
                    DISABILITY_TYPE,
                    DISABILITY_LEVEL,
                    LONG_TERM_CARE_NEED,
                    LABOUR_ABILITY,
                    PRACTICAL_SKILLS,
                    WORK_REGION,
                    WORK_PLACE,
                    WORK_MONTHS,
                    WORK_EMPLOYER,
                    JOB_CHANNEL,
                    PUBLIC_POST,
                    PUBLIC_POST_MONTHS,
                    TRAINING_WISH,
                    JOB_WISH,
                    DIBAO,
                    TEKUN,
                    MEDICAL_INSURED,
                    EMPLOYEE_MEDICAL,
                    SERIOUS_ILLNESS_INSURED,
                    COMMERCIAL_MEDICAL,
                    PENSION_INSURED,
                    EMPLOYEE_PENSION,
                    MEDICAL_AID_RECEIVED,
                    SELF_PAID_COMPLIANT_YTD,
                    NONCOMPLIANT_COST,
                    DEATH_DATE,
                    DEATH_REGISTERED_DATE,
                    REMARK);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.PERSON, key, label, kind);
    }

    private PersonFields() {}
}
