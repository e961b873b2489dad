package cn.cunce.ui.shell;

import java.util.Map;
import java.util.function.Supplier;

/// Which village of a book is worked at. Screens that show one village at a time share it, so that
/// who goes from one to the other stays where he is.
public final class VillageChoice {

    private final Supplier<Map<String, String>> villages;
    private String code;

    /// @param code of the village to begin with
    /// @param villages names by code, read off the window's thread
    public VillageChoice(String code, Supplier<Map<String, String>> villages) {
        this.code = code;
        this.villages = villages;
    }

    public String code() {
        return code;
    }

    public void choose(String other) {
        code = other;
    }

    /// Names by code. Reads the book: off the window's thread.
    public Map<String, String> read() {
        return villages.get();
    }
}
