package cn.cunce.model.rule;

import java.util.Locale;

/// The answer to a policy question: yes, no, or open because facts are missing.
public enum Verdict {
    YES,
    NO,
    UNDETERMINED;

    /// As JSON and the ledger write it: `yes`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for a word that is none
    public static Verdict of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
