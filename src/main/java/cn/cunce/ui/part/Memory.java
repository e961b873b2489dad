package cn.cunce.ui.part;

import java.util.Optional;

/// Small choices of a person that a screen finds again the next time: columns, widths, filters.
///
/// Nothing of the ledger, and nothing that would be missed: losing them costs a click.
public interface Memory {

    /// @param name of the choice, with its screen before it: `register.columns`
    Optional<String> get(String name);

    /// Remembers at once; an empty value forgets.
    void put(String name, String value);
}
