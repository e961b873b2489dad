package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.MONEY;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.YES_NO;

import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Map;

/// What is asked of a township in one year.
public final class TownshipYearFields {

    public static final LedgerField<Long> YEAR =
            ask("year", "年度", COUNT).between(2013, 2099).always().open();
    public static final LedgerField<Long> GP_COUNT =
            ask("gpCount", "乡镇卫生院全科医生数", COUNT).in("名").atLeast(0).open();
    public static final LedgerField<Boolean> TELEMEDICINE =
            ask("telemedicine", "远程会诊覆盖乡镇卫生院", YES_NO).open();
    public static final LedgerField<Money> DEEP_POVERTY_TOWN_FUND =
            ask("deepPovertyTownFund", "深度贫困乡镇专项资金", MONEY).in("元").atLeast(0).open();
    public static final LedgerField<Map<String, Money>> TOWN_FUND_USE =
            ask("townFundUse", "其中：特色优势产业、村集体经济", new Kind.ByCode<>("town_fund_use", MONEY))
                    .in("元")
                    .atLeast(0)
                    .open();
    public static final LedgerField<String> REMARK = ask("remark", "备注", TEXT).internal();

    public static final List<LedgerField<?>> ALL =
            List.of(YEAR, GP_COUNT, TELEMEDICINE, DEEP_POVERTY_TOWN_FUND, TOWN_FUND_USE, REMARK);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.TOWNSHIP_YEAR, key, label, kind);
    }

    private TownshipYearFields() {}
}
