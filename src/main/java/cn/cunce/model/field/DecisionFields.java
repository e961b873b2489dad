package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.MONEY;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.TEXTS;

import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.util.List;
import java.util.UUID;

/// What a rule said of somebody on a day (认定结果), with all that it looked at, and what people
/// made of it.
///
/// Made once and never altered: only the fields of its state change. It answers "why?" alone, after
/// the pack has changed and without it.
public final class DecisionFields {

    public static final LedgerField<String> SUBJECT_KIND =
            ask("subjectKind", "对象", new Kind.Code("subject_kind")).always().internal();

    /// Empty where the subject is the village, township or county of the record.
    public static final LedgerField<UUID> HOUSEHOLD =
            ask("household", "户", new Kind.Ref(Entity.HOUSEHOLD)).personal();
    public static final LedgerField<UUID> PERSON =
            ask("person", "人", new Kind.Ref(Entity.PERSON)).personal();
    public static final LedgerField<UUID> PROJECT =
            ask("project", "项目", new Kind.Ref(Entity.PROJECT)).internal();

    /// 户编号, 项目编号 or code of the place, as it was.
    public static final LedgerField<String> SUBJECT_NO = ask("subjectNo", "对象编号", TEXT).internal();

    /// Of the head, the person, the project or the place, as it was.
    public static final LedgerField<String> SUBJECT_NAME =
            ask("subjectName", "对象名称", TEXT).personal();
    public static final LedgerField<String> PACK = ask("pack", "政策包", TEXT).always().internal();
    public static final LedgerField<String> PACK_VERSION =
            ask("packVersion", "政策包版本", TEXT).always().internal();
    public static final LedgerField<String> PACK_DIGEST =
            ask("packDigest", "政策包校验值", TEXT).always().internal();
    public static final LedgerField<String> RULE = ask("rule", "规则", TEXT).always().internal();
    public static final LedgerField<String> RULE_TITLE =
            ask("ruleTitle", "认定事项", TEXT).always().internal();
    public static final LedgerField<PartialDate> ON_DATE =
            ask("onDate", "口径日期", DATE).always().internal();
    public static final LedgerField<String> OUTCOME =
            ask("outcome", "结论", new Kind.Code("verdict")).always().personal();
    public static final LedgerField<String> RESULT = ask("result", "结果代码", TEXT).personal();
    public static final LedgerField<String> RESULT_TITLE =
            ask("resultTitle", "结果", TEXT).personal();
    public static final LedgerField<Money> AMOUNT = ask("amount", "金额", MONEY).in("元").personal();

    /// Which contradiction of recorded data.
    public static final LedgerField<String> ERROR = ask("error", "数据矛盾", TEXT).internal();
    public static final LedgerField<List<String>> MISSING_FACTS =
            ask("missingFacts", "缺的信息", TEXTS).personal();
    public static final LedgerField<List<String>> CLAUSES =
            ask("clauses", "政策依据", TEXTS).internal();

    /// Canonical JSON: every recorded fact that was read, by name, plain.
    public static final LedgerField<String> FACTS = ask("facts", "用到的信息", TEXT).personal();

    /// Canonical JSON: every parameter value that was read, by name, plain.
    public static final LedgerField<String> PARAMETERS =
            ask("parameters", "用到的标准", TEXT).internal();

    /// Canonical JSON: the tree of conditions, each with what it found.
    public static final LedgerField<String> BECAUSE = ask("because", "理由", TEXT).personal();
    public static final LedgerField<String> MADE_BY = ask("madeBy", "拟定人", TEXT).internal();
    public static final LedgerField<PartialDate> MADE_DATE =
            ask("madeDate", "拟定日期", DATE).internal();

    /// From here on what people make of it.
    public static final LedgerField<String> DECISION_STATUS =
            ask("decisionStatus", "状态", new Kind.Code("decision_status")).always().internal();

    public static final LedgerField<String> CONFIRMED_BY =
            ask("confirmedBy", "确认人", TEXT).internal();
    public static final LedgerField<PartialDate> CONFIRMED_DATE =
            ask("confirmedDate", "确认日期", DATE).event().internal();
    public static final LedgerField<String> REVOKED_BY = ask("revokedBy", "撤销人", TEXT).internal();
    public static final LedgerField<PartialDate> REVOKED_DATE =
            ask("revokedDate", "撤销日期", DATE).event().internal();
    public static final LedgerField<String> STATUS_REASON =
            ask("statusReason", "撤销理由", TEXT).internal();

    /// A later decision on the same question, in whose favour a proposal was withdrawn.
    public static final LedgerField<UUID> REPLACED_BY =
            ask("replacedBy", "改由", new Kind.Ref(Entity.DECISION)).internal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    SUBJECT_KIND,
                    HOUSEHOLD,
                    PERSON,
                    PROJECT,
                    SUBJECT_NO,
                    SUBJECT_NAME,
                    PACK,
                    PACK_VERSION,
                    PACK_DIGEST,
                    RULE,
                    RULE_TITLE,
                    ON_DATE,
                    OUTCOME,
                    RESULT,
                    RESULT_TITLE,
                    AMOUNT,
                    ERROR,
                    MISSING_FACTS,
                    CLAUSES,
                    FACTS,
                    PARAMETERS,
                    BECAUSE,
                    MADE_BY,
                    MADE_DATE,
                    DECISION_STATUS,
                    CONFIRMED_BY,
                    CONFIRMED_DATE,
                    REVOKED_BY,
                    REVOKED_DATE,
                    STATUS_REASON,
                    REPLACED_BY);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.DECISION, key, label, kind);
    }

    private DecisionFields() {}
}
