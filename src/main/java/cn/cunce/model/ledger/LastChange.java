package cn.cunce.model.ledger;

/// Who said something of a record last, and when.
public record LastChange(String actor, HybridTime time) {

    /// A log must not carry names.
    @Override
    public String toString() {
        return "LastChange[" + time + "]";
    }
}
