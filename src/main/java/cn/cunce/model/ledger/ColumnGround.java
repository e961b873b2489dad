package cn.cunce.model.ledger;

/// Why a column of a sheet was taken for what it was.
public enum ColumnGround {
    /// Its header is the name of the field.
    LABEL,
    /// Its header is another name under which files carry the field.
    SYNONYM,
    /// A person has said it.
    TOLD,
    /// Known to sheets, but nothing of the ledger: 序号, 省.
    BESIDE,
    /// A column further left is taken for the same.
    TWICE,
    /// A person has said that nothing is to be taken from it.
    LEFT_OUT,
    /// Nobody knows.
    NONE
}
