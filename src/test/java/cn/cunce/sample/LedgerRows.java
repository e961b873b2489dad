package cn.cunce.sample;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeList;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.Relations;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A household as rows of a ledger with the headers of Guizhou: texts, numbers and dates as people
/// write them.
public final class LedgerRows {

    /// @param field full name in the catalogue; empty for 序号 and the names of places
    public record Heading(String text, String field, boolean onceAHousehold) {}

    public static final List<Heading> HEADINGS =
            List.of(
                    place("序号", ""),
                    place("省（自治区、直辖市）", ""),
                    place("市（州）", ""),
                    place("县（市、区）", "village.countyName"),
                    place("乡（镇）", "village.townName"),
                    place("行政村", "village.villageName"),
                    once("村民组", "household.groupName"),
                    once("户编号", "household.nationalHouseholdNo"),
                    once("户主姓名", "head"),
                    once("家庭人口数", "householdYear.householdSize"),
                    each("人编号", "person.nationalPersonNo"),
                    each("姓名", "person.name"),
                    each("性别", "person.sex"),
                    each("证件号码", "person.idNumber"),
                    each("出生日期", "person.birthDate"),
                    each("与户主关系", "membership.relation"),
                    each("民族", "person.ethnicity"),
                    each("政治面貌", "person.politicalStatus"),
                    each("文化程度", "person.educationLevel"),
                    each("在校生状况", "person.schoolingState"),
                    each("健康状况", "person.health"),
                    each("劳动技能", "person.labourAbility"),
                    each("务工区域", "person.workRegion"),
                    each("务工时间", "person.workMonths"),
                    each("是否参加城乡居民基本医疗保险", "person.medicalInsured"),
                    each("是否参加大病保险", "person.seriousIllnessInsured"),
                    each("是否参加城乡居民基本养老保险", "person.pensionInsured"),
                    each("是否享受低保", "person.dibao"),
                    once("是否建档立卡户", "household.isRegistered"),
                    once("贫困户属性", "household.householdAttribute"),
                    once("脱贫属性", "household.povertyStatus"),
                    once("脱贫年度", "household.exitYear"),
                    once("致贫原因", "household.mainCause"),
                    once("其他致贫原因", "household.otherCauses"),
                    once("人均纯收入", "householdYear.statedPerCapitaIncome"),
                    once("工资性收入", "householdYear.wageIncome"),
                    once("生产经营性收入", "householdYear.businessGross"),
                    once("财产性收入", "householdYear.propertyIncome"),
                    once("转移性收入", "householdYear.transferIncome"),
                    once("生产经营性支出", "householdYear.businessCost"),
                    once("纯收入", "householdYear.statedNetIncome"),
                    once("耕地面积", "householdYear.farmlandMu"),
                    once("住房面积", "householdYear.housingAreaSqm"),
                    once("是否危房", "householdYear.isDangerousHouse"),
                    once("危房等级", "householdYear.housingGrade"),
                    once("是否通生活用电", "householdYear.powerLiving"),
                    once("是否通广播电视", "householdYear.tv"),
                    once("是否解决安全饮用水", "householdYear.waterOk"),
                    once("是否有卫生厕所", "householdYear.sanitaryToilet"),
                    once("主要燃料类型", "householdYear.fuels"),
                    once("入户路类型", "householdYear.entryRoadType"),
                    once("与村主干路距离", "householdYear.distanceToRoadKm"),
                    once("是否加入农民专业合作组织", "householdYear.cooperativeMember"),
                    once("是否易地搬迁户", "household.isRelocated"),
                    once("联系电话", "household.phone"),
                    each("备注", "person.remark"));

    private final CodeLists codes;
    private int count;

    public LedgerRows(CodeLists codes) {
        this.codes = codes;
    }

    /// One row for each member; each cell a text, a number, a date, or nothing.
    public List<List<Optional<Object>>> of(HouseholdForm form) {
        var rows = new ArrayList<List<Optional<Object>>>();
        for (var member : form.members()) {
            count++;
            rows.add(HEADINGS.stream().map(heading -> cell(heading, form, member)).toList());
        }
        return rows;
    }

    private Optional<Object> cell(Heading heading, HouseholdForm form, Member member) {
        return switch (heading.field()) {
            case "" -> Optional.of(heading.text().equals("序号") ? (Object) (long) count : "贵州省");
            case "head" -> head(form).map(name -> name);
            case "village.countyName" -> Optional.of("澜瑶县");
            case "village.townName" -> Optional.of("坡皎乡");
            case "village.villageName" -> Optional.of("岩坳村");
            default -> value(heading.field(), form, member);
        };
    }

    private static Optional<String> head(HouseholdForm form) {
        return form.members().stream()
                .filter(Relations::isHead)
                .findFirst()
                .flatMap(member -> member.person().get(PersonFields.NAME));
    }

    private Optional<Object> value(String name, HouseholdForm form, Member member) {
        var field = Catalogue.LEDGER.named(name).orElseThrow();
        var answers =
                switch (field.entity()) {
                    case HOUSEHOLD -> form.household();
                    case HOUSEHOLD_YEAR -> form.householdYear();
                    case MEMBERSHIP -> member.membership();
                    default -> member.person();
                };
        var why = answers.missing().get(field);
        return why == null
                ? answers.get(field).map(value -> written(field, value))
                : Optional.of(why.original());
    }

    private Object written(LedgerField<?> field, Object value) {
        return switch (value) {
            case Money money -> money.yuan();
            case PartialDate date -> date.first();
            case Boolean yes -> yes ? "是" : "否";
            case List<?> several ->
                    several.stream()
                            .map(code -> label(field, code))
                            .collect(Collectors.joining("，"));
            case String text when field.kind() instanceof Kind.Code -> label(field, text);
            default -> value;
        };
    }

    private String label(LedgerField<?> field, Object code) {
        return codes.of(field)
                .map((CodeList list) -> list.label((String) code).orElseThrow())
                .orElse((String) code);
    }

    private static Heading once(String text, String field) {
        return new Heading(text, field, true);
    }

    private static Heading each(String text, String field) {
        return new Heading(text, field, false);
    }

    private static Heading place(String text, String field) {
        return new Heading(text, field, false);
    }
}
