package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.MONEY;

import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.util.List;
import java.util.UUID;

/// A small loan (小额信贷) of a household in a year.
public final class LoanFields {

    public static final LedgerField<UUID> HOUSEHOLD =
            ask("household", "户", new Kind.Ref(Entity.HOUSEHOLD)).always().personal();
    public static final LedgerField<Long> YEAR =
            ask("year", "年度", COUNT).between(2013, 2099).always().open();
    public static final LedgerField<Money> AMOUNT =
            ask("amount", "贷款金额", MONEY).in("元").atLeast(0).personal();
    public static final LedgerField<PartialDate> LOAN_DATE =
            ask("loanDate", "贷款日期", DATE).personal();
    public static final LedgerField<PartialDate> DUE_DATE = ask("dueDate", "到期日期", DATE).personal();
    public static final LedgerField<Money> BALANCE =
            ask("balance", "贷款余额", MONEY).in("元").atLeast(0).personal();
    public static final LedgerField<Money> SUBSIDY =
            ask("subsidy", "贴息金额", MONEY).in("元").atLeast(0).personal();

    public static final List<LedgerField<?>> ALL =
            List.of(HOUSEHOLD, YEAR, AMOUNT, LOAN_DATE, DUE_DATE, BALANCE, SUBSIDY);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.LOAN, key, label, kind);
    }

    private LoanFields() {}
}
