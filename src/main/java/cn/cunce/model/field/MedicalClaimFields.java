package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.DECIMAL;
import static cn.cunce.model.field.Kind.MONEY;
import static cn.cunce.model.field.Kind.YES_NO;

import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// A bill of a person that the medical insurance is asked to share (医疗费用报销).
public final class MedicalClaimFields {

    public static final LedgerField<UUID> PERSON =
            ask("person", "人", new Kind.Ref(Entity.PERSON)).always().personal();
    public static final LedgerField<PartialDate> CLAIM_DATE =
            ask("claimDate", "报销日期", DATE).event().personal();
    public static final LedgerField<Boolean> IS_INPATIENT =
            ask("isInpatient", "是否住院", YES_NO).personal();
    public static final LedgerField<BigDecimal> BASE_RATE_PERCENT =
            ask("baseRatePercent", "政策范围内报销比例", DECIMAL).in("%").between(0, 100).personal();
    public static final LedgerField<Money> COMPLIANT_COST =
            ask("compliantCost", "合规医疗费用", MONEY).in("元").atLeast(0).personal();
    public static final LedgerField<Money> REIMBURSED =
            ask("reimbursed", "已报销金额", MONEY).in("元").atLeast(0).personal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    PERSON,
                    CLAIM_DATE,
                    IS_INPATIENT,
                    BASE_RATE_PERCENT,
                    COMPLIANT_COST,
                    REIMBURSED);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.MEDICAL_CLAIM, key, label, kind);
    }

    private MedicalClaimFields() {}
}
