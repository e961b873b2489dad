package cn.cunce.filing;

import cn.cunce.model.field.LedgerField;

/// What a column is taken for.
sealed interface Meaning {

    record Of(LedgerField<?> field) implements Meaning {}

    /// One entry of a field that holds several by code: 资金来源-自筹.
    record Part(LedgerField<?> field, String code) implements Meaning {}

    /// Known, but no field of its own.
    enum Role implements Meaning {
        /// 序号
        ROW_NUMBER,
        /// 户主姓名, compared with the member who is the head
        HEAD_NAME,
        /// 户主证件号码
        HEAD_ID,
        /// 省, 市: not kept
        UPPER_PLACE,
        /// 年度 of a row of a ledger
        YEAR,
        /// 户编号 of a measure
        HOUSEHOLD_NO
    }

    /// Nothing that is known here.
    enum None implements Meaning {
        NONE,
        /// Nothing is to be taken from it, as a person has said.
        LEFT_OUT
    }
}
