package cn.cunce.ui.targeting;

import java.util.List;

/// Of which villages a question asks: of one, or of all in the book.
///
/// @param name of the one; empty for all of several
/// @param villages codes, in their order
record Scope(String name, List<String> villages) {

    Scope {
        villages = List.copyOf(villages);
    }

    boolean isWhole() {
        return villages.size() > 1;
    }
}
